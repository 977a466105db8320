import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {webAddress} from "../../src/components/markup.ts";
import {claimantNames, entityName, sourceLabel} from "../../src/components/names.ts";
import {withRelated, type SourceRow} from "../../src/components/records.ts";
import {formatEdtf} from "../../src/locales/format-edtf.ts";
import type {ChartFacts} from "./chart-facts.ts";
import {columnName, DESCRIBED} from "./column-names.ts";

/** Columns that hold a quantity in the row's unit. */
const QUANTITIES = ["value", "low", "high"];

/**
 * What a chart's table holds, in the form that Our World in Data publishes beside its charts: the chart, its columns by
 * their names in the CSV, and beyond that its measures, as rows can be of several, and its articles.
 */
export function chartJson(
  facts: ChartFacts,
  {version, citation}: {version: string; citation: string}
): string {
  const {title, subtitle, notes, summary, address, credit, locale, rows, slug} = facts;
  const metadata = {
    chart: {
      title,
      subtitle,
      note: notes.join(" "),
      description: summary,
      citation,
      credit,
      slug,
      version,
      url: address,
      language: locale.intl,
      licence: {name: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/"}
    },
    columns: columnsOf(facts),
    measures: measuresOf(facts),
    sources: sourcesOf(rows, facts)
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function columnsOf(facts: ChartFacts) {
  const {rows, table} = facts;
  const units = new Set(rows.map(({unit}) => unit));
  const quantity = {
    // Where rows differ in their units none is that of the column.
    ...(units.size === 1 ? unitOf([...units][0] ?? null, facts) : {unit: "", shortUnit: ""}),
    unitColumn: "unit",
    timespan: timespan(rows, facts),
    citationShort: claimantsOf(rows, facts),
    citationLong: facts.sourceLine
  };
  return Object.fromEntries(
    table.schema.fields.map(({name, type, description}) => [
      name,
      {
        titleShort: columnName(name, facts.locale),
        ...(facts.locale.tag === DESCRIBED && {descriptionShort: description ?? ""}),
        type,
        ...(QUANTITIES.includes(name) && quantity)
      }
    ])
  );
}

function measuresOf(facts: ChartFacts) {
  const keys = [...new Set(facts.rows.map(({measure}) => measure))];
  const definitions = facts.tables.rows<Record<string, string | null> & {id: string}>("measures");
  return Object.fromEntries(
    keys.map((key) => {
      const rows = facts.rows.filter(({measure}) => measure === key);
      const row = definitions.find(({id}) => id === key);
      const about = {
        titleShort: facts.names(key),
        descriptionShort: row ? facts.locale.pick(row, "definition") : null,
        ...unitOf(rows[0]!.unit, facts),
        timespan: timespan(rows, facts),
        citationShort: claimantsOf(rows, facts),
        rows: rows.length
      };
      return [key, about];
    })
  );
}

/** A unit in words and as a sign: "people", "%", "US$". */
function unitOf(code: string | null, {locale, records: {units}}: ChartFacts) {
  if (code === null) return {unit: "", shortUnit: ""};
  const parts = code.split("/").map((part) => {
    const row = units.get(part);
    return {
      unit: (row && locale.pick(row, "symbol")) ?? row?.words_en?.split(" | ")[0] ?? part,
      sign: row?.before?.split(" | ")[0] ?? (row && locale.pick(row, "symbol")) ?? part
    };
  });
  return {unit: parts.map(({unit}) => unit).join("/"), shortUnit: parts.map(({sign}) => sign).join("/")};
}

/** The dates that rows speak of, from the first to the last that is known; empty where none is. */
function timespan(rows: readonly ChartRow[], {locale}: ChartFacts): string {
  const dates = rows.flatMap(({date}) => (date === null || date.startsWith("X") ? [] : [date])).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last
    ? formatEdtf(first, locale)
    : [first, last].map((date) => formatEdtf(date, locale)).join("–");
}

function claimantsOf(rows: readonly ChartRow[], {records, locale}: ChartFacts): string {
  const keys = new Set(rows.flatMap(({by}) => by.split(" ").filter(Boolean)));
  return keys.size === 0 ? "" : claimantNames([...keys].join(" "), records, locale);
}

/** The articles of a chart's rows, also those that what is computed rests on. */
export function sourcesOf(
  rows: readonly ChartRow[],
  {records, locale}: Pick<ChartFacts, "records" | "locale">
) {
  const figures = withRelated([...new Set(rows.map(({figure}) => figure))], {
    ...records,
    disputes: new Map()
  });
  const ids = new Set(figures.flatMap((id) => records.figures.get(id)?.source ?? []));
  return [...ids]
    .flatMap((id) => records.sources.get(id) ?? [])
    .map((source: SourceRow) => ({
      id: source.id,
      title: source.title,
      label: sourceLabel(source, locale),
      publisher: source.publisher && entityName(source.publisher, records, locale),
      author: source.author,
      published: source.published,
      url: webAddress(source.url),
      language: source.language
    }));
}
