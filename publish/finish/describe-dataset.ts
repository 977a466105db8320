import {applyEdits, scanTags} from "./tags.ts";

type Node = Record<string, unknown>;

interface Options {
  /** The page's language. */
  language: string;
  /** The text of data/figures.jsonld. */
  figures: string;
  /** The address of the data folder, or null while the site has none. */
  base: string | null;
}

/**
 * Puts the data set's description into the head of the page that offers it, where search engines for data look for
 * it: the node of figures.jsonld in the page's language, with whole addresses. A script of this type is never run.
 */
export function describeDataset(html: string, {language, figures, base}: Options): string {
  const {"@graph": graph} = JSON.parse(figures) as {"@graph": Node[]};
  const dataset = graph.find((node) => node["@type"] === "Dataset");
  const head = scanTags(html).find((tag) => tag.closing && tag.name === "head");
  if (!dataset || !head) return html;
  const named = new Map(graph.map((node) => [node["@id"], node]));
  const told = {
    "@context": "https://schema.org/",
    ...(whole(dataset, {language, base, named}) as Node),
    inLanguage: language
  };
  const json = JSON.stringify(told).replaceAll("<", "\\u003c");
  const script = `<script type="application/ld+json">${json}</script>\n`;
  return applyEdits(html, [{start: head.start, end: head.start, text: script}]);
}

interface Context {
  language: string;
  base: string | null;
  named: ReadonlyMap<unknown, Node>;
}

/** A value of the file as it stands by itself: texts in one language, references by name, addresses from the root. */
function whole(value: unknown, context: Context): unknown {
  if (Array.isArray(value))
    return isText(value) ? inLanguage(value, context) : value.map((item) => whole(item, context));
  if (typeof value !== "object" || value === null) return value;
  const node = value as Node;
  const keys = Object.keys(node);
  if (keys.length === 1 && keys[0] === "@id") return reference(node["@id"], context);
  return Object.fromEntries(
    keys.map((key) => [
      key,
      key === "@id" || key === "contentUrl" ? address(String(node[key]), context) : whole(node[key], context)
    ])
  );
}

function reference(id: unknown, context: Context): unknown {
  const node = context.named.get(id);
  const name = whole(node?.headline ?? node?.name ?? id, context);
  if (node?.["@type"] === "StatisticalVariable") return name;
  return {"@type": node?.["@type"] ?? "Thing", "@id": address(String(id), context), name};
}

function isText(values: readonly unknown[]): values is {"@language": string; "@value": string}[] {
  return (
    values.length > 0 &&
    values.every((value) => typeof value === "object" && value !== null && "@value" in value)
  );
}

function inLanguage(texts: readonly {"@language": string; "@value": string}[], {language}: Context): string {
  return (texts.find((text) => text["@language"] === language) ?? texts[0]!)["@value"];
}

function address(relative: string, {base}: Context): string {
  return base === null ? relative : new URL(relative, base).href;
}
