/** A language whose sentences are told apart. */
type Language = "en" | "es";

/** A part of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence with what stands in it. */
export interface Sentence<T extends Span> extends Span {
  spans: T[];
}

/**
 * The sentences in which spans stand; `spans` are in order and do not overlap, and none is cut. A stop after a known
 * abbreviation ends none, nor does a line break inside a sentence.
 */
export function sentencesOf<T extends Span>(
  text: string,
  spans: readonly T[],
  language: Language = "en"
): Sentence<T>[] {
  const found: Sentence<T>[] = [];
  let next = 0;
  for (const paragraph of paragraphsOf(text)) {
    if (next >= spans.length) break;
    if (spans[next]!.start >= paragraph.end) continue;
    for (const {start, end} of cut(text, paragraph, ABBREVIATIONS[language])) {
      const first = next;
      while (next < spans.length && spans[next]!.start < end) next += 1;
      if (next === first) continue;
      const inside = spans.slice(first, next);
      const last = found.at(-1);
      const until = Math.max(end, inside.at(-1)!.end);
      // A figure that stands across an end joins the two sentences.
      if (last && last.end > start) {
        last.end = Math.max(last.end, until);
        for (const span of inside) last.spans.push(span);
      } else found.push({start, end: until, spans: inside});
    }
  }
  return found;
}

/** Parts between line breaks that end a paragraph: an empty line follows, or what looks like a new beginning. */
function* paragraphsOf(text: string): Generator<Span> {
  let start = 0;
  for (const {0: lines, index} of text.matchAll(/(?:\r\n?|[\n\u2029])\s*/g)) {
    const next = index + lines.length;
    const goesOn = /^(?:\r\n?|\n)[ \t]*$/.test(lines) && /^[\p{Ll}\p{Nd}]/u.test(text.slice(next, next + 2));
    if (goesOn) continue;
    if (index > start) yield {start, end: index};
    start = next;
  }
  if (text.length > start) yield {start, end: text.length};
}

// Written here, because Intl.Segmenter takes time in the square of a paragraph's length (Node 20).
function* cut(text: string, paragraph: Span, abbreviation: RegExp): Generator<Span> {
  const end = new RegExp(END, "gu");
  let start = paragraph.start;
  for (end.lastIndex = start; ;) {
    const match = end.exec(text);
    if (!match || match.index + match[0].length >= paragraph.end) break;
    if (abbreviation.test(text.slice(Math.max(start, match.index - 8), match.index + 1))) continue;
    yield {start, end: end.lastIndex};
    start = end.lastIndex;
  }
  yield {start, end: paragraph.end};
}

/** A stop, what closes after it, white space, and no small letter next. */
const END = /[.!?…]+["'”’»)\]]{0,3}\s+(?!\p{Ll})/u;

/** Words that a stop belongs to, and initials, before the stop. */
const ABBREVIATIONS: Record<Language, RegExp> = {
  en: abbreviations(
    "Mrs? Ms Dr Prof St Gen Col Sgt Lt Capt Gov Sens? Reps? Rev Hon Pres Inc Ltd Co Corp Nos? vs approx ca est",
    "Jan Feb Mar Apr Jun Jul Aug Sept? Oct Nov Dec [Ff]igs? pp? [Vv]ols?"
  ),
  es: abbreviations(
    "Sra? Srta Dra? Dña Prof Lic Ing Arq Gral Cnel Uds? EE UU [Aa]v [Cc]ía [Aa]rts? [Nn]úm [Pp]ágs? aprox máx mín",
    "[Ff]ig [Vv]ol St"
  )
};

function abbreviations(...words: string[]): RegExp {
  const any = words.join(" ").replaceAll(" ", "|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{Lu}|${any})\\.$`, "u");
}
