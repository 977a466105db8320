import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import type {Browser} from "playwright-core";
import {launch, serveSite, withPage} from "./browser.ts";
import {builtPages, deadLink} from "./built-pages.ts";
import {faultsOfLinks} from "./checks/links.ts";

// A site of three files: its links are checked as those of the built one.
const dir = mkdtempSync(join(tmpdir(), "cifra-links-"));
const page = (body: string) => `<!doctype html><title>A lake</title>${body}`;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(join(dir, "shore"));
  writeFileSync(join(dir, "herons.csv"), "n\n3\n");
  writeFileSync(join(dir, "shore", "index.html"), page('<h2 id="año">x</h2><a href="../">back</a>'));
  writeFileSync(
    join(dir, "index.html"),
    page(
      '<a href="shore/#a%C3%B1o">good</a> <a href="herons.csv">good</a> <a href="#">top</a> <a href="https://example.org/x">far</a>' +
        '<a href="shore/#reeds">bad</a> <a href="ducks.csv">bad</a> <a href="shore">bad</a><svg><a href="#none"><text>bad</text></a></svg>'
    )
  );
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(dir, {recursive: true});
});

test("pages are known by the addresses that readers type", () => {
  expect(builtPages(dir)).toEqual(["/", "/shore/"]);
});

test("a link leads somewhere when a plain static host answers it", () => {
  expect(deadLink(dir, "/shore/", "año")).toBe(null);
  expect(deadLink(dir, "/shore/", ":~:text=x")).toBe(null);
  expect(deadLink(dir, "/herons.csv", "")).toBe(null);
  expect(deadLink(dir, "/shore", "")).toMatch(/slash/);
  expect(deadLink(dir, "/ducks.csv", "")).toBe("no such file");
  expect(deadLink(dir, "/shore/", "reeds")).toBe("no element with the id “reeds”");
});

test("dead links of a page are found in text and in charts", async () => {
  const site = await serveSite(dir);
  try {
    const faults = await withPage(browser, {}, async (tab) => {
      await tab.goto(`${site.origin}/`);
      return faultsOfLinks(tab, dir);
    });
    expect(faults).toEqual([
      "“shore/#reeds” leads nowhere: no element with the id “reeds”",
      "“ducks.csv” leads nowhere: no such file",
      "“shore” leads nowhere: a folder without a slash at its end",
      "“#none” leads nowhere: no element with the id “none”"
    ]);
  } finally {
    await site.close();
  }
});

test("the server answers like such a host: types, folders, what is missing, and nothing outside", async () => {
  const site = await serveSite(dir);
  try {
    const ask = (path: string) => fetch(site.origin + path, {redirect: "manual"});
    expect((await ask("/herons.csv")).headers.get("content-type")).toBe("text/csv;charset=utf-8");
    expect((await ask("/shore")).headers.get("location")).toBe("/shore/");
    expect((await ask("/shore/")).status).toBe(200);
    expect((await ask("/index")).status).toBe(404);
    expect((await ask("/%2e%2e/%2e%2e/etc/passwd")).status).not.toBe(200);
    expect((await ask("/..%2f..%2fetc%2fpasswd")).status).toBe(400);
    writeFileSync(join(dir, "404.html"), page("Not here"));
    const missing = await ask("/ducks");
    expect([missing.status, await missing.text()]).toEqual([404, page("Not here")]);
  } finally {
    await site.close();
  }
});
