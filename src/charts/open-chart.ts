import {chartLocale} from "../locales/chart-locale.ts";
import type {Locale} from "../locales/make-locale.ts";
import {inWords, isId} from "../marks/check-values.ts";
import {unknownNames} from "../marks/plot-options.ts";
import {nameOf} from "./rows/cells.ts";
import {readAnnotations} from "./annotations/annotations.ts";
import type {DrawOptions, Drawn, Form, Parts, Words} from "./chart.ts";
import {chartTitle} from "./chart-title.ts";
import {checkWidth} from "./rows/check-rows.ts";
import {describe, type Description} from "./describe.ts";
import {formWords} from "./form-words.ts";
import {normaliseRows} from "./rows/normalise-rows.ts";
import {FIGURE_OPTIONS, FORM_WORDS, type FigureOptions} from "./options.ts";
import type {FullRow, PlainRow, PlainRows} from "./rows/plain-row.ts";
import {plainNames} from "./rows/plain-names.ts";
import {plainUnits} from "./rows/plain-units.ts";
import {measuresOf} from "./rows/parts.ts";
import {stableId} from "./stable-id.ts";

/** A chart with all that its drawing and its figure need. */
export interface OpenChart {
  chart: Drawn & {parts: Parts};
  rows: FullRow[];
  options: DrawOptions;
  said: Description;
  /** Whether any row says what is counted. */
  named: boolean;
}

/** Options as a caller may have given them, of whatever form. */
export type GivenOptions = FigureOptions & {words?: Readonly<Record<string, string | undefined>>} & Record<
    string,
    unknown
  >;

/** Understands what a caller asks of a form. Throws an Error that names chart and option, or chart, row and column. */
export function openChart(form: Form<FullRow>, rows: PlainRows, options: GivenOptions): OpenChart {
  checkOptions(form, options);
  const {document, width = 640, theme, figureHref = () => null} = options;
  const locale = localeOf(form, options.locale ?? "en");
  const list = rowsOf(form, rows);
  const {parts, named} = measuresOf(form, options, list);
  const own = Object.fromEntries(form.options?.map((name) => [name, options[name]]) ?? []);
  const full = normaliseRows(form, list, {parts, locale});
  const [main] = form.parts;
  if (main !== undefined && full.length > 0 && !named && !full.some(({measure}) => measure === parts[main]))
    throw new Error(`chart ${form.name}: no row is of the measure “${parts[main]}”, which is its “${main}”`);
  const chosen = plainNames(options.names, locale);
  const names = (key: string) => {
    const name: unknown = chosen(nameOf(key));
    if (typeof name === "string") return name;
    throw new Error(`chart ${form.name}: the option “names” calls “${key}” ${inWords(name)}, not by a text`);
  };
  // What no row gives a name has none on axes and beside numbers.
  const nameOfPart = (part: string, i: number) => (i === 0 && !named ? "" : names(parts[part] ?? part));
  const known = Object.fromEntries(form.parts.map((part, i) => [part, nameOfPart(part, i)]));
  const said = (options.words ?? {}) as Record<string, string>;
  const words: Words = {
    locale,
    names,
    units: plainUnits(options.units, locale),
    words: formWords({locale, own: said, groups: [form.messages], known})
  };
  const chart = {name: form.name, ...own, parts};
  const ownTitle = said.title === undefined ? null : words.words.text("title");
  const title = options.title ?? ownTitle ?? chartTitle(form, {parts, named}, full, words);
  const subtitle = options.subtitle ?? (words.words.has("subtitle") ? words.words.text("subtitle") : "");
  const description = describe(form, chart, full, words, {title, subtitle});
  const annotations = readAnnotations(form.name, options.annotations ?? [], full, words);
  const id = options.id ?? stableId(form.name, JSON.stringify([width, description, full, annotations]));
  return {
    chart,
    rows: full,
    said: description,
    named: list.some((row) => Boolean(row?.measure)),
    options: {...words, document, width, theme, figureHref, annotations, id, title, alt: description.alt}
  };
}

function checkOptions(form: Form<FullRow>, options: GivenOptions): void {
  const fail = (reason: string): never => {
    throw new Error(`chart ${form.name}: ${reason}`);
  };
  if (typeof options !== "object" || options === null) fail("is given no options; it needs a document");
  const own = [...form.parts, ...(form.options ?? [])];
  const unknown = unknownNames(Object.keys(options), [...own, ...FIGURE_OPTIONS]);
  if (unknown) fail(`unknown option ${unknown}; it has ${[...own, ...FIGURE_OPTIONS].sort().join(", ")}`);
  const {document, width, words} = options;
  if (typeof document?.createElementNS !== "function")
    fail("the option “document” is missing: a browser's, or that of a library such as linkedom");
  if (width !== undefined) checkWidth(form.name, width);
  const strange = unknownNames(Object.keys(words ?? {}), [...form.words, ...FORM_WORDS]);
  if (strange) fail(`unknown words ${strange}; it has ${[...FORM_WORDS, ...form.words].sort().join(", ")}`);
  for (const name of ["title", "subtitle", "credit", "id", ...form.parts])
    if (
      !["string", "undefined"].includes(typeof options[name]) &&
      !(name === "title" && options[name] === null)
    )
      fail(`the option “${name}” is a ${typeof options[name]}, not text`);
  for (const name of ["annotations", ...(form.options ?? [])])
    if (options[name] !== undefined && !Array.isArray(options[name]))
      fail(`the option “${name}” is a ${typeof options[name]}, not a list`);
  if (options.id !== undefined && !isId(options.id))
    fail(`the option “id” is ${inWords(options.id)}; it has to be text without white space`);
  const {notes = [], units = {}, names = {}, theme, locale} = options;
  const texts: readonly unknown[] = Array.isArray(notes) ? notes : [notes];
  if (!texts.every((note) => typeof note === "string"))
    fail(`the option “notes” is ${inWords(notes)}; it has to be a text, or a list of texts`);
  if (typeof units !== "object" || units === null)
    fail(`the option “units” is ${inWords(units)}, not an object`);
  if (!["object", "function"].includes(typeof names) || names === null)
    fail(`the option “names” is ${inWords(names)}, neither an object nor a function`);
  const isTheme = ["sizes", "spacing", "colours"].every(
    (part) => typeof (theme as unknown as Record<string, unknown> | null)?.[part] === "object"
  );
  if (theme !== undefined && !isTheme)
    fail(`the option “theme” is ${inWords(theme)} without sizes, spacing and colours; mergeTheme makes one`);
  if (typeof locale === "object" && typeof (locale as Partial<Locale> | null)?.message !== "function")
    fail(`the option “locale” is ${inWords(locale)}; it has to be “en”, “es”, or what makeLocale gives`);
  if (options.figureHref !== undefined && typeof options.figureHref !== "function")
    fail(`the option “figureHref” is a ${typeof options.figureHref}, not a function`);
}

function localeOf({name}: Pick<Form, "name">, locale: NonNullable<FigureOptions["locale"]>): Locale {
  if (typeof locale === "object") return locale;
  try {
    return chartLocale(locale);
  } catch (error) {
    throw new Error(`chart ${name}: the option “locale”: ${(error as Error).message}`);
  }
}

function rowsOf({name}: Pick<Form, "name">, rows: PlainRows): PlainRow[] {
  if (typeof (rows as Iterable<unknown> | null)?.[Symbol.iterator] === "function" && typeof rows !== "string")
    return Array.from(rows);
  throw new Error(`chart ${name}: its rows are no list`);
}
