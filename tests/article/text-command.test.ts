import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Readable} from "node:stream";
import {describe, expect, it} from "vitest";
import {UsageError} from "../../command/command.ts";
import {text} from "../../command/text.ts";

const cwd = mkdtempSync(join(tmpdir(), "cifra-"));
writeFileSync(join(cwd, "lake.md"), "# Lake\n\nIt rose **3 m**.\n");
writeFileSync(join(cwd, "pond.txt"), "\ufeffPond \u001b[31mred\u001b[0m\r\n5 m\r\n");

async function run(...args: string[]) {
  let out = "";
  let err = "";
  const code = await text.run(args, {
    cwd,
    env: {},
    stdin: Readable.from([]),
    out: (words) => void (out += words),
    err: (words) => void (err += words),
    colour: false,
    progress: false
  });
  return {code, out, err};
}

describe("cifra text", () => {
  it("prints an article's text", async () => {
    expect(await run("lake.md")).toEqual({code: 0, out: "Lake\n\nIt rose 3 m.\n", err: ""});
  });

  it("prints pictures of control characters, one for one, so that offsets hold and no terminal obeys", async () => {
    expect((await run("pond.txt")).out).toBe("Pond ␛[31mred␛[0m\r\n5 m\r\n");
  });

  it("names several files on standard error, and goes on after one that cannot be read", async () => {
    expect(await run("lake.md", "none\u001b.txt", "pond.txt")).toEqual({
      code: 1,
      out: "Lake\n\nIt rose 3 m.\nPond ␛[31mred␛[0m\r\n5 m\r\n",
      err: "==> lake.md <==\n“none␛.txt” does not exist. Check the name and the folder.\n==> pond.txt <==\n"
    });
  });

  it("gives one line of JSON an article, the text exact", async () => {
    const {out, err} = await run("--format", "json", "lake.md", "pond.txt");
    const [lake, pond] = out.trimEnd().split("\n");
    expect(JSON.parse(lake!)).toEqual({
      file: "lake.md",
      format: "markdown",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      shown: {title: "Lake", author: null, publisher: null, published: null, url: null, language: null},
      text: "Lake\n\nIt rose 3 m."
    });
    expect(pond).not.toContain("\u001b");
    expect(JSON.parse(pond!).text).toBe("Pond \u001b[31mred\u001b[0m\r\n5 m\r\n");
    expect(err).toBe("");
  });

  it("asks for files, and for a format that it knows", async () => {
    await expect(run()).rejects.toThrow(UsageError);
    await expect(run("--format", "xml", "lake.md")).rejects.toThrow("--format is text or json, not “xml”");
    await expect(run("--colour")).rejects.toThrow(/Unknown option/);
  });

  it("has a help that fits a screen", () => {
    const lines = text.help.split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
