import {cpSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import fc from "fast-check";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {nameOf, writeSyntheticProject} from "../../bench/scale/synthetic-project.ts";
import {openKeptBriefs} from "../../loaders/kept/kept-briefs.ts";
import {openMemory, type Memory} from "../../loaders/kept/memory.ts";
import {rememberedPieces} from "../../loaders/kept/remembered-pieces.ts";
import {tableParquet} from "../../loaders/package/table-parquet.ts";
import {fieldsOf, type TableAbout} from "../../loaders/tidy/table-about.ts";
import {tableCsv} from "../../loaders/tidy/table-csv.ts";
import {tidyTable} from "../../loaders/tidy/tidy-table.ts";
import {openArticles} from "../../loaders/verify/articles.ts";
import {verifyProject} from "../../loaders/verify/verify-project.ts";
import {changeFile, outcomeOf} from "./outcome.ts";

const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));

vi.setConfig({testTimeout: 120_000});

describe("a memory", () => {
  test("gives what was made of the very same inputs, and makes what was made of others anew", () => {
    const memory = openMemory();
    const one = {};
    const made = memory.of("a", [one, 1], () => ({}));
    expect(memory.of("a", [one, 1], () => ({}))).toBe(made);
    expect(memory.of("b", [one, 1], () => ({}))).not.toBe(made);
    expect(memory.part("a").of("a", [one, 1], () => ({}))).not.toBe(made);
    expect(memory.of("a", [one], () => ({}))).not.toBe(made);
    expect(memory.of("a", [{}, 1], () => ({}))).not.toBe(made);
  });

  test("forgets at the end of a run what nobody asked for in it", () => {
    const memory = openMemory();
    const made = memory.of("a", [], () => ({}));
    memory.end();
    expect(memory.of("a", [], () => ({}))).toBe(made);
    memory.end();
    memory.end();
    expect(memory.of("a", [], () => ({}))).not.toBe(made);
  });
});

/** Lists of rows, each made from the one before by a few edits. */
const runs = fc.array(
  fc.array(fc.tuple(fc.nat(900), fc.constantFrom("other", "gone", "new"), fc.nat(9)), {maxLength: 6}),
  {minLength: 1, maxLength: 5}
);

function* lists(edits: readonly (readonly (readonly [number, string, number])[])[]) {
  let rows = Array.from({length: 800}, (_, n) => ({id: `row-${String(n).padStart(4, "0")}`, value: n % 7}));
  let made = 0;
  yield rows;
  for (const run of edits) {
    for (const [at, how, value] of run) {
      const place = Math.min(at, rows.length - 1);
      const before = rows[place]!;
      const added = {id: `${before.id}-${made++}`, value};
      const now = {other: [{id: before.id, value}], gone: [], new: [before, added]}[how]!;
      rows = rows.toSpliced(place, 1, ...now).sort((a, b) => (a.id < b.id ? -1 : 1));
    }
    yield rows;
  }
}

test("pieces of a text are together the text, after any edits", () => {
  const encode = (rows: {id: string; value: number}[]) =>
    rows.map(({id, value}) => `${id} ${value}\n`).join("");
  fc.assert(
    fc.property(runs, (edits) => {
      const memory = openMemory();
      for (const rows of lists(edits)) {
        const pieces = rememberedPieces(
          {
            columns: [rows.map(({id}) => id), rows.map(({value}) => value)],
            length: rows.length,
            keyOf: (row) => rows[row]!.id,
            encode: (from, to) => encode(rows.slice(from, to))
          },
          memory
        );
        expect(Buffer.concat([...pieces].map((piece) => Buffer.from(piece))).toString()).toBe(encode(rows));
        memory.end();
      }
    }),
    {numRuns: 50}
  );
});

test("a table is the same with and without those of before, as text and as Parquet", () => {
  const about: TableAbout = {
    title: "Rows",
    description: "",
    primaryKey: ["id"],
    fields: fieldsOf({
      id: ["string", "", {required: true}],
      value: ["integer", "", {required: true, minimum: 0}]
    })
  };
  fc.assert(
    fc.property(runs, (edits) => {
      const memory = openMemory();
      for (const rows of lists(edits)) {
        const [known, anew] = [tidyTable(rows, about, memory), tidyTable(rows, about)];
        expect(tableCsv(known)).toBe(tableCsv(anew));
        const parquet = tableParquet(known, about.fields, memory.part("parquet"));
        expect(Buffer.compare(parquet, tableParquet(anew, about.fields))).toBe(0);
        memory.end();
      }
    }),
    {numRuns: 20}
  );
});

test("a table that was right before is refused when a row breaks a rule, or has another's key", () => {
  const fields = fieldsOf({id: ["string", "", {}], value: ["integer", "", {minimum: 0}]});
  const about: TableAbout = {title: "Rows", description: "", primaryKey: ["id"], fields};
  const memory = openMemory();
  const rows = ["a", "b", "c"].map((id) => ({id, value: 1}));
  tidyTable(rows, about, memory);
  expect(() => tidyTable([rows[0]!, {id: "b", value: -1}, rows[2]!], about, memory)).toThrow("less than 0");
  expect(() => tidyTable([...rows, {...rows[1]!}], about, memory)).toThrow("two rows have the key b");
  expect(() => tidyTable([rows[0]!, rows[1]!, rows[1]!], about, memory)).toThrow("two rows have the key b");
  expect(() => tidyTable([{...rows[0]!, other: 1}], about, memory)).toThrow("“other” is not described");
  expect(tableCsv(tidyTable(rows.toReversed(), about, memory))).toBe("id,value\na,1\nb,1\nc,1\n");
});

let root: string;
let memory: Memory;
const at = (...path: string[]) => join(root, ...path);
const articles = () => openArticles(root, {});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cifra-memory-"));
  memory = openMemory();
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

const change = (file: string, from: string | RegExp, to: string) => changeFile(at(file), from, to);
const outcome = (out: string, memory?: Memory) =>
  outcomeOf({root, out, articles: articles(), kept: memory ? openKeptBriefs(root) : null, memory});

/** What a process that remembers makes; it must be what one makes that begins with nothing. */
async function sameAsFromNothing(): Promise<Record<string, string>> {
  const remembered = await outcome("data", memory);
  expect(remembered).toEqual(await outcome("from-nothing"));
  return remembered;
}

const accept = (...ids: string[]) => verifyProject(root, {articles: articles(), accept: ids});

test("edits of briefs, one after the other, leave tables as from nothing", async () => {
  writeSyntheticProject(root, 30, SEEDS);
  writeFileSync(at("seeds/units.yml"), "# Nothing here is measured in units.\n");
  accept();
  const brief = (n: number) => `seeds/${nameOf(n)}.md`;
  let before = await sameAsFromNothing();
  const edits: [string, () => void, RegExp | null][] = [
    ["another claimant", () => change(brief(1), /by: office-\d+\}/, "by: office-7}"), null],
    ["a fault", () => change(brief(2), "measure: boats", "measure: baots"), /unknown measure “baots”/],
    ["the fault mended", () => change(brief(2), "measure: baots", "measure: boats"), null],
    [
      "another number",
      () => {
        change(brief(3), /\[([a-z ]*)[\d,]+\]/, "[$1123]");
        change(`articles/${nameOf(3)}.txt`, /counted ([a-z ]*)[\d,]+ /, "counted $1123 ");
        accept(`${nameOf(3)}-0`);
      },
      null
    ],
    [
      "another id",
      () => {
        change(brief(4), `  ${nameOf(4)}-1: {`, "  a-new-id: {");
        change(brief(4), `figure:${nameOf(4)}-1)`, "figure:a-new-id)");
        accept();
      },
      null
    ],
    [
      "another meaning of hedges",
      () => change("seeds/hedges.yml", /\n {2}qualifier: about\n/, "\n  qualifier: at-least\n"),
      null
    ],
    ["other bounds", () => change("seeds/measures.yml", "low: 0", "low: 5000000"), /cannot go below/],
    ["the bounds of before", () => change("seeds/measures.yml", "low: 5000000", "low: 0"), null],
    [
      "another name of an entity",
      () => change("seeds/entities.yml", "en: Harbour 3,", "en: The third harbour,"),
      null
    ],
    ["an article that is not at hand", () => rmSync(at(`articles/${nameOf(5)}.txt`)), null],
    ["a brief that is gone", () => (rmSync(at(brief(6))), accept()), null],
    [
      "a derived figure",
      () =>
        writeFileSync(
          at("seeds/derived.yml"),
          `sum:\n  measure: boats\n  of: harbour-1\n  expression: ${nameOf(7)}-0 + ${nameOf(7)}-5\n` +
            "  note: {en: A sum., es: Una suma.}\n  comparable: {en: Yes., es: Sí.}\n"
        ),
      null
    ],
    ["a claimant of an input", () => change(brief(7), /by: office-\d+\}/, "by: office-8}"), null]
  ];
  for (const [what, edit, fault] of edits) {
    edit();
    const after = await sameAsFromNothing();
    if (fault) expect(after.faults, what).toMatch(fault);
    else expect(after.faults, what).toBeUndefined();
    expect(after, what).not.toEqual(before);
    before = after;
  }
});

test("edits of a story with readings, derived figures, disputes and charts leave tables as from nothing", async () => {
  cpSync(SEEDS, at("seeds"), {recursive: true});
  cpSync(fileURLToPath(new URL("../../site.yml", import.meta.url)), at("site.yml"));
  await sameAsFromNothing();
  const edits = [
    () => change("seeds/mega-prison-conditions.md", "en: people held as", "en: those held as"),
    () => change("seeds/mega-prison-conditions.md", "value: 133", "value: 133.0"),
    () => change("seeds/derived.yml", /(?<=\n {2}note:\n {4}en: )/, "Perhaps "),
    () => change("seeds/charts.yml", /(?<=\n {2}table:\n {4}title: \{en: )/, "Perhaps "),
    () => change("site.yml", /^url: .*$/m, "url: https://other.example/")
  ];
  for (const edit of edits) {
    edit();
    expect((await sameAsFromNothing()).faults).toBeUndefined();
  }
});
