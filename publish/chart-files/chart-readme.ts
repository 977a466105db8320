import type {ChartFacts} from "./chart-facts.ts";
import {columnName, DESCRIBED} from "./column-names.ts";

/** The text that goes with a chart's rows: what they are, from where, under which terms, and what the columns hold. */
export function chartReadme(facts: ChartFacts, {citation}: {citation: string}): string {
  const {title, subtitle, notes, sourceLine, summary, address, slug, locale, table} = facts;
  const say = (key: string, values: Record<string, string> = {}) =>
    locale.message(`files.readme.${key}`, values);
  const columns = table.schema.fields.map(({name, description}) =>
    `- \`${name}\`: ${columnName(name, locale)}. ${(locale.tag === DESCRIBED && description) || ""}`.trim()
  );
  const parts = [
    `# ${title}`,
    subtitle,
    summary,
    ...notes,
    sourceLine,
    `## ${say("files")}`,
    `- \`${slug}.csv\`: ${say("csv")}\n- \`${slug}.json\`: ${say("json")}`,
    `## ${say("reading")}`,
    say("rows"),
    `## ${say("columns")}`,
    columns.join("\n"),
    `## ${say("citation")}`,
    citation,
    say("licence"),
    ...(address === null ? [] : [say("address", {address})])
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
