import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {sourceCard} from "../../src/components/source-card.ts";
import {sourceCards} from "../../src/components/source-cards.ts";
import {openLocale} from "../../src/locales/locale.ts";
import {derived, figure, lakeRecords} from "./lake.ts";

const locale = openLocale("en");

/** The card as a reader sees it: each line's telling by what it tells. */
function card(id: string, rows: Record<string, object[]> = {}, linked = true) {
  const context = {records: lakeRecords(rows), locale, linked: () => linked};
  const {document} = parseHTML(sourceCard(id, [{id: "use-1", where: "text"}], context).source);
  const facts: Record<string, string> = {};
  for (const line of document.querySelectorAll("dl > div")) {
    facts[line.querySelector("dt")!.textContent] = line.querySelector("dd")!.textContent;
  }
  return {document, facts, text: document.documentElement.textContent};
}

test("a card shows the words as printed, what they count, and who says so", () => {
  const {document, facts} = card("herons", {}, true);
  expect(document.querySelector("h3")?.textContent).toBe("“120 herons”");
  expect(document.querySelector(".source-card-what")?.textContent).toBe("Herons: Lake Vell");
  expect(facts["Who says so"]).toBe("The warden (stated)");
  expect(facts["Place in the article"]).toBe("characters 10 to 20checked against the article’s text");
});

test("an article without an address is said to have none, and what it does not show is said too", () => {
  const {document, facts} = card("herons");
  expect(facts.Article).toContain("article not linked: no address is known");
  expect(facts.Article).toContain("publisher not shown; date not shown");
  expect(document.querySelector("dd a[href^=http]")).toBe(null);
});

test("an article with an address is linked, with its publisher, author and date", () => {
  const sources = [
    {
      id: "lake-news",
      title: null,
      label_en: "The lake",
      label_es: "El lago",
      publisher: "club",
      author: "A. Reed",
      published: "2020-05",
      url: "https://lake.example/a?b=1&c=2",
      language: "en"
    }
  ];
  const {document, facts} = card("herons", {sources});
  expect(document.querySelector('dd a[href^="https:"]')?.getAttribute("href")).toBe(
    "https://lake.example/a?b=1&c=2"
  );
  expect(facts.Article).toMatch(/^The lakeThe bird club; by A\. Reed; published May 2020/);
});

test("a hedge is shown as the interval that it is read as", () => {
  const rows = {
    figures: [figure("herons", {printed: "about 100", value: 100, low: 50, high: 150, qualifier: "about"})]
  };
  expect(card("herons", rows).facts["Read as"]).toMatch(
    /^about 100: at least 50 and at most 150The words round/
  );
});

test("an open end is said, never a number", () => {
  const open = {value: 200, low: 200, high: null, low_open: true, qualifier: "more-than"} as const;
  const {facts} = card("herons", {figures: [figure("herons", open)]});
  expect(facts["Read as"]).toMatch(/^more than 200: more than 200, with no upper end known/);
});

test("what an editor concludes about a date is marked as ours, with the reason", () => {
  const rows = {
    figures: [
      figure("day", {
        kind: "date",
        measure: "date",
        unit: null,
        value: null,
        low: null,
        high: null,
        date: "XXXX-02-03",
        printed: "Feb. 3",
        inferred: "2020-02-03",
        inferred_why_en: "The year of the walk.",
        inferred_why_es: "El año del paseo."
      })
    ]
  };
  expect(card("day", rows).facts["Speaks of"]).toBe(
    "February 3, 2020, our conclusion: The year of the walk."
  );
});

test("the date that a number speaks of leads to the figure that prints it", () => {
  const rows = {
    figures: [
      figure("herons", {at: "day", date: "2020-05"}),
      figure("day", {
        kind: "date",
        unit: null,
        value: null,
        low: null,
        high: null,
        date: "2020-05",
        printed: "in May"
      })
    ]
  };
  const {document, facts} = card("herons", rows);
  expect(facts["Speaks of"]).toBe("May 2020");
  expect(document.querySelector('a[href="#figure-day"]')?.textContent).toBe("May 2020");
});

test("a computed figure shows its expression with every input leading to its card", () => {
  const {document, facts} = card("herons-per-nest");
  expect(facts["Computed as"]).toBe("120 (Herons) ÷ 60 (Nests)");
  expect([...document.querySelectorAll("dd a")].map((a) => a.getAttribute("href"))).toEqual([
    "#figure-herons",
    "#figure-nests"
  ]);
  expect(facts.Note).toBe("Both counted on one walk.");
});

test("both readings of ambiguous words are shown, the one used first", () => {
  const reading = {figure: "herons", measure: "herons", unit: "{bird}", low_open: false, high_open: false};
  const readings = [
    {...reading, nth: 1, value: 120, low: 120, high: 120, note_en: "grown birds", note_es: "adultas"},
    {...reading, nth: 2, value: 240, low: 240, high: 240, note_en: "with their young", note_es: "con crías"}
  ];
  expect(card("herons", {readings}).facts["Can mean"]).toBe(
    "120: grown birds (used here)240: with their young"
  );
});

test("a dispute names the other side, and says when the dates are not known", () => {
  const rows = {
    figures: [figure("herons"), figure("fewer", {value: 40, low: 40, high: 40, by: "club"})],
    disputes: [
      {
        dispute: "d",
        measure: "herons",
        of: "lake",
        figure: "herons",
        other: "fewer",
        dates: "unknown",
        factor: 3
      }
    ]
  };
  expect(card("herons", rows).facts["At odds with"]).toBe(
    "40, according to The bird clubwhether both speak of the same date is not known"
  );
});

test("hostile words of briefs and registers come out as text", () => {
  const hostile = `<script>alert(1)</script>" onclick='x' ](javascript:alert(1)) <!--`;
  const rows = {
    figures: [figure("herons", {printed: hostile, note_en: hostile, by: "warden"})],
    entities: [
      {id: "warden", label_en: hostile, label_es: hostile},
      {id: "lake", label_en: hostile, label_es: hostile}
    ],
    sources: [
      {
        id: "lake-news",
        title: hostile,
        label_en: hostile,
        label_es: hostile,
        publisher: "warden",
        author: hostile,
        published: null,
        url: "javascript:alert(1)",
        language: hostile
      }
    ]
  };
  const {document, facts} = card("herons", rows);
  expect(document.querySelector("script, [onclick]")).toBe(null);
  expect(
    [...document.querySelectorAll("[href]")].filter((a) => /script/.test(a.getAttribute("href") ?? ""))
  ).toEqual([]);
  expect(document.querySelector("h3")?.textContent).toBe(`“${hostile}”`);
  expect(facts.Note).toBe(hostile);
  expect(facts.Article).toContain("no address is known");
});

test("the cards of a page stand in the order of first use, each followed by what it speaks of", () => {
  const uses = new Map([
    ["herons-per-nest", [{id: "use-herons-per-nest-1", where: "text"} as const]],
    ["herons", [{id: "chart-a", where: "chart"} as const]]
  ]);
  const {document} = parseHTML(sourceCards(uses, {records: lakeRecords(), locale})!.source);
  expect([...document.querySelectorAll("article")].map(({id}) => id)).toEqual([
    "figure-herons-per-nest",
    "figure-herons",
    "figure-nests"
  ]);
  const back = [...document.querySelectorAll(".source-card-back a")].map((a) => a.getAttribute("href"));
  expect(back).toEqual(["#use-herons-per-nest-1", "#chart-a"]);
});

test("a page without figures has no cards", () => {
  expect(sourceCards(new Map(), {records: lakeRecords(), locale})).toBe(null);
});

test("cards can be made in Spanish", () => {
  const context = {
    records: lakeRecords({derived: [derived("x")]}),
    locale: openLocale("es"),
    linked: () => true
  };
  expect(sourceCard("x", [], context).source).toContain("Calculado por este proyecto");
});

test("ids that a figure had before are addresses of its card, and of no other", () => {
  const aliases = [
    {alias: "birds", figure: "herons"},
    {alias: "grey-birds", figure: "herons"}
  ];
  const {document} = card("herons", {aliases});
  const before = [...document.querySelectorAll(".source-card-alias")];
  expect(before.map(({id}) => id)).toEqual(["figure-birds", "figure-grey-birds"]);
  expect(before.every((one) => one.parentNode === document.querySelector(".source-card")?.parentNode)).toBe(
    true
  );
  expect(card("nests", {aliases}).document.querySelector(".source-card-alias")).toBe(null);
});
