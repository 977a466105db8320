/**
 * A foreign text as it may be printed: control characters, with which a text could command the terminal (colours,
 * cursor, title), become their pictures (“␛”); those that would turn the order of the letters, and halves of
 * surrogate pairs, become “�”. Line feeds and tabs stay.
 */
export function printable(text: string): string {
  return UNSAFE.test(text) ? text.replace(new RegExp(UNSAFE, "gu"), picture) : text;
}

/** As `printable`, in one line: each run of white space is one space. For names and messages. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, " "));
}

/** JSON with such characters escaped: the same value for a reader of JSON, and safe to print. */
export function printableJson(json: string): string {
  return UNSAFE.test(json) ? json.replace(new RegExp(UNSAFE, "gu"), escaped) : json;
}

// C0 but for tab and line feed, delete and C1; marks, embeddings, overrides and isolates of writing direction; line
// and paragraph separators; characters for tags, which nobody sees; lone surrogates.
const UNSAFE =
  /[^\P{Cc}\t\n]|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]|\p{Cs}/u;

function picture(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return code === 0x2028 || code === 0x2029 ? "\n" : "�";
}

function escaped(sign: string): string {
  return sign
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
