import en from "./charts.en.json" with {type: "json"};
import es from "./charts.es.json" with {type: "json"};
import {makeLocale, type Locale, type Messages} from "./make-locale.ts";

/** The languages whose words come with the charts. */
export type Tag = "en" | "es";

/** The charts' words by language: numbers, dates, what a description and a table say, and each form's own. */
export const CHART_MESSAGES: Record<Tag, {intl: string; messages: Messages}> = {
  en: {intl: "en", messages: en},
  es: {intl: "es-SV", messages: es}
};

/** How the charts' words may be said otherwise. */
export interface ChartLocaleOptions {
  /** The tag for `Intl`, where it is another than the language's: "en-GB". */
  intl?: string;
  /** Messages that go before the charts' own, by the same keys. */
  messages?: Messages;
}

/**
 * The charts' words in one language, which may be said otherwise: `chartLocale("en", {messages: {number: {about:
 * "some {value}"}}})`. Throws for a language whose words do not come with the charts.
 */
export function chartLocale(tag: Tag, {intl, messages = {}}: ChartLocaleOptions = {}): Locale & {tag: Tag} {
  if (!Object.hasOwn(CHART_MESSAGES, tag))
    throw new Error(`unknown language “${tag}”; there are ${Object.keys(CHART_MESSAGES).join(", ")}`);
  const own = CHART_MESSAGES[tag];
  return makeLocale({tag, intl: intl ?? own.intl, messages: [messages, own.messages]});
}
