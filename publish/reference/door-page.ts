import {basename} from "node:path";
import type {Example} from "./find-examples.ts";
import type {Door, Entry, Option} from "./read-doors.ts";

/** From docs/api/ to the project's root. */
const ROOT = "../..";

/** The file that a door's page is: "cifra/quantity/en" → "quantity-en.md". */
export function pageName(door: string): string {
  return `${door === "cifra" ? door : door.replace("cifra/", "").replaceAll("/", "-")}.md`;
}

/** A door's page: its functions with their options and drawings, then its classes and values, then its types. */
export function doorPage({name, about, entries}: Door, examples: readonly Example[]): string {
  const functions = entries.filter(({kind}) => kind === "function");
  const values = entries.filter(({kind}) => kind === "class" || kind === "value");
  // Options stand in the tables of their functions.
  const types = entries.filter(({kind}) => kind === "type");
  const here = functions.flatMap((entry) => examplesOf(entry, examples).drawn);
  const list = (title: string, some: readonly Entry[]) =>
    some.length === 0
      ? []
      : [`**${title}:** ${some.map(({name}) => `[${code(name)}](#${anchor(name)})`).join(", ")}`];
  return blocks(
    `# ${name}`,
    paragraphs(about),
    "```ts\n" + `import {${(functions[0] ?? values[0] ?? types[0])?.name ?? ""}} from "${name}";` + "\n```",
    ...list("Functions", functions),
    ...list("Classes and values", values),
    ...list("Types", types),
    ...functions.map((entry) => functionSection(entry, examples, here)),
    ...[...values, ...types].map(plainSection),
    NOTE
  );
}

/** The list of all doors. */
export function indexPage(doors: readonly Door[]): string {
  return blocks(
    "# API reference",
    "The package's doors. Each is imported by its own name; what a door does not use is not loaded.",
    [
      "| door | what it holds | |",
      "|---|---|---|",
      ...doors.map(
        ({name, about, entries}) =>
          `| [${code(name)}](${pageName(name)}) | ${cell(about)} | ${entries
            .filter(({kind}) => kind !== "type")
            .map(({name}) => code(name))
            .join(", ")} |`
      )
    ].join("\n"),
    NOTE
  );
}

const NOTE = "*Written by `npm run docs` from the docstrings and `examples/`; changes belong there.*";

/**
 * The examples of a function: those that are drawn in its section, and all that may show its options. A file of
 * examples is that of the function it is named after, and serves those that stand in the same file (claimY beside claim).
 */
export function examplesOf(
  {name, file}: Entry,
  examples: readonly Example[]
): {drawn: Example[]; all: Example[]} {
  const named = (kebab: string) => examples.filter((example) => example.file === kebab);
  const own = named(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  const siblings = named(basename(file, ".ts"));
  const calling = examples.filter(({calls}) => calls.has(name));
  return {
    drawn: own.length > 0 ? own : siblings.length > 0 ? [] : calling,
    all: [...own, ...calling, ...siblings]
  };
}

/** The example that shows an option: the one named after it, else the first that sets it. */
export function exampleOf(option: string, examples: readonly Example[]): Example | null {
  return (
    examples.find(({name}) => name === option) ?? examples.find(({options}) => options.has(option)) ?? null
  );
}

/** @param here The examples that are drawn on the same page, which may show what those of the function do not. */
function functionSection(entry: Entry, examples: readonly Example[], here: readonly Example[]): string {
  const {drawn, all} = examplesOf(entry, examples);
  return blocks(
    `## ${entry.name}`,
    typescript(entry.signature),
    paragraphs(entry.about),
    tagList(entry),
    optionTable(entry, all, here),
    entry.isMark
      ? "Besides, the options of all marks of Plot: [fill, stroke, dx, dy, fx, fy, filter, sort, href …](https://observablehq.com/plot/features/marks#mark-options)"
      : "",
    ...drawn.map(exampleSection)
  );
}

function plainSection(entry: Entry): string {
  return blocks(`## ${entry.name}`, paragraphs(entry.about), typescript(entry.signature), tagList(entry));
}

function optionTable({options}: Entry, examples: readonly Example[], others: readonly Example[]): string {
  if (options.length === 0) return "";
  const rows = options.map((option) =>
    optionRow(option, exampleOf(option.name, examples) ?? exampleOf(option.name, others))
  );
  return ["| option | type | default | | drawn |", "|---|---|---|---|---|", ...rows]
    .map((row) => (examples.length > 0 ? row : row.slice(0, row.lastIndexOf("|", row.length - 2) + 1)))
    .join("\n");
}

function optionRow(
  {name, type, optional, default: fallback, about}: Option,
  example: Example | null
): string {
  const value = fallback ?? (optional ? "none" : "required");
  const drawn = example ? `[${example.name}](#${exampleAnchor(example)})` : "";
  return `| ${code(name)} | ${code(type)} | ${cell(value)} | ${cell(about)} | ${drawn} |`;
}

function exampleSection(example: Example): string {
  return blocks(
    `### <a id="${exampleAnchor(example)}"></a>${example.file}: ${example.name}`,
    paragraphs(example.about),
    `<img alt="${attribute(example.about || example.name)}" src="${ROOT}/${example.snapshot}">`,
    `<details><summary>Code</summary>\n\n${typescript(example.source)}\n\n</details>`
  );
}

function exampleAnchor({file, name}: Example): string {
  return `${file}-${name}`.toLowerCase();
}

function tagList({tags}: Entry): string {
  return tags
    .map(({tag, name, text}) => `- ${name ? code(name) : tag}${text ? ` ${text.replace(/\s+/g, " ")}` : ""}`)
    .join("\n");
}

function typescript(source: string): string {
  return `\`\`\`ts\n${source}\n\`\`\``;
}

/** A docstring's paragraphs, each in one line. */
function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      (/^\s*[-|`]/m.test(paragraph) ? paragraph : paragraph.replace(/\s*\n\s*/g, " ")).trim()
    )
    .join("\n\n");
}

function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== "").join("\n\n");
}

function code(text: string): string {
  return `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|");
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function anchor(name: string): string {
  return name.toLowerCase();
}
