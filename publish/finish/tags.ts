/** A start or end tag of a page, with its place in the text: `html.slice(start, end)`. */
export interface Tag {
  name: string;
  closing: boolean;
  /** Values with their character references resolved; an attribute without one has "". */
  attributes: ReadonlyMap<string, string>;
  start: number;
  end: number;
}

const NEXT = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** What stands in these is text to a browser, whatever it looks like. */
const RAW = new Set(["script", "style", "textarea", "title"]);

/**
 * The tags of a page in the order of the text. For the serialised pages that Framework writes (quoted
 * attributes, every element closed as it was opened), not for any markup found in the wild.
 */
export function scanTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const next = new RegExp(NEXT);
  const folded = html.toLowerCase();
  for (let match = next.exec(html); match !== null; match = next.exec(html)) {
    if (match[2] === undefined) continue;
    const name = match[2].toLowerCase();
    const closing = match[1] === "/";
    tags.push({
      name,
      closing,
      attributes: readAttributes(match[3] ?? ""),
      start: match.index,
      end: next.lastIndex
    });
    if (!closing && RAW.has(name) && !(match[3] ?? "").endsWith("/")) {
      const end = folded.indexOf(`</${name}`, next.lastIndex);
      next.lastIndex = end < 0 ? html.length : end;
    }
  }
  return tags;
}

export function classesOf({attributes}: Tag): string[] {
  return (attributes.get("class") ?? "").split(" ");
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, ...values] of text.matchAll(ATTRIBUTE)) {
    if (name === undefined) continue;
    attributes.set(name.toLowerCase(), resolveReferences(values.find((value) => value !== undefined) ?? ""));
  }
  return attributes;
}

const NAMED: Record<string, string> = {amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0"};

/** Text with its character references resolved, as far as our own pages have them. */
export function resolveReferences(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });
}

/** A piece of the page to put in the place of another. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The page with its pieces replaced; edits may come in any order and must not overlap. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  let done = "";
  let position = 0;
  for (const {start, end, text} of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < position) throw new Error(`two edits of a page overlap at ${start}`);
    done += html.slice(position, start) + text;
    position = end;
  }
  return done + html.slice(position);
}

/** The start tag with one attribute's value set or, when null, left out. */
export function withAttribute(tag: Tag, name: string, value: string | null): string {
  const attributes = new Map(tag.attributes);
  if (value === null) attributes.delete(name);
  else attributes.set(name, value);
  return `<${tag.name}${[...attributes].map(([key, text]) => attributeText(key, text)).join("")}>`;
}

function attributeText(name: string, value: string): string {
  if (value === "") return ` ${name}`;
  return ` ${name}="${value.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;")}"`;
}
