import {inWords} from "./check-values.ts";

/** Says what is wrong with a value that is to be read as words; null where nothing is. */
export function faultOfWords(value: unknown): string | null {
  if (Array.isArray(value))
    return value.every((runs) => Array.isArray(runs) && runs.every(isRun))
      ? null
      : "is a list, but not of paragraphs, each a list of runs {text}";
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? null : `is ${value}`;
    case "object":
      return value === null || (value instanceof Date && !Number.isNaN(value.getTime()))
        ? null
        : `is ${inWords(value)}`;
    case "function":
    case "symbol":
      return `is a ${typeof value}`;
    default:
      return null;
  }
}

function isRun(run: unknown): boolean {
  return typeof (run as {text?: unknown} | null | undefined)?.text === "string";
}
