import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {RenderedChart} from "../../src/components/chart-figure.ts";
import type {EmbedContext, EmbeddedChart} from "../../src/embeds/embed-figure.ts";
import type {EmbedLinks} from "../../src/embeds/embed-links.ts";
import {openLocale, type Tag} from "../../src/locales/locale.ts";
import {lakeRecords} from "../site/lake.ts";

/** Breaks out of text, of attributes and of elements, if it can. */
export const HOSTILE = `</title></style></script>"'><img src=x onerror=alert(1)>&amp;`;

const drawing = (form: string, width: number) =>
  `<svg id="herons-${form}" viewBox="0 0 ${width} 300"><a data-figure="herons" href="#figure-herons"><text>120</text></a></svg>`;

export const chart: RenderedChart = {
  slug: "herons",
  title: "Herons gather",
  subtitle: "Birds at Lake Vell",
  summary: "One bar.",
  alt: "One bar: 120 herons.",
  figures: ["herons"],
  wide: drawing("wide", 720),
  narrow: drawing("narrow", 328),
  callouts: {
    wide: "",
    narrow: `<ol class="chart-callouts"><li id="n1" value="1">Counted from a boat. <a href="#herons-narrow">↑</a></li></ol>`
  },
  notes: ["Chicks are not counted."],
  table: "heron-chart"
} as RenderedChart;

export const row = (rest: Partial<ChartRow> = {}): ChartRow => ({
  figure: "herons",
  reading: 1,
  derived: false,
  measure: "herons",
  of: "lake",
  value: 120,
  low: 120,
  high: 120,
  low_open: false,
  high_open: false,
  unit: "{bird}",
  date: null,
  at: null,
  qualifier: "exact",
  status: "asserted",
  by: "warden",
  via: null,
  source: "lake-news",
  printed: "120 herons",
  reading_note_en: null,
  reading_note_es: null,
  ...rest
});

export const links: EmbedLinks = {
  site: "https://lake.example/",
  chart: "https://lake.example/charts/herons/",
  data: "https://lake.example/charts/herons.csv",
  cards: () => "https://lake.example/",
  languages: {es: "../../es/embed/herons/"}
};

export const embedded = (rest: Partial<EmbeddedChart> = {}): EmbeddedChart => ({
  chart,
  rows: [row()],
  links,
  ...rest
});

export const context = (tag: Tag = "en", rest: Partial<EmbedContext["site"]> = {}): EmbedContext => ({
  records: lakeRecords(),
  locale: openLocale(tag),
  site: {title: {en: "The Lake", es: "El Lago"}, contact: "warden@lake.example", ...rest}
});
