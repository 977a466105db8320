import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {describe, expect, it} from "vitest";
import type {Brief, BriefFigure} from "../../loaders/brief/brief.ts";
import {readSeeds} from "../../loaders/read-seeds.ts";
import {compileLexicon} from "../../loaders/quantity/index.ts";
import {coverage, isMissed} from "../../loaders/verify/coverage.ts";
import {checkArticle} from "../../loaders/verify/check-article.ts";
import {openArticles} from "../../loaders/verify/articles.ts";
import type {Lock} from "../../loaders/verify/lock.ts";
import {briefOf, LAKE, LAKE_FIGURES, lockOf} from "./invented.ts";
import {mutated, mutationsOf, type Mutation} from "./mutations.ts";

/** Every mutation of every figure, with the ids that it touches: the figure's own and those it shares words with. */
function* mutations(
  brief: Brief,
  text: string,
  lock: Lock
): Generator<{change: Mutation; touched: string[]}> {
  const places = brief.figures.flatMap(({id}) => lock.figures[id]!.places.map((place) => ({id, ...place})));
  for (const place of places) {
    for (const change of mutationsOf(text, place, brief.language)) {
      const {start, end} = change;
      const touched = places.filter((one) => one.id === place.id || (one.start < end && start < one.end));
      yield {change, touched: [...new Set(touched.map(({id}) => id))]};
    }
  }
}

const told = ({what, start, end, instead}: Mutation, ids: readonly string[]): string =>
  `${what} at ${start}–${end} to “${instead}” names ${ids.join(", ") || "nothing"}`;

/** Invented articles whose figures stand close together, and the words of each. */
const INVENTED: [about: string, text: string, figures: Record<string, string | Partial<BriefFigure>>][] = [
  ["figures in every sentence", LAKE, LAKE_FIGURES],
  [
    "the same words for several figures",
    "The ferry carried 300 people on 12 trips in May and 300 people on 14 trips in June.",
    {
      may: {printed: "300 people", nth: 1},
      "may-trips": "12",
      june: {printed: "300 people", nth: 2},
      "june-trips": "14 trips",
      "in-may": "May",
      "in-june": "June"
    }
  ],
  [
    "the same spelled numbers, and a half",
    "The lake holds three boats and three piers, of which three sank and nearly half float.",
    {
      boats: {printed: "three", nth: 1},
      piers: {printed: "three", nth: 2},
      sunk: {printed: "three", nth: 3},
      afloat: "half"
    }
  ],
  [
    "the same words at the end of two phrases",
    "It holds 40,000, officials said. It holds 40,000 berths, critics said; the real number is 20,000.",
    {official: {printed: "40,000", nth: 1}, critics: {printed: "40,000", nth: 2}, real: "20,000"}
  ],
  [
    "units, hedges and divisors outside the printed words",
    "The dock has 3.5 square meters of space per boat and approximately 40,000 visitors a year, an estimated US$6 million in fees. Perhaps 70 boats or more lie there.",
    {space: "3.5 square meters", visitors: "40,000", fees: "US$6 million", lying: "70"}
  ],
  [
    "ranges and lists without commas",
    "Between 10 and 20 boats sank; 30-40 people swam, 12 piers cost $200 each 3 months. Of 300 books 12000 pages are lost.",
    {
      sunk: "Between 10 and 20",
      swam: "30-40",
      piers: "12",
      price: "$200",
      term: "3 months",
      books: "300",
      pages: "12000"
    }
  ],
  [
    "percentages and years side by side",
    "About 5% of 80 boats (or 4 boats) sank in 2019, up from 3 percent in 2018 and 2 percent in 2017.",
    {
      share: "5%",
      boats: "80",
      sunk: "4",
      now: "2019",
      before: "3 percent",
      then: "2018",
      first: "2 percent",
      "first-year": "2017"
    }
  ],
  [
    "money from and to",
    "The fee rose from $3 to $5 a month, more than double the $2 of May 2031.",
    {from: "$3", to: "$5", factor: "double", before: "$2", date: "May 2031"}
  ],
  [
    "measures of one thing after the other",
    "Each of the 12 crews of 7 sailors gets 2 boats 3 metres long and 1.5 metres wide, worth $4,000 to $6,000 apiece.",
    {
      crews: "12",
      sailors: "7",
      boats: "2",
      long: "3 metres",
      wide: "1.5 metres",
      low: "$4,000",
      high: "$6,000"
    }
  ],
  [
    "an age, a temperature and a day",
    "The 35-year-old swam 11 miles in -5 degrees at half past seven on June 3, 2031.",
    {age: "35", way: "11 miles", cold: "-5 degrees", day: "June 3, 2031"}
  ],
  [
    "Spanish",
    "El lago tiene unos 40 barcos y más de 12 muelles, con el 84 % de los amarres ocupados a 200 euros al mes desde agosto de 2031.",
    {boats: "40 barcos", piers: "12", taken: "84 %", price: "200 euros", since: "agosto de 2031"}
  ]
];

describe("one small change of an invented article names exactly the figures that it touches", () => {
  it.each(INVENTED)("%s", (about, text, figures) => {
    const brief = {...briefOf(text, figures), language: about === "Spanish" ? "es" : "en"};
    const lock = lockOf(brief, text);
    expect(Object.keys(lock.figures)).toEqual(expect.arrayContaining(Object.keys(figures)));
    const [wanted, got]: [string[], string[]] = [[], []];
    for (const {change, touched} of mutations(brief, text, lock)) {
      const article = {text: mutated(text, change), sha256: "0".repeat(64)};
      const named = checkArticle(brief, article, lock).figures.filter(({faults}) => faults.length > 0);
      wanted.push(told(change, touched));
      got.push(
        told(
          change,
          named.map(({figure}) => figure.id)
        )
      );
    }
    expect(got).toEqual(wanted);
    expect(got.length).toBeGreaterThan(3 * Object.keys(figures).length);
  });

  it("an unlisted word that opens a number's phrase is the nearer number's", () => {
    const text = "There are 200 boats anchored beside fully 40 piers.";
    const brief = briefOf(text, {boats: "200", piers: "40"});
    const {figures} = checkArticle(
      brief,
      {text: text.replace("fully", "barely"), sha256: "0".repeat(64)},
      lockOf(brief, text)
    );
    expect(figures.filter(({faults}) => faults.length > 0).map(({figure}) => figure.id)).toEqual(["piers"]);
  });
});

const root = resolve(import.meta.dirname, "../..");
const {seeds} = readSeeds(root);
const lexicon = compileLexicon(seeds.units, seeds.hedges);
const articles = openArticles(root);

describe("one small change of this project's articles names exactly the figures that it touches", () => {
  it.for(seeds.briefs.map((brief) => [brief.id, brief] as const))("%s", ([id, brief], {skip}) => {
    const {file} = brief.article;
    if (!existsSync(resolve(articles.folder, file))) {
      console.log(`${id}: not tried, because its article is not in ${articles.folder}`);
      skip(`no ${file}`);
    }
    const {text} = articles.read(file)!;
    const [wanted, got]: [string[], string[]] = [[], []];
    for (const {change, touched} of mutations(brief, text, seeds.lock)) {
      const changed = mutated(text, change);
      const article = {text: changed, sha256: "0".repeat(64)};
      const {figures, faults, covered} = checkArticle(brief, article, seeds.lock);
      const missed = coverage(changed, covered, {language: brief.language, lexicon}).filter(isMissed);
      const named = [
        ...figures.filter(({faults}) => faults.length > 0).map(({figure}) => figure.id),
        ...faults.map(({message}) => message),
        ...missed.map(({quantity}) => `missed ${quantity.printed}`)
      ];
      wanted.push(told(change, touched));
      got.push(told(change, named));
    }
    expect(got).toEqual(wanted);
    expect(got.length).toBeGreaterThan(brief.figures.length);
  });
});
