import {defaultRegisters} from "../../../loaders/quantity/default-lexicon.ts";

/** What peers call units and the register does not; keys in small letters. */
const NAMES: Record<string, string> = {
  dollar: "USD",
  "united states dollar": "USD",
  "us dollar": "USD",
  cent: "US¢",
  penny: "GBp",
  pence: "GBp",
  "british pound": "GBP",
  "chinese yuan": "CNY",
  "japanese yen": "JPY",
  "indian rupee": "INR",
  "russian ruble": "RUB",
  c: "Cel",
  f: "[degF]",
  degree: "deg",
  "square hectometer": "har",
  "square meter": "m2",
  ton: "t",
  "metric ton": "t",
  "us ton": "t",
  "mile per hour": "[mi_i]/h",
  "kilometer per hour": "km/h",
  "meter per second": "m/s",
  knot: "[kn_i]",
  year: "a",
  month: "mo",
  week: "wk",
  day: "d"
};

const CODES = new Map<string, string[]>();
const SIGNS = new Map<string, string>();
for (const {code, before, words} of defaultRegisters().units.values()) {
  const {"*": all = [], en = []} = words as Record<string, string[]>;
  for (const word of [code, ...all, ...en]) {
    for (const key of new Set([word, word.toLowerCase()])) {
      const codes = CODES.get(key) ?? [];
      if (!codes.includes(code)) CODES.set(key, [...codes, code]);
    }
  }
  for (const sign of before) if (!SIGNS.has(sign)) SIGNS.set(sign, code);
}

/**
 * The codes that a peer's name of a unit may stand for, the likeliest first; none for a name that
 * nobody knows. Peers do not tell percentage points from percent. Written as the register has it, else in small letters, else in the singular.
 */
export function unitCodes(name: string): string[] {
  const small = name.toLowerCase().trim();
  if (small === "") return [];
  const own = NAMES[small];
  const listed = CODES.get(name) ?? CODES.get(small) ?? CODES.get(`${small}s`) ?? [];
  return [...new Set([...(own ? [own] : []), ...listed, ...(listed.includes("%") ? ["[pp]"] : [])])];
}

/** The code of a sign before a number: “$”, “US$”, “€”. */
export function signCode(sign: string): string | null {
  return SIGNS.get(sign) ?? SIGNS.get(sign.slice(-1)) ?? null;
}
