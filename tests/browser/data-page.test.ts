import {execFile} from "node:child_process";
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {promisify} from "node:util";
import {csvParse} from "d3";
import {parseHTML} from "linkedom";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {root} from "../../publish/setup.mjs";
import {readSite} from "../../src/site.ts";
import {openDuckDb, query} from "../package/duckdb.ts";
import {launch, serveSite, withPage} from "./browser.ts";

const run = promisify(execFile);
const scratch = join(root, ".cache", `data-page-${process.pid}`);
const own = new URL(readSite(root).url!).href;
let site: Awaited<ReturnType<typeof serveSite>>;
let document: Document;

beforeAll(async () => {
  mkdirSync(scratch, {recursive: true});
  site = await serveSite();
  document = parseHTML(readFileSync(join(site.dir, "data/index.html"), "utf8")).document;
});
afterAll(async () => {
  await site.close();
  rmSync(scratch, {recursive: true, force: true});
});

/** The lines that the page offers for a table, with the address of the site that is served here. */
function line(tool: string, table: string): string {
  const code = document.querySelector(`[data-read="${tool}"][data-read-table="${table}"]`)?.textContent ?? "";
  expect(code).toContain(`${own}data/${table}.`);
  return code.replaceAll(own, `${site.origin}/`);
}

function published(table: string) {
  return csvParse(readFileSync(join(site.dir, `data/${table}.csv`), "utf8"));
}

/** A Python with pandas, or null. */
async function pandas(): Promise<string | null> {
  for (const python of ["python3", "/usr/bin/python3"]) {
    const there = await run(python, ["-c", "import pandas"]).catch(() => null);
    if (there) return python;
  }
  return null;
}

describe.each(["figures", "left-out", "timeline"])("the lines that the data page offers for %s", (table) => {
  const name = table.replaceAll("-", "_");

  test("work in JavaScript", async () => {
    const file = join(scratch, `${name}.mjs`);
    writeFileSync(file, `${line("JavaScript", table)}\nconsole.log(JSON.stringify(${name}));\n`);
    const {stdout} = await run(process.execPath, [file]);
    const rows = JSON.parse(stdout) as Record<string, unknown>[];
    const key = Object.keys(rows[0]!)[0]!;
    expect(rows.map((row) => String(row[key]))).toEqual(published(table).map((row) => row[key]));
    expect(Object.keys(rows[0]!)).toEqual(published(table).columns);
  });

  test("work in DuckDB, the file being fetched beforehand: its own reading of addresses is an extension", async () => {
    const sql = line("DuckDB", table);
    const address = /'(http[^']+)'/.exec(sql)![1]!;
    const file = join(scratch, `${name}.parquet`);
    writeFileSync(file, Buffer.from(await (await fetch(address)).arrayBuffer()));
    const rows = await query(await openDuckDb(), sql.replace(address, file));
    expect(rows).toHaveLength(published(table).length);
  });

  test("work in Python with pandas", async (context) => {
    const python = await pandas();
    if (python === null) return context.skip("no Python with pandas is at hand");
    const {stdout} = await run(python, ["-c", `${line("Python", table)}\nprint(${name}.shape)`]);
    const {length, columns} = published(table);
    expect(stdout.trim()).toBe(`(${length}, ${columns.length})`);
  });

  test("work in R", async (context) => {
    const there = await run("Rscript", ["--version"]).catch(() => null);
    if (there === null) return context.skip("no R is at hand");
    const {stdout} = await run("Rscript", ["-e", `${line("R", table)}; cat(nrow(${name}), ncol(${name}))`]);
    const {length, columns} = published(table);
    expect(stdout.trim()).toBe(`${length} ${columns.length}`);
  });
});

test.each([
  ["data/index.html", "en"],
  ["es/data/index.html", "es"]
])(
  "%s tells search engines of the data set, in its own language and with whole addresses",
  (page, language) => {
    const html = readFileSync(join(site.dir, page), "utf8");
    const script = parseHTML(html).document.head.querySelector('script[type="application/ld+json"]');
    const dataset = JSON.parse(script?.textContent ?? "") as Record<string, unknown>;
    expect(dataset).toMatchObject({"@type": "Dataset", "@id": `${own}data/#dataset`, inLanguage: language});
    expect(String(dataset.description).length).toBeGreaterThan(50);
    const downloads = dataset.distribution as {contentUrl: string}[];
    expect(downloads.map(({contentUrl}) => contentUrl)).toContain(`${own}data/figures.parquet`);
    expect(JSON.stringify(dataset)).not.toContain("@language");
  }
);

test("the description in the head breaks no rule of the page's policy", async () => {
  const browser = await launch();
  try {
    await withPage(browser, {}, async (page) => {
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", ({message}) => said.push(message));
      for (const path of ["/data/", "/es/data/"]) await page.goto(site.origin + path);
      expect(said).toEqual([]);
      expect(await page.locator('head script[type="application/ld+json"]').count()).toBe(1);
    });
  } finally {
    await browser.close();
  }
});

test("every property of our own is explained where its name leads", () => {
  const text = readFileSync(join(site.dir, "data/figures.jsonld"), "utf8");
  const places = readFileSync(join(site.dir, "data/annotations.jsonld"), "utf8");
  const description = readFileSync(join(site.dir, "data/datapackage.json"), "utf8");
  const used = new Set(
    [...(text + places + description).matchAll(/"cifra:(\w+)"/g)].map(([, name]) => name!)
  );
  expect(used.size).toBeGreaterThan(10);
  expect([...used].filter((name) => !document.getElementById(`property-${name}`))).toEqual([]);
});
