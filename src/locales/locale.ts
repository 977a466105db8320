import {formatEdtf} from "./format-edtf.ts";
import en from "./en.json" with {type: "json"};
import es from "./es.json" with {type: "json"};

export type Tag = "en" | "es";

/** What a message's `{placeholder}` is replaced with. */
export type Values = Record<string, string | number>;

/** A piece of a message: its own words, or the name of a placeholder. */
export type MessagePart = {text: string} | {name: string};

/** Everything in which the languages of the site differ. */
export interface Locale {
  tag: Tag;
  /** The tag for `Intl`: "en", "es-SV". */
  intl: string;
  /** The message at a dotted key, `{name}` filled from `values`. Throws when it, or a value, is missing. */
  message(key: string, values?: Values): string;
  /** The message cut at its placeholders, for text that holds links. Throws when it is missing. */
  parts(key: string): MessagePart[];
  has(key: string): boolean;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** An EDTF date as readers write it, as precise as it is known. Throws what it cannot read. */
  date(edtf: string): string;
  /** `pick(row, "note")` is `row.note_en` or `row.note_es`; null when empty. Throws without such a column. */
  pick(row: object, field: string): string | null;
}

type Messages = {[key: string]: string | Messages};

const LANGUAGES: Record<Tag, {intl: string; messages: Messages}> = {
  en: {intl: "en", messages: en},
  es: {intl: "es-SV", messages: es}
};

/** The tags of the site's languages, the first the default. */
export const TAGS = Object.keys(LANGUAGES) as Tag[];

/** Opens one language of the site. Throws for a tag that it does not have. */
export function openLocale(tag: Tag): Locale {
  if (!Object.hasOwn(LANGUAGES, tag)) throw new Error(`unknown language “${tag}”`);
  const {intl, messages} = LANGUAGES[tag];
  const locale: Locale = {
    tag,
    intl,
    parts: (key) => cut(find(messages, key) ?? missing(tag, key)),
    has: (key) => find(messages, key) !== null,
    message: (key, values = {}) =>
      locale
        .parts(key)
        .map((part) =>
          "text" in part ? part.text : String(values[part.name] ?? missing(tag, key, part.name))
        )
        .join(""),
    number: (value, options) => new Intl.NumberFormat(intl, options).format(value),
    date: (edtf) => formatEdtf(edtf, locale),
    pick: (row, field) => pick(row, `${field}_${tag}`)
  };
  return locale;
}

function find(messages: Messages, key: string): string | null {
  let node: string | Messages | undefined = messages;
  for (const step of key.split("."))
    node = typeof node === "object" && Object.hasOwn(node, step) ? node[step] : undefined;
  return typeof node === "string" ? node : null;
}

function missing(tag: Tag, key: string, name?: string): never {
  throw new Error(
    `src/locales/${tag}.json: message “${key}” ${name ? `got no value for “${name}”` : "is missing"}`
  );
}

/** Cuts a message at its placeholders. */
export function cut(message: string): MessagePart[] {
  return message
    .split(/(\{[\w-]+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{[\w-]+\}$/.test(piece) ? {name: piece.slice(1, -1)} : {text: piece}));
}

function pick(row: object, column: string): string | null {
  if (!(column in row)) throw new Error(`a row without the column “${column}”`);
  return ((row as Record<string, unknown>)[column] as string | null | undefined) || null;
}
