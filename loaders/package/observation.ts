import type {Observation} from "schema-dts";
import type {Interval, Qualifier} from "../quantity/quantity.ts";
import type {ReadingRow} from "../tidy/rows.ts";
import type {OwnProperty} from "./own-properties.ts";

export type Own = Partial<Record<`cifra:${OwnProperty}`, unknown>>;

/** A text in the two languages of the project. */
export type Bilingual = readonly {"@language": "en" | "es"; "@value": string}[];

/** What schema.org can say of a number, with what it cannot in properties of our own. */
export type NumberParts = Extract<Observation, object> & Own;

/** What a figure and a derived figure have alike. */
interface Counted extends Interval {
  measure: string;
  of: string;
  unit: string | null;
  date: string | null;
  qualifier: Qualifier;
}

/** A date that schema.org can read: a year, a month or a day of ISO 8601. EDTF can say more. */
const ISO = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

export function isoDate(edtf: string | null): string | undefined {
  return edtf !== null && ISO.test(edtf) ? edtf : undefined;
}

export function bilingual(en: string | null, es: string | null): Bilingual | undefined {
  const texts = [
    {"@language": "en" as const, "@value": en},
    {"@language": "es" as const, "@value": es}
  ].filter((text): text is Bilingual[number] => text["@value"] !== null);
  return texts.length > 0 ? texts : undefined;
}

/**
 * The properties of an Observation that hold what was counted and found. A number that is only a bound is no
 * `value`: whoever takes that alone would take “more than 200” for 200.
 */
export function observed(row: Counted): NumberParts {
  const isDate = row.unit === null;
  return {
    "@type": "Observation",
    observationAbout: {"@id": `#entity-${encodeURIComponent(row.of)}`},
    variableMeasured: {"@id": `#measure-${encodeURIComponent(row.measure)}`},
    ...(isDate ? {value: row.date ?? undefined} : amount(row)),
    ...(!isDate && unitOf(row.unit!)),
    measurementQualifier: {"@type": "QualitativeValue", name: row.qualifier},
    observationDate: isoDate(row.date),
    "cifra:date": row.date ?? undefined
  };
}

/** What else the words can mean: the readings beside the one used. */
export function otherReadings(readings: readonly ReadingRow[]): NumberParts[] | undefined {
  const others = readings.filter(({nth}) => nth > 1);
  if (others.length === 0) return undefined;
  return others.map((reading) => ({
    "@type": "Observation",
    variableMeasured: {"@id": `#measure-${encodeURIComponent(reading.measure)}`},
    ...amount(reading),
    ...unitOf(reading.unit),
    description: bilingual(reading.note_en, reading.note_es)
  })) as NumberParts[];
}

function amount({value, low, high, low_open, high_open}: Interval) {
  const stands = value !== null && value !== (low_open ? low : null) && value !== (high_open ? high : null);
  const exact = stands && low === value && high === value;
  const bounded = (low === value && high === null) || (high === value && low === null);
  return {
    ...(stands && !bounded && {value}),
    ...(!exact && {
      minValue: low ?? undefined,
      maxValue: high ?? undefined,
      "cifra:lowOpen": low_open,
      "cifra:highOpen": high_open
    })
  };
}

/** UCUM knows no money: a unit with a currency's code is only a text. */
function unitOf(unit: string) {
  return {unitText: unit, ...(!/(?<![A-Z{[])[A-Z]{3}(?![A-Z}\]])/.test(unit) && {unitCode: `ucum:${unit}`})};
}
