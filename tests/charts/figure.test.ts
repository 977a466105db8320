import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {svgDocument} from "../../publish/svg-file.ts";
import {
  chartLocale,
  claimComparison,
  claimIntervals,
  eventTimeline,
  figureStyle,
  theme,
  unitCount
} from "../../src/charts/index.ts";
import {page, SUBJECTS} from "./subjects.ts";
import {textBoxes} from "./text-boxes.ts";

const texts = (root: ParentNode, selector: string) =>
  Array.from(root.querySelectorAll(selector), (element) => element.textContent!.trim());
const values = (root: ParentNode, selector: string, name: string) =>
  Array.from(root.querySelectorAll(selector), (element) => element.getAttribute(name));

describe.each(SUBJECTS.map((subject) => [subject.name, subject] as const))(
  "the figure of %s",
  (_, subject) => {
    const {rows, draw} = subject;
    const figures = rows.map(({figure}) => figure!);

    test("has title, drawing, description and table, and names itself", () => {
      const figure = draw(rows, {
        title: "A finding",
        subtitle: "What is drawn",
        notes: ["One note", "Another"],
        credit: "Drawn by us"
      });
      expect(figure.localName).toBe("figure");
      const named = figure.getAttribute("aria-labelledby")!;
      expect(figure.querySelector(`[id="${named}"]`)!.textContent).toBe("A finding");
      expect(texts(figure, ".cifra-subtitle")).toEqual(["What is drawn"]);
      expect(texts(figure, ".cifra-note").slice(-2)).toEqual(["One note", "Another"]);
      expect(texts(figure, ".cifra-credit")).toEqual(["Drawn by us"]);
      const svg = figure.querySelector("svg")!;
      expect(svg.querySelector("title")!.textContent).toBe("A finding");
      expect(svg.getAttribute("aria-describedby")).toBe(svg.querySelector("desc")!.id);
      const summary = texts(figure, "details p")[0]!;
      expect(svg.querySelector("desc")!.textContent).toContain(summary);
      const order = Array.from(figure.children, (child) => child.className || child.localName);
      expect(order).toEqual(["cifra-title", "cifra-subtitle", "cifra-drawing", "figcaption"]);
    });

    test("has a row of its table for every row, with headers for columns and rows", () => {
      const table = draw(rows).querySelector("table")!;
      expect(values(table, "tbody tr", "data-figure")).toEqual(figures);
      expect(table.querySelector("caption")!.textContent).not.toBe("");
      const columns = texts(table, "thead th[scope=col]");
      expect(new Set(columns).size).toBe(columns.length);
      for (const row of Array.from(table.querySelectorAll("tbody tr"))) {
        expect(row.querySelectorAll("th[scope=row]")).toHaveLength(1);
        expect(row.children).toHaveLength(columns.length);
        for (const cell of Array.from(row.children)) expect(cell.textContent).not.toBe("");
      }
    });

    test("names every drawn value in data-figure, and links only where the caller says", () => {
      const plain = draw(rows);
      expect(plain.querySelectorAll("svg a")).toHaveLength(0);
      expect(new Set(values(plain, "svg [data-figure]", "data-figure"))).toEqual(new Set(figures));
      const linked = draw(rows, {figureHref: (figure: string) => `/sources?of=${figure}`});
      for (const figure of figures) {
        const link = linked.querySelector(`svg a[data-figure="${figure}"]`);
        expect(link!.getAttribute("href")).toBe(`/sources?of=${figure}`);
      }
      const some = draw(rows, {figureHref: (figure: string) => (figure === figures[0] ? "#here" : null)});
      expect(new Set(values(some, "svg a", "href"))).toEqual(new Set(["#here"]));
    });

    test("keeps its words within the frame from 200 px on, in both languages", () => {
      for (const width of [200, 320, 480, 720, 1600])
        for (const locale of ["en", "es"]) {
          const svg = draw(rows, {width, locale}).querySelector("svg")!;
          expect(svg.getAttribute("width")).toBe(String(width));
          const height = Number(svg.getAttribute("height"));
          const outside = textBoxes(svg).filter(
            ({x, y, width: w, height: h}) => x < -1 || y < -1 || x + w > width + 1 || y + h > height + 1
          );
          expect(outside.map(({text}) => text)).toEqual([]);
          expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
        }
    });

    test("is the same bytes each time, with ids that are its own", () => {
      const [one, other] = [draw(rows).outerHTML, draw(rows).outerHTML];
      expect(one).toBe(other);
      const changed = draw(rows, {width: 500});
      expect(changed.id).not.toBe(draw(rows).id);
      const ids = values(draw(rows, {id: "mine"}), "[id]", "id");
      expect(ids.every((id) => id!.startsWith("mine-"))).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test("shows hostile, odd and foreign words as they are written, everywhere", () => {
      const odd = [
        `<script>alert("1")</script>`,
        `" onload='x' & &amp; ]]>`,
        "בית הספר הישן 12",
        "👩‍👩‍👧‍👦 الميناء"
      ];
      odd.forEach((word, i) => {
        const hostile = rows.map((row, n) => ({
          ...row,
          ...{
            figure: `${word} ${n}`,
            by: word,
            via: word,
            source: word,
            label: word,
            of: word,
            printed: word
          },
          ...{event: row.event && word, reading_note: row.event ? null : word}
        }));
        for (const document of [page(), svgDocument()]) {
          const figure = draw(hostile, {
            document,
            ...{title: word, subtitle: word, credit: word, notes: word},
            figureHref: (id: string) => `#${id}`
          });
          expect(figure.querySelectorAll("script, [onload]")).toHaveLength(0);
          expect(figure.querySelector(".cifra-title")!.textContent).toBe(word);
          expect(
            texts(figure, "td").some((cell) => cell.includes(word)),
            `word ${i}`
          ).toBe(true);
          const read = parseHTML(`<html><body>${figure.outerHTML}</body></html>`).document;
          expect(read.querySelectorAll("script, [onload]")).toHaveLength(0);
          expect(texts(read, ".cifra-title")).toEqual([word]);
        }
      });
    });

    test("without rows says that there is nothing to draw", () => {
      const figure = draw([]);
      expect(figure.querySelector("svg text")!.textContent).toContain("No rows to draw");
      expect(figure.querySelector("table")).toBeNull();
      expect(texts(figure, "details p")[0]).toContain("No rows to draw");
      expect(texts(figure, ".cifra-title")[0]).not.toBe("");
    });

    test("knows its options and its words, and tells the nearest of one that it does not know", () => {
      expect(() => draw(rows, {subtitel: "x"})).toThrow(
        `chart ${subject.name}: unknown option “subtitel” (did you mean “subtitle”?)`
      );
      expect(() => draw(rows, {words: {titel: "x"}})).toThrow(
        `chart ${subject.name}: unknown words “titel” (did you mean “title”?)`
      );
      expect(() => draw(rows, {document: undefined})).toThrow("the option “document” is missing");
      for (const width of [0, NaN, -720, 120, Infinity, "720"])
        expect(() => draw(rows, {width})).toThrow(`chart ${subject.name}: the option “width” is ${width}`);
      expect(() => draw(rows, {locale: "fr"})).toThrow(`chart ${subject.name}: the option “locale”`);
      expect(() => draw(rows, {title: 7})).toThrow("the option “title” is a number, not text");
      expect(() => draw("rows" as never)).toThrow(`chart ${subject.name}: its rows are no list`);
    });
  }
);

test("a title comes from what the rows are about", () => {
  const titles = SUBJECTS.map(({rows, draw}) => texts(draw(rows), ".cifra-title")[0]);
  expect(titles).toEqual(
    [
      "Value and reference: lake",
      "How full: reading room",
      "Areas at one scale",
      "Claims on one scale",
      "Counted out",
      "Part and total",
      "Events in time, 2019",
      "Who claims what"
    ].map((title) => (title === "Part and total" ? "Part and whole" : title))
  );
  const named = unitCount([{measure: "players", of: "cup", value: 3}], {document: page()});
  expect(texts(named, ".cifra-title")).toEqual(["Players: cup"]);
  const none = unitCount([{measure: "players", value: 3}], {document: page(), title: null});
  expect(none.querySelector(".cifra-title")).toBeNull();
  expect(none.getAttribute("aria-label")).toBe("Players");
});

test("the description tells range, comparison and who does not agree", () => {
  const [comparison, , , , , nested, timeline, matrix] = SUBJECTS.map(
    ({rows, draw}) => texts(draw(rows), "details p")[0]!
  );
  expect(comparison).toContain("Lowest: at least 90 (Friends of the lake).");
  expect(comparison).toContain("Highest: about 300 (Lake warden).");
  expect(comparison).toContain(
    "Above “reference”: 187 (Gate keeper, July 14, 2019); about 300 (Lake warden)."
  );
  expect(comparison).toContain("On either side of “reference”: at least 90 (Friends of the lake).");
  expect(comparison).toContain(
    "Claims that do not agree, on value, lake: 187 (Gate keeper, July 14, 2019); about 300 (Lake warden)."
  );
  expect(nested).toContain("Above “yardstick”: 700 (Lake warden).");
  expect(timeline).toContain("Earliest: The ferry season opens, May 1, 2019.");
  expect(matrix).toContain(
    "Claims that do not agree, on listeners, concert: between 250 and 350 (Choir master); 187 (Hall keeper)."
  );
});

test("claims of different dates, of one claimant or of what is only planned do not disagree", () => {
  const told = (change: object) =>
    claimIntervals(
      [
        {by: "a", value: 1, date: 2001},
        {by: "b", value: 2, date: 2001, ...change}
      ],
      {
        document: page()
      }
    ).textContent!.includes("do not agree");
  expect(told({})).toBe(true);
  for (const change of [
    {date: 2002},
    {label: "another"},
    {by: ["a", "b"]},
    {status: "planned"},
    {value: null, low: 1}
  ])
    expect(told(change), JSON.stringify(change)).toBe(false);
});

test("what is left out of a row is filled in", () => {
  const table = (row: object) =>
    texts(claimIntervals([{by: "x", ...row}], {document: page()}), "td, tbody th").join(" | ");
  expect(table({value: 3})).toBe("3 | X");
  expect(table({value: 300, qualifier: "about"})).toBe("about 300 | X");
  expect(table({low: 3, high: 5})).toBe("at least 3 and at most 5 | X");
  expect(table({low: 3, low_open: true})).toBe("more than 3, with no upper end known | X");
  expect(table({value: 8848.86, unit: "m"})).toBe("8,848.86\u00a0m | X");
  expect(table({value: 2.5, unit: "EUR"})).toBe("€2.50 | X");
  expect(table({value: 2, by: ["red-cross", "Reuters"]})).toBe("2 | Red cross and Reuters");
  expect(table({value: 2, measure: "life-expectancy", of: "north"})).toBe("Life expectancy | North | 2 | X");
  const soft = claimIntervals([{value: 300, qualifier: "about"}], {document: page()});
  expect(soft.querySelector("desc")!.textContent).toContain("about 300, from 250 to 350");
});

test("all that cannot be drawn is told at once, by row and column", () => {
  const rows = [
    {value: NaN},
    {figure: "b", low: 3, high: 2},
    {by: "c"},
    {value: "12"},
    {value: 4, qualifier: "abuot"},
    {value: 5, status: "sure"},
    {value: 6, date: "yesterday"},
    {value: 7, low: 8, high: 9},
    {figure: "b", value: 8},
    null,
    {value: 1, extra: "columns are left alone"}
  ];
  const draw = () => claimIntervals(rows as never, {document: page()});
  expect(draw).toThrow("chart claimIntervals:\n  row 1: value is NaN, not a finite number");
  for (const fault of [
    "row 2 (b): low 3 is above high 2",
    "row 3: value is missing, as are low and high",
    "row 4: value is “12”, not a finite number",
    "row 5: qualifier is unknown: “abuot” (did you mean “about”?)",
    "row 6: status is unknown: “sure”",
    "row 7: date is unreadable: cannot read the date “yesterday”",
    "row 8: value 7 lies outside of its ends, 8 to 9",
    "row 9 (b): figure repeats “b”",
    "row 10: is null, not an object of columns"
  ])
    expect(draw).toThrow(fault);
  expect(draw).not.toThrow("row 11");
});

test("measures that play no part, and parts that no measure plays, are told", () => {
  const document = page();
  const rows = [
    {measure: "visitors", value: 1},
    {measure: "places", value: 2}
  ];
  expect(() => claimComparison(rows, {document})).toThrow(
    "chart claimComparison: its rows are of several measures, “visitors”, “places”; the option “quantity” says"
  );
  expect(() => claimComparison(rows, {document, quantity: "visitors", reference: "place"})).toThrow(
    "row 2: measure plays no part: “places” (did you mean “place”?)"
  );
  expect(() => claimComparison(rows.slice(1), {document, quantity: "visitors", reference: "places"})).toThrow(
    "chart claimComparison: no row is of the measure “visitors”, which is its “quantity”"
  );
  expect(() => eventTimeline([{value: 3}], {document})).toThrow(
    "chart eventTimeline: row 1: date is missing"
  );
});

test("names, units, words, language and theme are the caller’s", () => {
  const rows = [
    {measure: "visitors", by: "gate-keeper", value: 187, unit: "t"},
    {measure: "room", by: "council", value: 120, unit: "t"}
  ];
  const figure = claimComparison(rows, {
    document: page(),
    quantity: "visitors",
    reference: "room",
    names: {visitors: "Besucher", "gate-keeper": "die Pförtnerin"},
    units: {t: "Tonnen"},
    words: {above: "mehr als {reference}", axis: "so viele {quantity}"},
    locale: chartLocale("en", {intl: "de", messages: {table: {by: "Wer es sagt"}}}),
    theme: {
      ...theme,
      fontFamily: "Georgia",
      colours: {...theme.colours, ink: {light: "#123456", dark: "#fff"}}
    }
  });
  const svg = figure.querySelector("svg")!;
  expect(svg.textContent).toContain("Die Pförtnerin");
  expect(svg.textContent).toContain("187\u00a0Tonnen");
  expect(svg.textContent).toContain("mehr als room");
  expect(svg.textContent).toContain("so viele Besucher");
  expect(texts(figure, "thead th")).toContain("Wer es sagt");
  expect(svg.getAttribute("font-family")).toBe("Georgia");
  expect(svg.getAttribute("fill")).toBe("var(--cifra-ink,#123456)");
  expect(figure.getAttribute("lang")).toBe("de");
  const spanish = claimComparison(rows, {
    document: page(),
    quantity: "visitors",
    reference: "room",
    locale: "es",
    names: (key) => `«${key}»`
  });
  expect(spanish.textContent).toContain("por encima: «room»");
  expect(texts(spanish, "summary")).toEqual(["Las filas de este gráfico"]);
});

test("a style sheet of its own sets a figure, in light and dark", () => {
  const style = figureStyle({...theme, fontFamily: "Georgia"});
  expect(style).toContain("--cifra-paper");
  expect(style).toContain("prefers-color-scheme:dark");
  expect(style).toContain("Georgia");
});
