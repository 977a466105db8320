import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseHTML, DOMParser} from "linkedom";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {makeTables} from "../../loaders/tidy/make-tables.ts";
import {replaceFolder} from "../../loaders/tidy/replace-folder.ts";
import type {ChartRow, DisputeRow} from "../../loaders/tidy/rows.ts";
import {disputeDrawings} from "../../publish/draw-disputes.ts";
import {correctionsFeed} from "../../publish/sharing/corrections-feed.ts";
import {gateContext} from "../../publish/gate/gate-context.ts";
import {gatePage} from "../../publish/gate/gate-page.ts";
import {correctionList} from "../../src/components/correction-list.ts";
import {correctionNotes} from "../../src/components/correction-notes.ts";
import {derivationPage} from "../../src/components/derivation-page.ts";
import {disputeList} from "../../src/components/dispute-list.ts";
import type {Markup} from "../../src/components/markup.ts";
import {openRecords, type Records} from "../../src/components/records.ts";
import {sourceCard} from "../../src/components/source-card.ts";
import {openLocale, type Tag} from "../../src/locales/locale.ts";
import {openTables, type Tables} from "../../src/tables/open-tables.ts";
import {harbour} from "../corrections/harbour.ts";
import {hedges, units} from "../quantity/registers.ts";

const DERIVED = `share-counted:
  measure: share-taken
  of: pell-harbour
  expression: boats-counted / room-for-boats
  note: {en: The master’s count as a share of the room., es: El recuento como proporción de la capacidad.}
share-claimed:
  measure: share-taken
  of: pell-harbour
  expression: (boats-claimed + boats-claimed) / (2 * room-for-boats)
  note: {en: The fishers’ claim as a share., es: La afirmación de los pescadores.}
  comparable: {en: Both speak of the harbour., es: Ambas hablan del puerto.}
`;

const CORRECTIONS = `- date: 2031-07-20
  figure: boats-counted
  before: 50 boats
  after: 60 boats
  why: {en: "The brief had <50>.", es: "El resumen decía <50>."}
  by: {en: A & B, es: A & B}
- date: 2031-08-02
  figure: boats-expected
  before: {en: more than 120 boats, es: más de 120 barcos}
  why: {en: The report was taken back., es: La nota fue retirada.}
`;

let folder: string;
let tables: Tables;
let records: Records;

beforeAll(async () => {
  const project = harbour();
  folder = mkdtempSync(join(tmpdir(), "cifra-record-"));
  project.write("seeds/derived.yml", DERIVED);
  project.write("seeds/corrections.yml", CORRECTIONS);
  await replaceFolder(join(folder, "data"), (write) => makeTables(project.load(), write));
  tables = openTables(join(folder, "data"));
  records = openRecords(tables);
  rmSync(project.root, {recursive: true, force: true});
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

const context = (tag: Tag = "en") => ({
  records,
  locale: openLocale(tag, "en"),
  linked: () => true,
  useOf: (id: string) => `use-${id}`,
  derivation: (id: string) => openLocale(tag, "en").address(`/figures/${id}/`)
});

const body = (markup: Markup | null): HTMLElement =>
  parseHTML(`<!doctype html><html><body><main>${markup?.source ?? ""}</main></body></html>`).document
    .body as unknown as HTMLElement;

const texts = (markup: Markup | null, selector: string): string[] =>
  Array.from(body(markup).querySelectorAll(selector), ({textContent}) => textContent.trim());

/** What the text gate finds wrong with a part of a page. */
function gated(markup: Markup, tag: Tag = "en"): string[] {
  const html = `<!doctype html><html lang="${tag}"><body>${markup.source}</body></html>`;
  const {faults} = gatePage("x/index.html", html, gateContext({tables, units, hedges, constants: []}));
  return faults.map(({text, start, end}) => text.text.slice(start, end));
}

const disputes = (tag: Tag = "en", rows = tables.rows<DisputeRow>("disputes")) =>
  disputeList(rows, {
    ...context(tag),
    claims: tables.rows<ChartRow>("disputed"),
    drawing: () => null
  });

describe("the page of a derived figure", () => {
  const page = (tag: Tag = "en") => derivationPage(records.derived.get("share-claimed")!, context(tag));

  test("shows each operation with what it can come to, in the order in which they are done", () => {
    expect(texts(page(), ".derivation-steps li")).toEqual([
      "more than 90 (Boats) + more than 90 (Boats) = more than 180, with no upper end known",
      "2 × 80 (Room) = 160",
      "more than 180, with no upper end known ÷ 160 = more than 112.5%, with no upper end known"
    ]);
  });

  test("leads each input to its card and to its article", () => {
    const rows = Array.from(body(page()).querySelectorAll("#inputs + .scroll-table tbody tr"));
    expect(rows).toHaveLength(2);
    expect(rows[0]!.querySelector("a.figure")!.getAttribute("href")).toBe("#figure-boats-claimed");
    expect(rows[0]!.querySelector("td a")!.getAttribute("href")).toBe("/sources/pell/");
  });

  test("tells what would change it most, the widest swing first", () => {
    const cells = texts(page(), "#sensitivity ~ .scroll-table tbody tr").map((row) =>
      row.replace(/\s+/g, " ")
    );
    expect(cells[0]).toMatch(/^Boats: Pell harbour: more than 90over its interval/);
    expect(cells[1]).toMatch(/^Room: Pell harbour: 80by a small step/);
  });

  test.each(["en", "es"] as const)("says in %s nothing that the tables do not hold", (tag) => {
    expect(gated(page(tag), tag)).toEqual([]);
  });

  test("does not pass the gate with another number in it", () => {
    const wrong = page().source.replace("= <strong>160<", "= <strong>170<");
    expect(wrong).not.toBe(page().source);
    expect(gated({source: wrong} as Markup)).toEqual(["170"]);
  });
});

describe("the page of disputes", () => {
  test("sets the sides beside one another and tells the factor between them", () => {
    expect(texts(disputes(), "h2")).toEqual(["Boats: Pell harbour", "Share taken: Pell harbour"]);
    expect(texts(disputes(), "[data-dispute] > p:first-child")).toEqual([
      "more than 90 (fishers) is more than 1.5 times 60 (the harbour master).",
      "more than 112.5% (computed from what these claim: fishers and the harbour master) is more than 1.5 times 75% (computed from what these claim: the harbour master)."
    ]);
  });

  test("tells what was computed from which side, through what was computed between", () => {
    const items = texts(disputes(), ".dispute-depends > li").map((item) => item.replace(/\s+/g, " "));
    expect(items.slice(0, 2)).toEqual([
      "From more than 90 (fishers):Share taken: Pell harbour: more than 112.5%",
      "From 60 (the harbour master):Share taken: Pell harbour: 75%"
    ]);
    expect(items.at(-1)).toContain("nothing further");
  });

  test.each(["en", "es"] as const)("says in %s nothing that the tables do not hold", (tag) => {
    expect(gated(disputes(tag), tag)).toEqual([]);
  });

  test("does not pass the gate with another factor", () => {
    const wrong = disputes().source.replaceAll("more than 1.5 times", "more than 1.7 times");
    expect(gated({source: wrong} as Markup)).toEqual(["1.7 times", "1.7 times"]);
  });

  test("says so where nothing is disputed", () => {
    expect(texts(disputes("en", []), "p")).toEqual(["No figures on this site dispute each other."]);
    expect(texts(disputes("es", []), "p")).toEqual(["En este sitio no hay cifras que se contradigan."]);
  });

  test("has a drawing of every subject, in each language and width, that leads to the cards", () => {
    const drawings = disputeDrawings(tables);
    expect([...drawings.keys()].filter((name) => name.startsWith("boats"))).toEqual([
      "boats-pell-harbour.wide.en.svg",
      "boats-pell-harbour.narrow.en.svg",
      "boats-pell-harbour.wide.es.svg",
      "boats-pell-harbour.narrow.es.svg"
    ]);
    expect(drawings.get("boats-pell-harbour.wide.en.svg")).toContain("#figure-boats-claimed");
  });
});

describe("corrections", () => {
  const list = (tag: Tag = "en") => correctionList(context(tag));

  test("are listed, the latest first, with who asked; their words are no markup", () => {
    expect(texts(list(), "li > p")).toEqual([
      "boats-expected",
      "Withdrawn on August 2, 2031: “more than 120 boats”. The report was taken back.",
      "Boats: Pell harbour",
      "Corrected on July 20, 2031: “50 boats” became “60 boats”. The brief had <50>.",
      "Asked for by: A & B."
    ]);
  });

  test("stand on the card, and on whatever shows the figure or what is computed from it", () => {
    const card = sourceCard("boats-counted", [], context());
    expect(texts(card, "[data-corrections]")).toHaveLength(1);
    expect(texts(correctionNotes(["share-counted"], context()), "p")).toEqual([
      "Boats. Corrected on July 20, 2031: “50 boats” became “60 boats”. The brief had <50>."
    ]);
    expect(correctionNotes(["room-for-boats"], context())).toBeNull();
  });

  test.each(["en", "es"] as const)("pass the gate in %s by their own words and days", (tag) => {
    expect(gated(list(tag), tag)).toEqual([]);
    expect(gated(correctionNotes(["boats-counted"], context(tag))!, tag)).toEqual([]);
  });

  test("do not pass it with other words or another day", () => {
    const wrong = list().source.replace("“50 boats”", "“40 boats”").replace("August 2,", "August 3,");
    expect(gated({source: wrong} as Markup)).toEqual(["August 3, 2031", "40"]);
  });

  test("are an Atom feed with the entries' own days, and the same bytes again", () => {
    const options = {records, locale: openLocale("es", "en"), title: "Cifra <&>", url: "https://a.example/b"};
    const feed = correctionsFeed(options);
    expect(correctionsFeed(options)).toBe(feed);
    const document = new DOMParser().parseFromString(feed, "text/xml") as unknown as Document;
    const all = (name: string) => Array.from(document.querySelectorAll(name), (one) => one.textContent);
    expect(document.documentElement.getAttribute("xmlns")).toBe("http://www.w3.org/2005/Atom");
    expect(all("updated")).toEqual(["2031-08-02T00:00:00Z", "2031-08-02T00:00:00Z", "2031-07-20T00:00:00Z"]);
    expect(all("id")).toEqual([
      "https://a.example/b/es/corrections.xml",
      "https://a.example/b/es/corrections/#boats-expected-2031-08-02",
      "https://a.example/b/es/corrections/#boats-counted-2031-07-20"
    ]);
    expect(all("author > name")).toEqual(["Cifra <&>"]);
    expect(all("entry > content")[1]).toContain("El resumen decía <50>.");
    expect(feed).toContain("&lt;50&gt;");
  });

  test("are an empty feed, still with all that a feed must have, while there are none", () => {
    const none = {...records, corrections: new Map()};
    const feed = correctionsFeed({records: none, locale: openLocale("en"), title: "Cifra", url: null});
    expect(feed).toContain("<updated>1970-01-01T00:00:00Z</updated>");
    expect(feed).not.toContain("<entry>");
    expect(texts(correctionList({...context(), records: none}), "p")[0]).toBe(
      "Nothing has been corrected so far."
    );
  });
});
