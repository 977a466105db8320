import {createHash} from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {csvParse} from "d3";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {FaultError} from "../../loaders/fault.ts";
import {recoverFolder, replaceFolder} from "../../loaders/tidy/replace-folder.ts";
import {openArticles} from "../../loaders/verify/articles.ts";
import {writeData} from "../../loaders/write-data.ts";
import {cifra} from "../command/recorded-io.ts";

const HARBOUR = fileURLToPath(new URL("../cases/harbour", import.meta.url));
const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));

let root: string;
const at = (...path: string[]) => join(root, ...path);
const write = (options = {}) => writeData({root, articles: openArticles(root, {}), ...options});
const brief = () => readFileSync(at("seeds/pell.md"), "utf8");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cifra-data-"));
  cpSync(join(HARBOUR, "seeds"), at("seeds"), {recursive: true});
  cpSync(join(HARBOUR, "texts"), at("articles"), {recursive: true});
  for (const register of ["units.yml", "hedges.yml"]) cpSync(join(SEEDS, register), at("seeds", register));
});

afterEach(() => rmSync(root, {recursive: true, force: true}));

/** Every file of data/ with its text. */
function snapshot(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(at("data")).map((name) => [name, readFileSync(at("data", name), "utf8")])
  );
}

describe("writing data/", () => {
  test("makes every table and its description, and nothing when nothing differs", async () => {
    expect((await write()).written).toBe(true);
    const {mtimeMs} = statSync(at("data/figures.csv"));
    expect(Object.keys(snapshot())).toContain("datapackage.json");
    expect((await write()).written).toBe(false);
    expect(statSync(at("data/figures.csv")).mtimeMs).toBe(mtimeMs);
  });

  test("gives the same bytes with and without the articles' texts", async () => {
    const lines: string[] = [];
    await write({log: (line: string) => lines.push(line)});
    const before = snapshot();
    rmSync(at("articles"), {recursive: true});
    rmSync(at("data"), {recursive: true});
    await write({log: (line: string) => lines.push(line)});
    expect(snapshot()).toEqual(before);
    expect(lines).toEqual([
      "figures checked against the text: 5, against the lock alone: 0",
      "figures checked against the text: 0, against the lock alone: 5"
    ]);
  });

  test("leaves the last good data as it is when the seeds have faults", async () => {
    await write();
    const before = snapshot();
    writeFileSync(at("seeds/pell.md"), brief().replace("measure: price", "measure: prize"));
    await expect(write()).rejects.toThrow(FaultError);
    expect(snapshot()).toEqual(before);
    expect(readdirSync(root).filter((name) => name.startsWith(".data"))).toEqual([]);
  });

  test("with “check” names what differs and writes nothing", async () => {
    await write();
    writeFileSync(at("data/figures.csv"), "id\n");
    rmSync(at("data/places.csv"));
    const {written, difference} = await write({check: true});
    expect({written, ...difference}).toEqual({
      written: false,
      missing: ["places.csv"],
      changed: ["figures.csv"],
      cut: [],
      left: []
    });
    expect(existsSync(at("data/places.csv"))).toBe(false);
  });

  test("names a file that is cut short, in what place and whatever its form, and makes it whole", async () => {
    await write();
    const before = snapshot();
    for (const [name, length] of [
      ["figures.parquet", 100],
      ["places.csv", 0]
    ] as const) {
      writeFileSync(at("data", name), readFileSync(at("data", name)).subarray(0, length));
      const {code, err} = await cifra(["data", "--check"], {cwd: root});
      expect({code, err}).toEqual({
        code: 1,
        err: `data/${name} is cut short\nRun “npm run data” and commit the result.\n`
      });
      expect(readFileSync(at("data", name))).toHaveLength(length);
      expect(await write()).toMatchObject({written: true, difference: {cut: [name], changed: []}});
      expect(snapshot()).toEqual(before);
    }
  });

  test("leaves the last good data when a table cannot be made", async () => {
    await write();
    const before = snapshot();
    const make = replaceFolder(at("data"), async (put) => {
      put("figures.csv", ["id\n"]);
      throw new Error("no more room");
    });
    await expect(make).rejects.toThrow("no more room");
    expect(snapshot()).toEqual(before);
    expect(readdirSync(root).filter((name) => name.startsWith(".data"))).toEqual([]);
  });

  test("removes tables that are no longer made and keeps what it did not write", async () => {
    await write();
    const description = JSON.parse(readFileSync(at("data/datapackage.json"), "utf8"));
    description.resources.push({name: "old", path: "old.csv"}, {name: "evil", path: "../seeds/pell.md"});
    writeFileSync(at("data/datapackage.json"), JSON.stringify(description));
    writeFileSync(at("data/old.csv"), "id\n");
    writeFileSync(at("data/notes.txt"), "mine\n");
    expect((await write({check: true})).difference).toMatchObject({
      left: ["old.csv"],
      changed: ["datapackage.json"]
    });
    await write();
    expect(existsSync(at("data/old.csv"))).toBe(false);
    expect(snapshot()["notes.txt"]).toBe("mine\n");
    expect(brief()).toMatch("berth-price");
  });

  test("takes up the last good folder when a run was cut off in the middle", async () => {
    await write();
    const before = snapshot();
    renameSync(at("data"), at(".data.previous"));
    mkdirSync(at(".data.staged-999999999-abc"));
    recoverFolder(at("data"));
    expect(snapshot()).toEqual(before);
    writeFileSync(at("data/figures.csv"), "id\n");
    await write();
    expect(snapshot()).toEqual(before);
    expect(readdirSync(root).filter((name) => name.startsWith(".data"))).toEqual([]);
  });
});

describe("datapackage.json", () => {
  interface Resource {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: {name: string; description: string}[];
      primaryKey: string[];
      foreignKeys?: {fields: [string]; reference: {resource?: string; fields: [string]}}[];
    };
  }

  test("describes every table as it is, with keys that are unique and lead somewhere", async () => {
    await write();
    const files = snapshot();
    const {resources} = JSON.parse(files["datapackage.json"]!) as {resources: Resource[]};
    expect(resources.map(({path}) => path)).toEqual(
      Object.keys(files).filter((name) => name.endsWith(".csv"))
    );
    const tables = new Map(resources.map(({name, path}) => [name, csvParse(files[path]!)]));
    for (const {name, path, bytes, hash, schema} of resources) {
      const text = files[path]!;
      const table = tables.get(name)!;
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(hash).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
      expect(table.columns).toEqual(schema.fields.map((field) => field.name));
      expect(schema.fields.every(({description}) => description.length > 10)).toBe(true);
      const keys = table.map((row) => schema.primaryKey.map((column) => row[column]).join("\t"));
      expect(new Set(keys).size, `keys of ${name}`).toBe(table.length);
      for (const {fields, reference} of schema.foreignKeys ?? []) {
        const known = new Set(tables.get(reference.resource ?? name)!.map((row) => row[reference.fields[0]]));
        const used = table.map((row) => row[fields[0]]).filter((value) => value !== "");
        expect(
          used.filter((value) => !known.has(value)),
          `${name}.${fields[0]}`
        ).toEqual([]);
      }
    }
  });
});
