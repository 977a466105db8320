import {existsSync, readFileSync, readdirSync} from "node:fs";
import {homedir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {expect, test} from "vitest";
import {readImports} from "./walls/imports.ts";
import {projectFiles, textOf} from "./walls/project-files.ts";
import {runsOf, sharedRun} from "./walls/shared-runs.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const files = projectFiles(root);
const code = files.filter((file) => /\.(ts|mjs|js)$/.test(file));

/** Imports of the files below a folder that `allowed` refuses, each with its place. */
function trespasses(folder: string, allowed: (to: string, typeOnly: boolean) => boolean): string[] {
  return code
    .filter((file) => file.startsWith(`${folder}/`))
    .flatMap((file) =>
      readImports(file, readFileSync(join(root, file), "utf8"))
        .filter(({to, typeOnly}) => !allowed(to, typeOnly))
        .map(({to, line}) => `${file}:${line} imports ${to}`)
    );
}

const isIn =
  (...folders: string[]) =>
  (to: string) =>
    folders.some((folder) => to === folder || to.startsWith(`${folder}/`));

test("loaders know nothing of the pages, of publishing, or of tests", () => {
  expect(trespasses("loaders", (to) => !isIn("src", "publish", "tests", "bench")(to))).toEqual([]);
});

test("charts know the tables' types and nothing else of the loaders", () => {
  const types = [
    "loaders/tidy/rows.ts",
    "loaders/quantity/quantity.ts",
    "loaders/brief/brief.ts",
    "loaders/register/registers.ts"
  ];
  const allowed = (to: string, typeOnly: boolean) => !isIn("loaders")(to) || (typeOnly && types.includes(to));
  expect(trespasses("src/charts", allowed)).toEqual([]);
});

test("charts read no files: their rows come as arguments", () => {
  expect(
    trespasses("src/charts", (to) => !/^(node:)?(fs|path|child_process|os|http|https)\b/.test(to))
  ).toEqual([]);
});

test("layout, text, theme and marks stand alone, each on those before it", () => {
  const outside =
    (...rooms: string[]) =>
    (to: string) =>
      !isIn("loaders", "src", "publish", "command")(to) || isIn(...rooms)(to);
  expect(trespasses("src/text", outside("src/text", "src/theme"))).toEqual([]);
  expect(trespasses("src/layout", outside("src/layout", "src/text"))).toEqual([]);
  expect(trespasses("src/theme", outside("src/theme"))).toEqual([]);
  expect(trespasses("src/marks", outside("src/marks", "src/layout", "src/text", "src/theme"))).toEqual([]);
  expect(trespasses("src/interaction", outside("src/interaction", "src/theme"))).toEqual([]);
  for (const room of ["src/text", "src/layout", "src/theme"])
    expect(trespasses(room, (to) => !/^(@observablehq\/plot|d3)/.test(to))).toEqual([]);
});

test("the site's source knows nothing of publishing, and the program nothing of the tests", () => {
  expect(trespasses("src", (to) => !isIn("publish", "tests", "bench")(to))).toEqual([]);
  expect(trespasses("publish", (to) => !isIn("tests", "bench")(to))).toEqual([]);
});

test("the quantity reader stands alone: of other rooms it takes types and the form of a fault", () => {
  const allowed = (to: string, typeOnly: boolean) =>
    !isIn("loaders", "src", "publish")(to) ||
    isIn("loaders/quantity")(to) ||
    to === "loaders/fault.ts" ||
    typeOnly;
  expect(trespasses("loaders/quantity", allowed)).toEqual([]);
});

test("the command starts what others do, and nothing builds on it", () => {
  expect(trespasses("command", (to) => !isIn("tests", "bench")(to))).toEqual([]);
  for (const folder of ["loaders", "src", "publish"]) {
    expect(trespasses(folder, (to) => !isIn("command")(to))).toEqual([]);
  }
});

test("briefs, registers and tables hold no code", () => {
  const executable = /\.([cm]?[jt]sx?|py|r|sh|sql|html?)$/i;
  expect(files.filter((file) => isIn("seeds", "data")(file) && executable.test(file))).toEqual([]);
});

test("no source file is longer than 300 lines", () => {
  const long = code
    .filter((file) => isIn("src", "loaders", "command", "publish", "bench")(file))
    .map((file) => ({file, lines: readFileSync(join(root, file), "utf8").trimEnd().split("\n").length}))
    .filter(({lines}) => lines > 300);
  expect(long).toEqual([]);
});

test("no folder or file is named after nothing", () => {
  const empty = /(^|\/)(utils?|helpers?|common|misc)(\/|\.[a-z]+$)/;
  expect(code.filter((file) => empty.test(file))).toEqual([]);
});

test("no file shares nine words in a row with an article, titles aside", (context) => {
  const folder = process.env.CIFRA_ARTICLES || join(root, "articles");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
  if (names.length === 0) {
    const reason = "the articles' texts are not at hand (CIFRA_ARTICLES or articles/)";
    console.log(`Skipped: ${reason}.`);
    context.skip(reason);
  }
  const runs = runsOf(names.map((name) => readFileSync(join(folder, name), "utf8")));
  const copied = files.flatMap((file) => {
    const shared = file === "package-lock.json" ? null : sharedRun(textOf(root, file) ?? "", runs);
    return shared ? [`${file}:${shared.line} “${shared.run}”`] : [];
  });
  expect(copied).toEqual([]);
});

test("no file holds a path of the computer it was written on, or the host of a package registry", () => {
  const homes = ["home", "Users"].map((folder) => `/${folder}/[A-Za-z][^/\\s]*/`);
  const parts = [...homes, "[A-Z]:\\\\Users\\\\", `/${"root"}/[.\\w]`];
  const here = [dirname(root), homedir()].filter((path) => path.split("/").filter(Boolean).length > 0);
  const literal = here.map((path) => `${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}/`);
  const path = new RegExp(`(?<![\\w.*})/-])(${[...parts, ...literal].join("|")})`);
  const host = new RegExp(["registry", "\\.[a-z0-9-]+\\.(org|com|net|io|dev)"].join(""), "i");
  const found = files.flatMap((file) => {
    const lines = (textOf(root, file) ?? "").split("\n");
    return lines.flatMap((line, i) =>
      path.test(line) || host.test(line) ? [`${file}:${i + 1} ${line.trim().slice(0, 100)}`] : []
    );
  });
  expect(found).toEqual([]);
});

test("the walls see what they are for", () => {
  const source = [
    'import type {Row} from "../../loaders/tidy/rows.ts";',
    'import {type A, type B} from "./a.ts";',
    'import {c, type D} from "../b.ts";',
    'export * from "d3";',
    'import "../../publish/build.ts";',
    "const e = await import(`./e.ts`);",
    'let f: import("./f.ts").F;'
  ].join("\n");
  expect(readImports("src/charts/x.ts", source)).toEqual([
    {to: "loaders/tidy/rows.ts", typeOnly: true, line: 1},
    {to: "src/charts/a.ts", typeOnly: true, line: 2},
    {to: "src/b.ts", typeOnly: false, line: 3},
    {to: "d3", typeOnly: false, line: 4},
    {to: "publish/build.ts", typeOnly: false, line: 5},
    {to: "src/charts/e.ts", typeOnly: false, line: 6},
    {to: "src/charts/f.ts", typeOnly: true, line: 7}
  ]);
  const article =
    "The title\nA heron stood, very still, on the third stone of the river’s bend. The title\nIt flew.";
  const runs = runsOf([article]);
  expect(sharedRun("x\nstood very still on the third stone of a lake", runs)).toEqual(null);
  expect(sharedRun("stood [very still](figure:heron) on the third stone of the", runs)?.line).toBe(1);
  expect(sharedRun("x\nHERON stood very still on the third stone of", runs)).toEqual({
    run: "heron stood very still on the third stone of",
    line: 2
  });
});
