import {isUtf8} from "node:buffer";
import {readableLanguage, type Language} from "./settings.ts";

/** One line of input: `{"id": …, "text": …, "language"?: …}`, or what is wrong with it. */
export type InputRecord =
  {id: string; text: string; language: Language | null; error: null} | {id: string; error: string};

/**
 * Reads a line. `id` is JSON, as the line has it: numbers of any length keep all their digits. With `given`, the
 * language of all texts, it does not matter what language the line names.
 */
export function readRecord(bytes: Uint8Array, given: Language | null): InputRecord {
  if (!isUtf8(bytes)) return {id: "null", error: "not UTF-8"};
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {id: "null", error: `not JSON: ${(error as Error).message}`.slice(0, 200)};
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return {id: "null", error: 'not an object {"id": …, "text": …}'};
  const {id = null, text, language = null} = value as {[key: string]: unknown};
  if (id !== null && typeof id !== "string" && typeof id !== "number")
    return {id: "null", error: "“id” is neither a text nor a number"};
  const json = typeof id === "number" ? numberAsWritten(id, line) : JSON.stringify(id);
  if (text === undefined) return {id: json, error: "no “text”"};
  if (typeof text !== "string") return {id: json, error: "“text” is not a text"};
  if (given || language === null) return {id: json, text, language: given, error: null};
  if (typeof language !== "string") return {id: json, error: "“language” is not a text"};
  const known = readableLanguage(language);
  if (known) return {id: json, text, language: known, error: null};
  return {
    id: json,
    error: `language ${JSON.stringify(language.slice(0, 40))} cannot be read: only en and es`
  };
}

// JSON.parse rounds numbers beyond 2^53, and ids of that length are common.
function numberAsWritten(id: number, line: string): string {
  if (Number.isSafeInteger(id)) return String(id);
  for (const [, digits] of line.matchAll(/"id"\s*:\s*(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)/g)) {
    if (Number(digits) === id) return digits!;
  }
  return JSON.stringify(id);
}
