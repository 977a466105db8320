import {readFileSync} from "node:fs";
import Validator from "@adobe/structured-data-validator";
import {csvParse} from "d3";
import type {Claim, Dataset, Observation} from "schema-dts";
import {expect, test} from "vitest";
import {OWN_PROPERTIES} from "../../loaders/package/own-properties.ts";
import {DATA, describedTables} from "./described-tables.ts";
import {schemaOrg} from "./schema-org.ts";

type Node = {"@id"?: string; "@type": string} & Record<string, unknown>;

const text = readFileSync(`${DATA}figures.jsonld`, "utf8");
const {"@graph": graph, "@context": context} = JSON.parse(text) as {"@graph": Node[]; "@context": unknown[]};
const ofType = <Type>(type: string) => graph.filter((node) => node["@type"] === type) as unknown as Type[];
const observations = ofType<Exclude<Observation, string> & Node>("Observation");
const rows = (name: string) => csvParse(readFileSync(`${DATA}${name}.csv`, "utf8"));

/** What the validator finds, our own properties aside: it knows schema.org alone. */
async function issuesIn(nodes: readonly Node[]): Promise<string[]> {
  const byType: Record<string, Node[]> = {};
  for (const node of structuredClone(nodes)) (byType[node["@type"]] ??= []).push(node as Node);
  const issues = await new Validator(schemaOrg()).validate({jsonld: byType, microdata: {}, rdfa: {}});
  return issues
    .filter(({fieldNames}) => !fieldNames?.every((name) => name.startsWith("cifra:")))
    .map(({issueMessage}) => issueMessage);
}

test("every node has a type and properties that schema.org knows", async () => {
  expect(await issuesIn(graph)).toEqual([]);
});

test("the validator finds a wrong type and a wrong property", async () => {
  const [observation] = observations;
  expect(await issuesIn([{"@type": "Observatory"}])).toEqual([
    'Type "Observatory" is not a valid schema.org type'
  ]);
  expect(await issuesIn([{...observation!, minimum: 1} as Node])).toEqual([
    'Property "minimum" for type "Observation" is not supported by the schema.org specification'
  ]);
});

test("the data set names every file, with its size and fingerprint", () => {
  const [dataset] = ofType<Exclude<Dataset, string> & Node>("Dataset");
  const downloads = dataset!.distribution as unknown as Record<string, string>[];
  const tables = describedTables().flatMap((table) => [table, ...table["cifra:alternatives"]]);
  for (const {path, bytes, hash} of tables) {
    expect(downloads.find(({contentUrl}) => contentUrl === path)).toMatchObject({
      "@type": "DataDownload",
      contentSize: `${bytes} B`,
      sha256: hash.replace("sha256:", "")
    });
  }
  expect(downloads.map(({contentUrl}) => contentUrl)).toEqual(
    expect.arrayContaining(["datapackage.json", "annotations.jsonld"])
  );
  for (const {"@value": words} of dataset!.description as unknown as {"@value": string}[]) {
    expect(words.length).toBeGreaterThanOrEqual(50);
    expect(words.length).toBeLessThanOrEqual(5000);
  }
});

test("each figure and derived figure is one observation with its value or interval, unit and qualifier", () => {
  const all = [...rows("figures"), ...rows("derived")];
  expect(observations).toHaveLength(all.length);
  for (const row of all) {
    const node = observations.find((one) => one["@id"] === `../figures/#figure-${row.id}`)!;
    const {value, minValue, maxValue, unitText} = node as Record<string, unknown>;
    const number = (cell: string | undefined) => (cell ? Number(cell) : undefined);
    if (row.unit === "") expect([row.id, value]).toEqual([row.id, row.date]);
    else if (row.low !== "" && row.low === row.high) expect(value).toBe(Number(row.value));
    else {
      expect([row.id, minValue, maxValue]).toEqual([row.id, number(row.low), number(row.high)]);
      if (row.qualifier !== "about" && row.expression === undefined) expect(value).toBeUndefined();
    }
    expect(unitText).toBe(row.unit || undefined);
    expect(node.measurementQualifier).toEqual({"@type": "QualitativeValue", name: row.qualifier});
  }
});

test("each printed figure is spoken of by a claim with its words, author and article", () => {
  for (const row of rows("figures")) {
    const node = observations.find((one) => one["@id"] === `../figures/#figure-${row.id}`)!;
    const claim = node.subjectOf as unknown as Exclude<Claim, string> & Node;
    expect(claim).toMatchObject({"@type": "Claim", text: row.printed, "cifra:status": row.status});
    expect(claim.appearance).toEqual({"@id": `../sources/${row.source}/`});
    expect(claim.author).toEqual(row.by === row.source ? undefined : {"@id": `#entity-${row.by}`});
  }
});

test("every reference leads to a node, and every property of our own is one that the data page explains", () => {
  const ids = new Set(graph.map((node) => node["@id"]));
  const references: string[] = [];
  const own = new Set<string>();
  JSON.stringify(graph, (key, value: unknown) => {
    if (key.startsWith("cifra:")) own.add(key.slice("cifra:".length));
    const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
    if (keys.length === 1 && keys[0] === "@id") references.push((value as Node)["@id"]!);
    return value;
  });
  expect(references.filter((id) => !ids.has(id))).toEqual([]);
  expect([...own].filter((name) => !(OWN_PROPERTIES as readonly string[]).includes(name))).toEqual([]);
  expect(context).toContain("https://schema.org/");
});
