import type {Locale, MessagePart, Values} from "../locales/make-locale.ts";
import {cut} from "../locales/make-locale.ts";
import type {Run} from "../text/rich-text.ts";

/** What a form says, by the short names of its messages: "axis". */
export interface FormWords {
  has(name: string): boolean;
  /** The words with their placeholders filled. Throws when words, or a value, are missing. */
  text(name: string, values?: Values): string;
  /** The same as runs, some of which may lead to figures. Text between them is set in `style`. */
  runs(name: string, values: Record<string, Run>, style?: Partial<Run>): Run[];
}

/** Where the words of a form come from; the first that has a name gives its words. */
export interface WordSources {
  locale: Locale;
  /** Said for this chart alone. */
  own?: Readonly<Record<string, string>>;
  /** Groups of messages in the locale, "chart.inmates" before "form.claim-comparison". */
  groups: readonly string[];
  /** What words can name besides the values that they get: what the measures of the parts are called. */
  known?: Values;
}

/** Opens the words of a form. */
export function formWords({locale, own = {}, groups, known = {}}: WordSources): FormWords {
  const find = (name: string): MessagePart[] | null => {
    if (Object.hasOwn(own, name)) return cut(own[name]!);
    const group = groups.find((group) => locale.has(`${group}.${name}`));
    return group === undefined ? null : locale.parts(`${group}.${name}`);
  };
  const parts = (name: string) => {
    const found = find(name);
    if (found) return found;
    throw new Error(`there are no words “${name}” in ${groups.join(" or ")}`);
  };
  const missing = (name: string, value: string): never => {
    throw new Error(`the words “${name}” got no value for “${value}”`);
  };
  return {
    has: (name) => find(name) !== null,
    text: (name, values = {}) =>
      parts(name)
        .map((part) =>
          "text" in part ? part.text : (values[part.name] ?? known[part.name] ?? missing(name, part.name))
        )
        .join(""),
    runs: (name, values, style = {}) =>
      parts(name).map((part): Run => {
        if ("text" in part) return {text: part.text, ...style};
        const run = values[part.name];
        if (run) return run;
        return {text: String(known[part.name] ?? missing(name, part.name)), ...style};
      })
  };
}
