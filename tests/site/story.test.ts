import MarkdownIt from "markdown-it";
import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {story} from "../../src/markdown/story.ts";
import {figure, lakeFolder} from "./lake.ts";

function page(text: string, rows: Record<string, object[]> = {}) {
  const md = new MarkdownIt({html: true}).use(story, {
    ...lakeFolder(rows),
    locale: "en",
    contact: "a@b.example"
  });
  const markup = md.render(text);
  const {document} = parseHTML(`<html><body>${markup}</body></html>`);
  return {markup, document};
}

test("a marked number leads to its card, and the card back to each of its uses", () => {
  const {document} = page("[120](figure:herons) and once more [120 herons](figure:herons).");
  const links = [...document.querySelectorAll("p > a.figure")];
  expect(links.map((a) => [a.id, a.getAttribute("href")])).toEqual([
    ["use-herons-1", "#figure-herons"],
    ["use-herons-2", "#figure-herons"]
  ]);
  const back = [...document.querySelectorAll("#figure-herons .source-card-back a")];
  expect(back.map((a) => a.getAttribute("href"))).toEqual(["#use-herons-1", "#use-herons-2"]);
});

test("a chart stands in the page in both widths, one heading below the text's last", () => {
  const {document} = page("# Lake\n\n![Herons](chart:herons)\n\n## Nests\n\n![Herons again](table:places)");
  expect(document.querySelector("figure.chart h2")?.textContent).toBe("Herons gather");
  expect([...document.querySelectorAll("figure.chart svg")].map(({id}) => id)).toEqual([
    "herons-narrow",
    "herons-wide"
  ]);
  // What has become numbers in a drawing is told with that drawing.
  const told = [...document.querySelectorAll("figure.chart li")].map(
    (note) => note.closest("div")!.className
  );
  expect(told).toEqual(["chart-narrow"]);
  expect(document.querySelector("#figure-herons .source-card-back a")?.getAttribute("href")).toBe(
    "#chart-herons"
  );
  const deeper = page("# Lake\n\n## Birds\n\n![Herons](chart:herons)");
  expect(deeper.document.querySelector("figure.chart h3")?.textContent).toBe("Herons gather");
});

test("the table of figures links every row to a card of the page", () => {
  const {document} = page("![All figures](table:figures)");
  expect(document.querySelector("caption")?.textContent).toBe("All figures");
  const targets = [...document.querySelectorAll("tbody a.figure")].map((a) => a.getAttribute("href"));
  expect(targets).toEqual(["#figure-herons", "#figure-nests"]);
  for (const target of targets) expect(document.querySelector(target!)).not.toBe(null);
});

test("any other table shows its columns as they are", () => {
  const {document} = page("![](table:units)");
  expect([...document.querySelectorAll("thead th")].map((th) => th.textContent)).toContain("code");
  expect(document.querySelector("tbody th")?.textContent).toBe("{bird}");
});

test("all tables can be downloaded, with their size", () => {
  const {document} = page("![](downloads:)");
  const links = [...document.querySelectorAll(".downloads a")].map((a) => a.getAttribute("href"));
  expect(links).toContain("/_generated/data/figures.csv");
  expect(links).toContain("/_generated/data/datapackage.json");
  expect(document.querySelector(".downloads li")?.textContent).toContain("CSV, 2 rows, 1.2 kB");
});

test("what the page does not know is marked in it", () => {
  const {document} = page("![](chart:swans)\n\n![](table:swans)");
  expect([...document.querySelectorAll(".unknown")].map((p) => p.textContent?.trim())).toEqual([
    "chart:swans",
    "table:swans"
  ]);
});

test("a page without figures stays as it was", () => {
  expect(page("A [link](https://lake.example) and ![](lake.png).").markup).toBe(
    '<p>A <a href="https://lake.example">link</a> and <img src="lake.png" alt="">.</p>\n'
  );
});

test("every id of a page occurs once, whatever uses the figures", () => {
  const {document} = page(
    "# Lake\n\n[120](figure:herons)\n\n![](chart:herons)\n\n![a](table:figures)\n\n![b](table:figures)"
  );
  const ids = [...document.querySelectorAll("[id]")].map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("hostile words of the tables come out as text in the page", () => {
  const hostile = "<img src=x onerror=alert(1)> ${alert(1)} ](javascript:alert(1))";
  const {document} = page("![x](table:figures)", {
    figures: [figure("herons", {printed: hostile, note_en: hostile})]
  });
  expect(document.querySelector("[onerror], img, a[href^=javascript]")).toBe(null);
  expect(document.querySelector("tbody a.figure")?.textContent).toBe(hostile);
});

test("steps stand in their chart, between its drawings and its sources, in the order of the text", () => {
  const {document} = page(
    '<div class="steps">\n\n![Herons](chart:herons)\n\n[120](figure:herons) herons.\n\n' +
      '<div data-step="nests">\n\nNests.\n\n</div>\n\n</div>\n\nAfterwards.'
  );
  const [stage, ...rest] = [...document.querySelector("figure.stepped")!.children];
  expect([...stage!.children].map(({className}) => className)).toEqual(["chart-held", "steps"]);
  expect([...stage!.querySelectorAll(".steps p")].map((step) => step.textContent?.trim())).toEqual([
    "120 herons.",
    "Nests."
  ]);
  expect(rest.map(({localName, className}) => className || localName)).toEqual([
    "chart-narrow",
    "figcaption"
  ]);
  expect(document.querySelector("figure.stepped + p")?.textContent).toBe("Afterwards.");
  expect(document.querySelector('script[src$="/steps.js"]')).not.toBe(null);
  expect(page("![Herons](chart:herons)").document.querySelector('script[src$="/steps.js"]')).toBe(null);
});

test("a link to a figure with several readings says which of them it gives", () => {
  const reading = (nth: number, value: number) => ({
    ...{figure: "herons", nth, measure: "herons", unit: "{bird}", value, low: value, high: value},
    ...{low_open: false, high_open: false, note_en: `reading ${nth}`, note_es: `lectura ${nth}`}
  });
  const {document} = page("[120](figure:herons), or [240 herons](figure:herons); [7](figure:nests)", {
    readings: [reading(1, 120), reading(2, 240)]
  });
  const said = [...document.querySelectorAll("p > a.figure")].map((a) => a.getAttribute("data-reading"));
  expect(said).toEqual(["1", "2", null]);
});

test("who says a paragraph’s numbers stands beside it, once a section, and nowhere beside a list", () => {
  const text =
    "[120](figure:herons), again [120](figure:herons).\n\n[120](figure:herons).\n\n## On\n\n[120](figure:herons)\n\n- [120](figure:herons)";
  const {document} = page(text);
  const notes = [...document.querySelectorAll(".noted > .margin-notes li")];
  expect(notes.map((note) => note.getAttribute("data-figures"))).toEqual(["herons", "herons"]);
  expect(notes[0]!.querySelector("a")!.getAttribute("href")).toBe("#figure-herons");
  expect(notes[0]!.textContent).toMatch(/^120 \S/);
  expect(
    [...document.querySelectorAll(".noted")].every((box) => box.firstElementChild!.tagName === "P")
  ).toBe(true);
});
