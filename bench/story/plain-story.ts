import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import {root} from "../../publish/setup.mjs";

/** Bare names are taken from node_modules; Framework's own would be fetched from the network. */
const PLOT = '```js\nimport * as Plot from "@observablehq/plot";\n```\n\n';

/**
 * A story of this project as a plain page of Observable Framework: the same words, each chart a cell that draws the
 * rows of the same table with Plot, as its guide has it. Numbers are words here, and lead nowhere.
 */
export function plainStory(file: string): string {
  const text = readFileSync(join(root, "src", file), "utf8").replace(/^---\n.*?\n---\n/s, "");
  return `${PLOT}${text
    .replace(/!\[([^\]]*)\]\(chart:([^)]+)\)/g, (_, title: string, slug: string) => cell(title, slug))
    .replace(/!\[[^\]]*\]\((?:notes|contents):[^)]*\)/g, "")
    .replace(/!?\[([^\]]*)\]\((?:[a-z]+:[^)]*|\/[^)]*)\)/g, "$1")
    .replace(/^<\/?div[^>]*>$/gm, "")
    .replace(/ \{#[\w-]+\}$/gm, "")}\n`;
}

function cell(title: string, slug: string): string {
  const rows = csvParse(readFileSync(join(root, "data", `${slug}.csv`), "utf8")).map((row) => ({
    value: Number(row.value ?? row.low),
    name: [row.figure, row.by].filter(Boolean).join(", ")
  }));
  const marks = `[Plot.barX(rows, {x: "value", y: "name"}), Plot.text(rows, {x: "value", y: "name", text: "value", textAnchor: "start", dx: 4}), Plot.ruleX([0])]`;
  return `\`\`\`js
{
  const rows = ${JSON.stringify(rows)};
  display(Plot.plot({title: ${JSON.stringify(title)}, width, marginLeft: 160, x: {label: null}, y: {label: null}, marks: ${marks}}));
}
\`\`\``;
}
