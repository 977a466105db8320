import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Package} from "datapackage";
import {afterAll, expect, test} from "vitest";
import {DATA, describedTables} from "./described-tables.ts";

// Frictionless' reader knows the first edition of the standard, to which the second is compatible: it checks the
// description against its profile, and every cell, constraint and key against the description.

const copy = mkdtempSync(join(tmpdir(), "cifra-frictionless-"));
cpSync(DATA, copy, {recursive: true});
afterAll(() => rmSync(copy, {recursive: true}));

const open = (folder: string) =>
  Package.load(JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")), {basePath: folder});

test("a reader made elsewhere finds nothing wrong with the description, and reads every table by it", async () => {
  const {valid, errors, resources} = await open(DATA);
  expect({valid, errors}).toEqual({valid: true, errors: []});
  expect(resources.map(({name}) => name)).toEqual(describedTables().map(({name}) => name));
  const rows = await Promise.all(resources.map((resource) => resource.read({keyed: true, relations: true})));
  expect(Object.fromEntries(resources.map(({name}, i) => [name, rows[i]!.length]))).toMatchObject({
    figures: readFileSync(join(DATA, "figures.csv"), "utf8").trimEnd().split("\n").length - 1
  });
  expect(rows.flat().length).toBeGreaterThan(500);
});

test("it would notice a key that leads nowhere, and a value of another type", async () => {
  const file = join(copy, "readings.csv");
  const readings = readFileSync(file, "utf8");
  const read = async (text: string) => {
    writeFileSync(file, text);
    const {resources} = await open(copy);
    return resources.find(({name}) => name === "readings")!.read({keyed: true, relations: true});
  };
  const [head = "", first = ""] = readings.split("\n");
  expect(head).toMatch(/^figure,nth,measure,/);
  const [figure = "", nth = "", measure = ""] = first.split(",");
  const begun = (...cells: string[]) => readings.replace([figure, nth, measure].join(","), cells.join(","));
  await expect(read(begun(figure, nth, "nobodys-measure"))).rejects.toThrow(/[Ff]oreign/);
  await expect(read(begun(figure, "second", measure))).rejects.toThrow(/type and format/);
});
