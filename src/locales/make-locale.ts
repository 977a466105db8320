import {formatEdtf} from "./format-edtf.ts";
import {pluralOf} from "./plural.ts";

/** What a message's `{placeholder}` is replaced with. */
export type Values = Record<string, string | number>;

/** A piece of a message: its own words, or the name of a placeholder. */
export type MessagePart = {text: string} | {name: string};

/** Everything in which languages differ. */
export interface Locale {
  /** The language, as it ends the names of columns: "en", "es". */
  tag: string;
  /** The tag for `Intl`: "en", "es-SV". */
  intl: string;
  /** The message at a dotted key, `{name}` filled from `values`. Throws when it, or a value, is missing. */
  message(key: string, values?: Values): string;
  /**
   * The form of a message that goes with a number: `count("table.bytes", 1)` is the message at "table.bytes.one" (by
   * `Intl.PluralRules`; "table.bytes.other" where there is no form of its own). Its `{count}` is the number as written.
   */
  count(key: string, value: number, values?: Values): string;
  /** The message cut at its placeholders, for text that holds links. Throws when it is missing. */
  parts(key: string): MessagePart[];
  has(key: string): boolean;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** An EDTF date as readers write it, as precise as it is known. Throws what it cannot read. */
  date(edtf: string): string;
  /** `pick(row, "note")` is `row.note_en` or `row.note_es`; null when empty. Throws without such a column. */
  pick(row: object, field: string): string | null;
}

/** Messages by their keys, in groups. */
export type Messages = {[key: string]: string | Messages};

/** What a locale is made of. */
export interface LocaleParts<Tag extends string = string> {
  tag: Tag;
  /** Default the tag. */
  intl?: string;
  /** The first that has a message's key gives it. */
  messages: readonly Messages[];
}

/** Makes a locale of messages; numbers and dates are written by `Intl`. */
export function makeLocale<Tag extends string>({
  tag,
  intl = tag,
  messages
}: LocaleParts<Tag>): Locale & {tag: Tag} {
  const find = (key: string) => {
    for (const some of messages) {
      const message = findIn(some, key);
      if (message !== null) return message;
    }
    return null;
  };
  const known = new Map<string, MessagePart[]>();
  const parts = (key: string) => {
    const before = known.get(key);
    if (before) return before;
    const made = cut(find(key) ?? missing(tag, key));
    known.set(key, made);
    return made;
  };
  // Making a format costs a hundred times what using it does.
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (options?: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options ?? {});
    if (!formats.has(key)) formats.set(key, new Intl.NumberFormat(intl, options));
    return formats.get(key)!;
  };
  const locale: Locale & {tag: Tag} = {
    tag,
    intl,
    parts,
    has: (key) => known.has(key) || find(key) !== null,
    message: (key, values = {}) =>
      parts(key)
        .map((part) =>
          "text" in part ? part.text : String(values[part.name] ?? missing(tag, key, part.name))
        )
        .join(""),
    number: (value, options) => format(options).format(value),
    count: (key, value, values) => {
      const form = `${key}.${pluralOf(value, intl)}`;
      return locale.message(locale.has(form) ? form : `${key}.other`, {
        count: locale.number(value),
        ...values
      });
    },
    date: (edtf) => formatEdtf(edtf, locale),
    pick: (row, field) => pick(row, `${field}_${tag}`)
  };
  return locale;
}

function findIn(messages: Messages, key: string): string | null {
  let node: string | Messages | undefined = messages;
  for (const step of key.split("."))
    node = typeof node === "object" && Object.hasOwn(node, step) ? node[step] : undefined;
  return typeof node === "string" ? node : null;
}

function missing(tag: string, key: string, name?: string): never {
  throw new Error(`messages of “${tag}”: “${key}” ${name ? `got no value for “${name}”` : "is missing"}`);
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
