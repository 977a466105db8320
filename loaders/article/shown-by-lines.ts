import {readQuantities} from "../quantity/index.ts";
import {nothingShown, type Shown} from "./article-text.ts";
import {guessLanguage} from "./guess-language.ts";
import {oneLine, webAddress} from "./shown-value.ts";

/** How much of the beginning is looked at. */
const HEAD = 5000;
const HEAD_LINES = 8;
const LONGEST_TITLE = 160;
const LONGEST_NAMES = 100;

/**
 * What a plain text's first lines show for certain: a title, a line with the author ("By …", "Por …"), one with
 * nothing but a date, and one with nothing but an address. Its publisher nobody can tell from it.
 */
export function shownByLines(text: string): Shown {
  const lines = text.slice(0, HEAD).split(/\r\n?|\n/);
  if (text.length > HEAD) lines.pop();
  const head = lines.map((line) => line.trim()).filter((line) => line !== "");
  const top = head.slice(0, HEAD_LINES);
  const language = guessLanguage(text) ?? "en";
  const first = <T>(read: (line: string) => T | null) =>
    top.map(read).find((found) => found !== null) ?? null;
  return {
    ...nothingShown,
    title: titleOf(lines, language),
    author: first(authorIn),
    published: first((line) => dateIn(line, language)),
    url: first((line) => webAddress(line.replace(/^(?:URL|Source|Fuente):\s*/i, "")))
  };
}

/** The first line, when it is short, has no final period and what follows is set apart or is a longer paragraph. */
function titleOf(lines: string[], language: string): string | null {
  const at = lines.findIndex((line) => line.trim() !== "");
  const title = oneLine(lines[at]);
  const following = lines.slice(at + 1);
  if (title === null || title.length > LONGEST_TITLE || !following.some((line) => line.trim() !== ""))
    return null;
  if (!/^[\p{Lu}\p{N}"“‘'«¿¡$€£(]/u.test(title) || /(?:[.,;:]|\.["”’'»)])$/.test(title)) return null;
  if (/^\p{N}+$/u.test(title) || authorIn(title) !== null || dateIn(title, language) !== null) return null;
  const next = following[0]!.trim();
  // Without a blank line it could be a line that is merely broken here: then the next goes on with its sentence.
  const isApart =
    next === "" ||
    next === title ||
    next.length > 1.5 * title.length ||
    /[.!?]["”’'»)]*$/.test(next) ||
    authorIn(next) !== null ||
    dateIn(next, language) !== null;
  return isApart && !/^\p{Ll}/u.test(next) && webAddress(title) === null ? title : null;
}

/** The names of "By Ana Pozo and Juan Vega | Lake News", without what follows a bar. */
function authorIn(line: string): string | null {
  const [, names] = /^(?:by|por)[:\s]+(\p{Lu}[^|•·]*)/iu.exec(line) ?? [];
  const shown = names?.trim();
  if (!shown || shown.length > LONGEST_NAMES || /[.!?:;]$|\d/.test(shown.replace(/\b\p{Lu}\.$/u, "")))
    return null;
  // Names are capitals and the small words between them; anything else is a sentence.
  const isName = (word: string) =>
    /^[\p{Lu}&]|^(?:and|y|e|de|del|la|las|los|van|von|der|da|dos|di|bin|al|el)$/u.test(word);
  return shown.split(/[\s,]+/).every(isName) ? shown : null;
}

const LABEL = /^(?:published|posted|dated?|publicado|fecha)(?: on| el)?\s*[:\s]\s*/i;
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s+/i;
const TIME =
  /[\s,|–—-]*(?:(?:at|a las)\s+)?\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?\s?m\.?|h(?:rs?|oras)?\.?)?\s*(?:\(?[A-Z]{2,4}\)?)?$/i;

/** EDTF of a line that is a date, with a weekday, a time or "Published:" at most. */
function dateIn(line: string, language: string): string | null {
  if (line.length > 400) return null;
  const unlabelled = line.replace(LABEL, "");
  // A label and a full date in figures are certain even when the text goes on in the same line.
  const iso = /^\d{4}-\d\d-\d\d(?=\s|$)/.exec(unlabelled)?.[0];
  if (iso && unlabelled !== line) return dateAlone(iso, language);
  if (line.length > 80) return null;
  return dateAlone(unlabelled.replace(WEEKDAY, "").replace(TIME, "").trim(), language);
}

function dateAlone(words: string, language: string): string | null {
  const [date, ...more] = words === "" ? [] : readQuantities(words, {language});
  const alone = date && more.length === 0 && date.kind === "date" && date.start === 0;
  return alone && date.end >= words.length - 1 && date.printed !== "" && !/^\d{4}$/.test(words)
    ? date.date
    : null;
}
