import {withoutNoise} from "./unit-size.ts";

/** A number in digits: its value and the value of one in its last printed digit (36.0: 0.1). */
export interface Digits {
  value: number;
  precision: number;
  /** Separators or decimals were printed, so that it is no year, no name and no number in a list. */
  marked: boolean;
}

/**
 * Reads digits with their separators in a language's custom, or null where they are no number ("007",
 * "192.168.0.1"). In English the comma groups and the point is decimal. In Spanish both customs are
 * alive ("40.000" and "40,000"): a separator before exactly three last digits groups, any other is decimal.
 */
export function readDigits(raw: string, language: string): Digits | null {
  if (/^[1-9]\d{0,14}$/.test(raw)) return {value: Number(raw), precision: 1, marked: false};
  const written = raw.replace(/['’\s]/g, "");
  if (written.length > 60) return null;
  const marked = written !== raw || /[.,]/.test(written);
  if (/^\d+$/.test(written)) {
    return /^0\d/.test(written) ? null : {value: Number(written), precision: 1, marked};
  }
  const parts = /^(\d*)((?:[.,]\d+)*?)(?:([.,])(\d+))?$/.exec(written);
  if (!parts) return null;
  const [, first = "", middle = "", last = "", tail = ""] = parts;
  const separators = new Set(middle.replace(/\d/g, ""));
  const grouped = first + middle.replace(/[.,]/g, "");
  if (middle === "") {
    const groups = tail.length === 3 && /^[1-9]\d{0,2}$/.test(first) && (last === "," || language === "es");
    if (groups) return {value: Number(first + tail), precision: 1, marked};
    if (/^0\d/.test(first)) return null;
    return {value: Number(`${first || "0"}.${tail}`), precision: 10 ** -tail.length, marked};
  }
  if (separators.size !== 1 || !/^[1-9]\d{0,2}$/.test(first)) return null;
  const inThrees = /^(?:[.,]\d{3})+$/.test(middle);
  if (separators.has(last)) {
    // Groups to the end: three digits each, or two in the middle as in India (1,00,000).
    const indian = last === "," && first.length < 3 && /^(?:,\d{2})+$/.test(middle);
    if (tail.length !== 3 || !(inThrees || indian)) return null;
    return {value: Number(grouped + tail), precision: 1, marked};
  }
  const lakhs = last === "." && /^[1-9]\d?$/.test(first) && /^(?:,\d{2})*,\d{3}$/.test(middle);
  if (!inThrees && !lakhs) return null;
  return {value: withoutNoise(Number(`${grouped}.${tail}`)), precision: 10 ** -tail.length, marked};
}
