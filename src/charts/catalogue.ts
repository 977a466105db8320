import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {Locale} from "../locales/make-locale.ts";
import type {Units} from "../tables/units.ts";
import type {Theme} from "../theme/theme.ts";
import {readAnnotations, type Annotation} from "./annotations/annotations.ts";
import type {Drawn, Form, Parts, Words} from "./chart.ts";
import {checkRows, checkWidth} from "./rows/check-rows.ts";
import {CLAIM_COMPARISON} from "./claim-comparison/claim-comparison.ts";
import {CLAIM_INTERVALS} from "./claim-intervals/claim-intervals.ts";
import {CLAIMANT_MATRIX} from "./claimant-matrix/claimant-matrix.ts";
import {describe as describeForm, type Description} from "./describe.ts";
import {drawForm} from "./draw-form.ts";
import {EVENT_TIMELINE} from "./event-timeline/event-timeline.ts";
import {FILLED_CONTAINERS} from "./filled-containers/filled-containers.ts";
import {formWords} from "./form-words.ts";
import {NESTED_AREAS} from "./nested-areas/nested-areas.ts";
import {valueRun} from "./row-words.ts";
import {SPACE_TO_SCALE} from "./space-to-scale/space-to-scale.ts";
import {UNIT_COUNT} from "./unit-count/unit-count.ts";

export type {Description} from "./describe.ts";

/** What a chart of the catalogue needs besides its rows. */
export interface ChartOptions {
  /** In pixels, from 200; the drawing is shown at this width and never shrunk. */
  width: number;
  /** An XML document to make the SVG in, or a browser's. */
  document: Document;
  locale: Locale;
  /** The label of an entity, a measure or a source in the locale. */
  names(key: string): string;
  units: Units;
  /** Where a figure's source card is; default `#figure-<id>`; null for nowhere. */
  figureHref?: (id: string) => string | null;
  theme?: Theme;
  /** Prefix of the ids within the SVG, unique on its page; default the chart's slug and width. */
  id?: string;
}

/** A chart of the catalogue: rows in, SVG out. */
export interface Chart {
  slug: string;
  /** The table of its rows, by its name in the data package. */
  table: string;
  /** Draws the rows. Throws an Error that names chart and row for what cannot be drawn. */
  render(rows: readonly ChartRow[], options: ChartOptions): SVGSVGElement;
  /** Says in words what a chart of these rows shows. */
  describe(rows: readonly ChartRow[], words: Pick<ChartOptions, "locale" | "names" | "units">): Description;
}

/** A sentence of ours at a drawn value; `words` is the short name of its message. */
interface StoryAnnotation extends Pick<Annotation, "side" | "priority"> {
  figure: string;
  words: string;
}

/** A form with the measures that play its parts; its words stand in the site's messages, `chart.<slug>`. */
function storyChart<Row extends ChartRow>(
  slug: string,
  form: Form<Row>,
  {
    parts = {},
    options = {},
    annotations = []
  }: {parts?: Parts; options?: object; annotations?: readonly StoryAnnotation[]} = {}
): Chart {
  const chart: Drawn & {parts: Parts} = {name: slug, ...options, parts};
  const groups = [`chart.${slug}`, form.messages];
  const open = ({locale, names, units}: Pick<ChartOptions, "locale" | "names" | "units">): Words => ({
    locale,
    names,
    units,
    words: formWords({locale, groups})
  });
  const describe: Chart["describe"] = (rows, given) => {
    const words = open(given);
    const said = (name: string) => words.words.text(name);
    const told = {title: said("title"), subtitle: said("subtitle")};
    return describeForm(form, chart, rows as readonly Row[], words, told);
  };
  const annotate = (rows: readonly Row[], words: Words) => {
    // Of another table the chart draws what is there.
    const here = annotations.filter(({figure}) => rows.some((row) => row.figure === figure));
    const values = () =>
      Object.fromEntries(rows.toReversed().map((row) => [row.figure, valueRun(row, words)]));
    const said = here.map(({words: name, ...rest}) => ({...rest, text: [words.words.runs(name, values())]}));
    return readAnnotations(slug, said, rows, words);
  };
  return {
    slug,
    table: slug,
    describe,
    render(rows, given) {
      const {width, document, theme, figureHref = (id) => `#figure-${id}`, id = `${slug}-${width}`} = given;
      checkWidth(slug, width);
      checkRows(slug, rows);
      const {title, alt} = describe(rows, given);
      const words = open(given);
      const annotations = annotate(rows as readonly Row[], words);
      const drawing = {...words, width, document, theme, figureHref, annotations, id, title, alt};
      return drawForm(form, chart, rows as readonly Row[], drawing);
    }
  };
}

/** All charts of the site, in the order of the story. */
export const charts: readonly Chart[] = [
  storyChart("inmates", CLAIM_COMPARISON, {
    parts: {quantity: "inmates", reference: "capacity", share: "occupancy"},
    annotations: [{figure: "implied-inmates", words: "note"}]
  }),
  storyChart("occupancy", FILLED_CONTAINERS, {parts: {share: "occupancy"}}),
  storyChart("space", SPACE_TO_SCALE, {
    parts: {area: "space-per-person", ratio: "space-ratio"}
  }),
  storyChart("deportees", UNIT_COUNT, {parts: {quantity: "deported-people"}}),
  storyChart("payment", CLAIM_INTERVALS, {
    parts: {quantity: "payment-per-person", total: "payment", condition: "discount"},
    options: {conditional: ["cecot-deal-discounted"]},
    annotations: [{figure: "payment-per-deportee-open", words: "note"}]
  }),
  storyChart("jailed", NESTED_AREAS, {
    parts: {
      part: "jailed",
      whole: "population",
      yardstick: "capacity",
      share: "jailed-share",
      ratio: "jailed-over-capacity"
    },
    annotations: [{figure: "cecot-capacity-about", words: "note"}]
  }),
  storyChart("timeline", EVENT_TIMELINE),
  storyChart("claimants", CLAIMANT_MATRIX)
];
