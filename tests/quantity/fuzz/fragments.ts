import fc from "fast-check";
import {defaultRegisters} from "../../../loaders/quantity/default-lexicon.ts";
import {english} from "../../../loaders/quantity/words/english.ts";
import {spanish} from "../../../loaders/quantity/words/spanish.ts";

const registers = defaultRegisters();

export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** All words and phrases that a language's table holds, as they would be written: lists, keys and phrases. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) {
    // A list of lists is a list of phrases.
    return value.flatMap((one) => (Array.isArray(one) ? [one.join(" ")] : wordsOf(one)));
  }
  return typeof value === "object" && value !== null && !(value instanceof RegExp) ? Object.keys(value) : [];
}

/** The words of the registers in a language: units and signs, hedges with what they are before or behind. */
function registered(language: Language) {
  const of = (words: Record<string, string[] | undefined>) => [
    ...(words["*"] ?? []),
    ...(words[language] ?? [])
  ];
  return {
    units: [...registers.units.values()].flatMap(({words}) => of(words)),
    signs: [...registers.units.values()].flatMap(({before}) => before),
    hedges: registers.hedges
      .flatMap(({words}) => of(words))
      .map((words) => words.replace(/^(…|\.\.\.)\s*/, ""))
  };
}

const JOINTS = listed(
  "- – — ‐ ‑ − / : . , ; ( ) + ± × % & ? ! … # @ $ € £ ° º ª ' ’ ‘ \" “ ” « » ¿ ¡ * _ ~ ≈ < > ^ ′ ″"
);
const NAMES = listed(
  "MS-13 Covid-19 A4 G20 Boeing 747 iPhone 24/7 9/11 3-1 10:30 U.S. Dr. Ruiz Reuters BBC S&P a@b.org http://a.b/2024 www"
);
const PLAIN = listed(
  "lake lakes inmates people dogs street old year-old high waves City of the a an el la los de del y and"
);
const ODD = [
  "\u00ad",
  "\u200b",
  "\u200d",
  "\ufeff",
  "\u0301",
  "\u202e",
  "\ud83d\ude00",
  "\ud835\udfd9",
  "²",
  "½",
  "³",
  "\ud800",
  "٣",
  "\0",
  "fi"
];

/** Numbers in digits, with every separator in places where it groups and where it does not. */
const digits: fc.Arbitrary<string> = fc.oneof(
  fc.integer({min: 0, max: 40}).map(String),
  fc.integer({min: 1490, max: 2110}).map(String),
  fc.integer({min: 0, max: 999_999_999}).map(String),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(",", ".", "'", "’", "\u00a0", "\u202f", " "),
        fc.constantFrom("000", "500", "5", "07", "1234")
      ),
      {minLength: 1, maxLength: 3}
    )
    .chain((groups) => fc.integer({min: 0, max: 1234}).map((first) => first + groups.flat().join(""))),
  fc.constantFrom("007", ".5", "0.0", "½", "2½", "3/4", "1e9", "9".repeat(70), "0".repeat(30))
);

const pools = new Map<Language, fc.Arbitrary<string>>();

/** A piece of grammar of a language: a number, a unit, a hedge, a sign, a word of its table, a name, a quote … */
export function fragment(language: Language): fc.Arbitrary<string> {
  const known = pools.get(language);
  if (known) return known;
  const table = language === "es" ? spanish : english;
  const {units, signs, hedges} = registered(language);
  const lists = Object.values(table)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const numerals = [
    table.cardinals,
    table.scales,
    table.fractions,
    table.ordinals,
    table.lots,
    table.ones,
    table.halves
  ];
  const made = fc.oneof(
    {weight: 5, arbitrary: digits},
    {weight: 3, arbitrary: anyCase(fc.constantFrom(...numerals.flatMap(wordsOf)))},
    // Every list of the table weighs the same: most of them are short.
    {weight: 4, arbitrary: anyCase(fc.constantFrom(...lists).chain((words) => fc.constantFrom(...words)))},
    {weight: 3, arbitrary: anyCase(fc.constantFrom(...units))},
    {weight: 2, arbitrary: fc.constantFrom(...signs)},
    {weight: 2, arbitrary: anyCase(fc.constantFrom(...hedges))},
    {weight: 2, arbitrary: anyCase(fc.constantFrom(...Object.keys({...table.months, ...table.monthsShort})))},
    {weight: 4, arbitrary: fc.constantFrom(...JOINTS)},
    {weight: 1, arbitrary: fc.constantFrom(...NAMES)},
    {weight: 2, arbitrary: anyCase(fc.constantFrom(...PLAIN))},
    {weight: 1, arbitrary: fc.constantFrom(...ODD)}
  );
  pools.set(language, made);
  return made;
}

const SPACES = fc.oneof(
  {weight: 12, arbitrary: fc.constant(" ")},
  {weight: 5, arbitrary: fc.constant("")},
  {weight: 1, arbitrary: fc.constantFrom("\u00a0", "\u2009", "  ", "\t", "\n", "\n\n", "-")}
);

/** A text of such pieces, with white space, nothing or a line break between them. */
export function phrasing(language: Language, maxLength = 12): fc.Arbitrary<string> {
  return fc.array(fc.tuple(fragment(language), SPACES), {maxLength}).map((pieces) => pieces.flat().join(""));
}

/** Any string of UTF-16 units: unpaired surrogates, other scripts, marks, signs, and digits among them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({unit: "binary", maxLength: 6}),
      fc.string({unit: "grapheme", maxLength: 4}),
      fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        ...ODD,
        ...JOINTS,
        " ",
        "\u00a0",
        "\u2028",
        "\r\n",
        "\u05d0\u05d1",
        "\u202b",
        "e\u0301"
      ),
      digits
    ),
    {maxLength: 24}
  )
  .map((parts) => parts.join(""));

/** Lower case, a capital, or capitals all over. */
function anyCase(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(words, fc.constantFrom(0, 0, 0, 1, 2)).map(([word, how]) => {
    if (how === 0) return word;
    return how === 1 ? capital(word) : word.toUpperCase();
  });
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function listed(words: string): string[] {
  return words.split(" ");
}

/** Dates of a language joined in the ways in which news joins them, and days that no month has among them. */
export function dates(language: Language): fc.Arbitrary<string> {
  const {months, monthsShort, monthsCapital, dateTo} = language === "es" ? spanish : english;
  // February has what goes wrong: a few months are enough.
  const names = Object.entries({...months, ...monthsShort}).flatMap(([word, number]) =>
    number === 2 || number === 11 ? [word] : []
  );
  const name = fc.constantFrom(...names.map((one) => (monthsCapital ? capital(one) : one)));
  const day = fc.constantFrom(1, 12, 29, 29, 30, 31);
  const year = fc.constantFrom("", "", "", ", 2023", " de 2023", " 2023", " 2024", " 99", " 2024-25");
  const date = fc
    .tuple(
      name,
      day,
      year,
      fc.integer({min: 1, max: 13}),
      fc.constantFrom("-", "/", "."),
      fc.integer({max: 5, min: 0})
    )
    .map(([month, day, year, number, sign, form]) => {
      const [digits = "2024"] = /\d{4}/.exec(year) ?? [];
      if (form === 0) return [digits, two(number), two(day)].join(sign);
      if (form === 1) return [two(day), number, digits].join(sign);
      if (form === 2) return `${day} de ${month}${year}`;
      if (form === 3) return `${day} ${month}${year}`;
      return form === 4 ? `${month} ${day}${year}` : `${month}${year}`;
    });
  const joint = fc.constantFrom("-", " – ", " and ", " y ", ...dateTo.map((word) => ` ${word} `));
  const before = fc.constantFrom("", "in ", "from ", "between ", "entre ", "del ", "spring ", "verano de ");
  return fc
    .tuple(before, fc.array(fc.tuple(date, joint), {minLength: 1, maxLength: 3}))
    .map(([first, rest]) => first + rest.flat().slice(0, -1).join(""));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
