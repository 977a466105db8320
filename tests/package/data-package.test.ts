import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import titles from "../../loaders/package/column-titles.json" with {type: "json"};
import spanish from "../../loaders/package/spanish.json" with {type: "json"};
import {DATA, describedTables} from "./described-tables.ts";

const tables = describedTables();
const fields = tables.flatMap(({schema}) => schema.fields);
const text = readFileSync(`${DATA}datapackage.json`, "utf8");
const {title, description} = JSON.parse(text) as {title: string; description: string};

test("every file is described with its size and fingerprint", () => {
  for (const table of tables) {
    for (const {path, bytes, hash} of [table, ...table["cifra:alternatives"]]) {
      const content = readFileSync(DATA + path);
      expect([path, bytes]).toEqual([path, content.length]);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  }
});

test("every table and column has its words in Spanish, and no translation is left over", () => {
  expect(tables.filter((table) => !table["cifra:es"]?.title || !table["cifra:es"].description)).toEqual([]);
  const said = [title, description, ...fields.map(({description}) => description)];
  expect(said.filter((words) => !(words in spanish))).toEqual([]);
  const used = new Set([...said, ...tables.flatMap(({title, description}) => [title, description])]);
  expect(Object.keys(spanish).filter((words) => !used.has(words))).toEqual([]);
  const columns = new Set(fields.map(({name}) => name));
  expect([...columns].filter((name) => !(name in titles))).toEqual([]);
  expect(Object.keys(titles).filter((name) => !columns.has(name))).toEqual([]);
});

test("every number says its unit, or the column that names it", () => {
  for (const {schema} of tables) {
    const names = schema.fields.map(({name}) => name);
    for (const field of schema.fields.filter(({type}) => type === "number" || type === "integer")) {
      const named = field["cifra:unitField"];
      expect(field["cifra:unit"] ?? (named && names.includes(named)), field.name).toBeTruthy();
    }
  }
});
