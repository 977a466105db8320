import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {COMMANDS} from "../../command/cifra.ts";
import {openLexicon} from "../../command/lexicon.ts";
import {readQuantities} from "../../loaders/quantity/index.ts";
import {folderWith} from "./read-folder.ts";
import {cifra} from "./recorded-io.ts";

test("the help lists every command with what it is for", async () => {
  const {code, out, err} = await cifra(["--help"]);
  expect({code, err}).toEqual({code: 0, err: ""});
  for (const [name, load] of Object.entries(COMMANDS)) {
    const command = await load();
    expect(command.name).toBe(name);
    expect(out).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
    expect(out).toContain(command.about);
  }
});

test("every help fits a screen of 24 lines and 80 columns", async () => {
  for (const args of [["--help"], ...Object.keys(COMMANDS).map((name) => [name, "--help"])]) {
    const {code, out} = await cifra(args);
    const lines = out.trimEnd().split("\n");
    expect(code, args.join(" ")).toBe(0);
    expect(lines.length, args.join(" ")).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
    expect(lines.length, args.join(" ")).toBeGreaterThan(4);
  }
});

test("--help anywhere before “--” shows the help and does nothing else", async () => {
  const {code, out} = await cifra(["read", "no-such-file.txt", "-h"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^cifra read /);
});

test("--version prints the package's version", async () => {
  const {version} = JSON.parse(readFileSync("package.json", "utf8")) as {version: string};
  expect(await cifra(["--version"])).toEqual({code: 0, out: `${version}\n`, err: ""});
});

test("an unknown command is wrong usage, and the nearest is suggested", async () => {
  const {code, out, err} = await cifra(["raed"]);
  expect({code, out}).toEqual({code: 2, out: ""});
  expect(err).toBe("There is no command “raed”. Did you mean “cifra read”?\n");
  expect((await cifra(["sing"])).err).toContain("cifra --help");
  expect((await cifra(["constructor"])).code).toBe(2);
});

test("a name that is no command cannot command the terminal", async () => {
  expect((await cifra(["\u001b[31mred"])).err).not.toContain("\u001b");
});

test("no command is wrong usage, and shows the help where errors go", async () => {
  const {code, out, err} = await cifra([]);
  expect({code, out}).toEqual({code: 2, out: ""});
  expect(err).toContain("cifra COMMAND");
});

test("a wrong option is wrong usage, and the message names it and the command", async () => {
  const {code, out, err} = await cifra(["read", "--fromat", "csv"]);
  expect({code, out}).toEqual({code: 2, out: ""});
  expect(err).toMatch(/^cifra read: .*--fromat/);
  expect(err).toContain("`cifra read --help`");
});

test("--no-color takes the colour away, wherever it stands", async () => {
  const cwd = folderWith({"lake.txt": "The lake is 40 m deep."});
  const io = {cwd, colour: true};
  expect((await cifra(["read", "lake.txt"], io)).out).toContain("\u001b[");
  expect((await cifra(["--no-color", "read", "lake.txt"], io)).out).not.toContain("\u001b");
  expect((await cifra(["read", "lake.txt", "--no-color"], io)).out).not.toContain("\u001b");
});

test("after “--” everything is a name", async () => {
  const cwd = folderWith({"--help": "The lake is 40 m deep."});
  expect((await cifra(["read", "--format", "csv", "--", "--help"], {cwd})).out).toContain(
    "--help,12,16,40 m,"
  );
});

test("a project's own registers give the words, and the reader's own where it has none", () => {
  const cwd = folderWith({
    "seeds/units.yml": "'[barge]':\n  symbol: {en: barges, es: gabarras}\n  words: {en: [barge, barges]}\n"
  });
  const {lexicon, faults} = openLexicon(cwd);
  expect(faults).toEqual([]);
  const text = "about 12 barges";
  const [own] = readQuantities(text, {lexicon});
  expect(own).toMatchObject({unit: "[barge]", hedge: "about", qualifier: "about"});
  const plain = openLexicon(folderWith({}));
  expect(plain.faults).toEqual([]);
  expect(readQuantities(text, {lexicon: plain.lexicon})[0]).toMatchObject({unit: null, qualifier: "about"});
});

test("faults of a register are named with their place, and nothing is read with half of the words", async () => {
  const cwd = folderWith({"seeds/units.yml": "m: {wrods: 3}\n", "lake.txt": "The lake is 40 m deep."});
  const {code, out, err} = await cifra(["read", "lake.txt"], {cwd});
  expect({code, out}).toEqual({code: 1, out: ""});
  expect(err).toMatch(/^seeds\/units\.yml:1:\d+ /);
});
