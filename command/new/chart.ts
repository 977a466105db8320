import {parseArgs} from "node:util";
import type {LocalText} from "../../loaders/brief/brief.ts";
import {nearest} from "../../loaders/register/nearest.ts";
import type {Seeds} from "../../loaders/seeds.ts";
import {FORMS} from "../../src/charts/forms.ts";
import {checkProject} from "../build/build-here.ts";
import {UsageError} from "../command.ts";
import {checkKnown, seedsOf} from "./known-ids.ts";
import {checkId, listed, oneName, type Maker} from "./maker.ts";
import {addEntry, both} from "./register-entry.ts";

const options = {
  form: {type: "string", default: "claimComparison"},
  measures: {type: "string"},
  of: {type: "string"},
  title: {type: "string"},
  "title-es": {type: "string"}
} as const;

/** Forms whose rows are no figures of measures, and the tables that the loaders make of these. */
const TABLES: Record<string, string> = {eventTimeline: "timeline", claimantMatrix: "claimants"};

/** Adds a chart to seeds/charts.yml. */
export const chart: Maker = (args, io) => {
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const slug = oneName(positionals, "the chart");
  checkId(slug);
  const form = FORMS.get(values.form);
  if (!form) {
    const meant = nearest(values.form, FORMS.keys());
    throw new UsageError(
      `there is no form “${values.form}”: ${meant ? `did you mean ${meant}?` : `it is one of ${[...FORMS.keys()].join(", ")}.`}`
    );
  }
  checkProject(io.cwd);
  const seeds = seedsOf(io.cwd);
  const measures = listed(values.measures);
  const of = listed(values.of);
  for (const id of measures) checkKnown(id, seeds.measures.keys(), "measure", "seeds/measures.yml");
  for (const id of of) checkKnown(id, seeds.entities.keys(), "entity", "seeds/entities.yml");
  const table = TABLES[form.name];
  if (!table && measures.length === 0) throw new UsageError(`whose figures? ${measuresWithFigures(seeds)}`);
  if (!table && measures.length > form.parts.length)
    throw new UsageError(`${form.name} draws ${form.parts.length} measures, as ${form.parts.join(", ")}.`);
  const {title} = values;
  const file = addEntry(io.cwd, "charts", slug, {
    form: form.name,
    table: table ?? {...tableWords(measures, seeds), measures, ...(of.length > 0 ? {of} : {})},
    ...(table ? {} : {parts: Object.fromEntries(measures.map((id, i) => [form.parts[i], id]))}),
    ...(title === undefined ? {} : {words: {title: both(title, values["title-es"])}})
  });
  return `${file}: “${slug}” is added. Its words.title is the finding, which the chart shows above the drawing; without
one it is called by what it shows.${partsHint(form.parts.slice(measures.length))} Show it on a page, in a paragraph of
its own, and look at it with npm run dev:

  ![${title ?? "What it shows"}](chart:${slug})`;
};

function partsHint(left: readonly string[]): string {
  return left.length === 0 ? "" : ` Under “parts”, measures may also play: ${left.join(", ")}.`;
}

function measuresWithFigures({briefs, derived, measures}: Seeds): string {
  const used = new Set([...briefs.flatMap(({figures}) => figures), ...derived].map(({measure}) => measure));
  const counted = [...used].filter((id) => measures.get(id)?.unit != null).sort();
  return `Name their measures with --measures, the first that which the chart is about: ${counted.join(", ")}.`;
}

/** What the chart's table is called: by its measures, which have names in both languages. */
function tableWords(ids: readonly string[], {measures}: Seeds): {title: LocalText; description: LocalText} {
  const names = (tag: "en" | "es") => ids.map((id) => measures.get(id)!.label[tag]);
  const title = {en: names("en").join(", "), es: names("es").join(", ")};
  return {
    title,
    description: {en: `Figures of these measures: ${title.en}.`, es: `Cifras de estas medidas: ${title.es}.`}
  };
}
