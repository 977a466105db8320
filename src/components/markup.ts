/** Markup that was built by `markup` and may enter other markup as it is. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

type Value = Markup | string | number | null | undefined | false | readonly Value[];

/**
 * Markup as a template: every value is escaped for text and for quoted attributes, except markup made
 * by `markup` itself; lists are joined; null, undefined and false leave nothing. The template's own line
 * breaks and indentation are left out.
 */
export function markup({raw}: TemplateStringsArray, ...values: Value[]): Markup {
  const strings = raw.map((string) => string.replace(/\n\s*/g, ""));
  return new Markup(strings.reduce((source, string, i) => source + insert(values[i - 1]) + string));
}

function insert(value: Value): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Markup) return value.source;
  if (Array.isArray(value)) return value.map(insert).join("");
  return escapeText(String(value));
}

const ESCAPES: Record<string, string> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"};

/** Text as it stands in markup, between tags or within quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** The address when it is one of the web, else null: `javascript:` and its like never become links. */
export function webAddress(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address)) return null;
  return URL.canParse(address) ? new URL(address).href : null;
}
