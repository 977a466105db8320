import type {Constant} from "../../loaders/register/constants.ts";
import {readConstants} from "../../loaders/register/constants.ts";
import {readYaml} from "../../loaders/register/yaml-file.ts";
import {gateContext} from "../../publish/gate/gate-context.ts";
import {gatePage} from "../../publish/gate/gate-page.ts";
import type {KeptChart} from "../../src/versions/kept-versions.ts";
import {hedges, units} from "../quantity/registers.ts";
import {derived, figure, lakeTables} from "../site/lake.ts";

const date = {measure: "date", kind: "date", unit: null, value: null, low: null, high: null} as const;

const source = {
  label: "The lake",
  publisher: null,
  author: null,
  published: null,
  url: null,
  language: "en"
};

const tables = lakeTables({
  figures: [
    figure("herons", {
      at: "walk",
      date: "2021-05",
      printed: "1,250 herons",
      value: 1250,
      low: 1250,
      high: 1250
    }),
    figure("nests", {
      measure: "nests",
      printed: "about 60",
      qualifier: "about",
      value: 60,
      low: 55,
      high: 65
    }),
    figure("visitors", {measure: "visitors", printed: "6 million", value: 6e6, low: 6e6, high: 6e6}),
    figure("share", {measure: "share", kind: "percent", unit: "%", value: 40, low: 40, high: 40}),
    figure("storm", {...date, date: "XXXX-02", inferred: "2021-02"}),
    figure("walk", {...date, date: "2021-05"})
  ],
  derived: [
    derived("per-nest", {
      unit: "1",
      value: 20.8333333333,
      low: 19.2,
      high: 22.7,
      expression: "2 * herons / nests"
    })
  ],
  sources: [
    {...source, id: "lake-news", title: "A year at the lake", published: "2021-06-30"},
    {...source, id: "lake-book", title: "Nine lakes in 1990"}
  ],
  readings: [reading("share", 1, 40), reading("share", 2, 140)]
});

function reading(figure: string, nth: number, value: number) {
  const ends = {value, low: value, high: value, low_open: false, high_open: false};
  return {figure, nth, measure: "share", unit: "%", note_en: "as said", note_es: "según se dice", ...ends};
}

/** What the gate finds in the body of a page about the lake: the words at fault, and why they disagree if they do. */
export function gated(
  body: string,
  {
    constants = [],
    language = "en",
    head = "",
    page = "index.html",
    kept
  }: Partial<Record<"language" | "head" | "page", string>> & {
    constants?: Constant[];
    kept?: ReadonlyMap<string, KeptChart>;
  } = {}
): string[] {
  const context = gateContext({tables, units, hedges, constants, kept});
  const html = `<!DOCTYPE html><html lang="${language}"><head><title>Herons</title>${head}</head><body>${body}</body></html>`;
  return gatePage(page, html, context).faults.map(({text, start, end, why}) => {
    const words = text.text.slice(start, end);
    return why === null ? words : `${words}: ${why}`;
  });
}

/** Constants from the text of a register. */
export function constantsOf(yaml: string): Constant[] {
  return readConstants(readYaml(yaml, {file: "seeds/constants.yml"})).entries;
}
