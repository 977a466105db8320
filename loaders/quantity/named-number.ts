import {isGluedDash} from "./dash.ts";
import {beginsSentence, isCapital, type TextReading} from "./text-reading.ts";

/** "Article 5", "No. 10", "Boeing 747": a plain number behind a word that it belongs to. */
export function isNamed(reading: TextReading, index: number): boolean {
  const {tokens, grammar, words} = reading;
  const after = tokens.at(index + 1);
  if (
    after &&
    (/^[%°‰$€£]/.test(after.raw) || (isGluedDash(tokens, index + 1) && words.units.at(tokens, index + 2)))
  ) {
    return false;
  }
  const dotted = tokens.at(index - 1)?.raw === "." && !tokens.at(index - 1)!.spaced;
  const at = dotted ? index - 2 : index - 1;
  const word = tokens.at(at);
  if (word?.kind !== "word" || tokens.at(index)!.breaks) return false;
  const label = grammar.labels.has(word.norm);
  const counts = countsNext(reading, index + 1);
  const initials = dotted && word.raw.length === 1 && isCapital(word);
  if (dotted) return (label || initials) && !counts;
  if (label && !grammar.weakLabels.has(word.norm)) return true;
  if (/['’]s?$/.test(word.raw)) return false;
  // "the S&P 400 companies"
  if (word.raw.length === 1 && tokens.at(at - 1)?.raw === "&" && !word.spaced) return true;
  if (isModelBefore(reading, index)) return true;
  if (!isCapital(word)) return label && !counts;
  if (label) return true;
  if (isMonth(reading, word.norm) || (counts && !isCompoundName(reading, at))) return false;
  // At the beginning of a sentence every word has a capital: only what nothing is counted behind is a name.
  if (beginsSentence(tokens, at)) {
    const ends =
      !after ||
      (after.kind === "sign" && !isGluedDash(tokens, index + 1)) ||
      grammar.stops.has(after.norm) ||
      isCapital(after);
    if (
      !ends ||
      grammar.aged.lengthBefore(tokens, index) > 0 ||
      grammar.cardinals.get(word.norm) !== undefined
    )
      return false;
    if (!isPlainName(word.norm, reading)) return false;
  }
  if (grammar.stops.has(word.norm) || grammar.beforeDate.has(word.norm)) return false;
  if (words.hedgesBefore.at(tokens, at) || isUnit(reading, at)) return false;
  // In a headline every word has a capital: what goes on with one proves nothing.
  return !(isCapital(after) && (grammar.stops.has(after!.norm) || grammar.plurals.test(after!.norm)));
}

/** "Ley 27.541", "Bluetooth 5.3", "Visión 4.0": a law or a version with separators in its number. */
export function isNumberedThing(reading: TextReading, index: number): boolean {
  const {tokens, grammar, words} = reading;
  const before = tokens.at(index - 1);
  if (before?.kind !== "word" || tokens.at(index)!.breaks) return false;
  if (
    grammar.labels.has(before.norm) &&
    !grammar.weakLabels.has(before.norm) &&
    /^\d+\.\d{3}$/.test(tokens.at(index)!.raw)
  )
    return true;
  const version =
    /^\d{1,2}\.\d$/.test(tokens.at(index)!.raw) && isCapital(before) && !beginsSentence(tokens, index - 1);
  if (
    !version ||
    grammar.stops.has(before.norm) ||
    isMonth(reading, before.norm) ||
    words.hedgesBefore.at(tokens, index - 1)
  )
    return false;
  const after = tokens.at(index + 1);
  return !(
    after &&
    (/^[%°‰]$/.test(after.raw) ||
      words.units.at(tokens, index + 1) ||
      grammar.scales.get(after.norm) !== undefined ||
      isGluedDash(tokens, index + 1))
  );
}

/** "Wi-Fi 7 routers": a word with a hyphen and capitals on both sides is a name whatever follows. */
function isCompoundName({tokens}: TextReading, index: number): boolean {
  return tokens.at(index - 1)?.raw === "-" && !tokens.at(index)!.spaced && isCapital(tokens.at(index - 2));
}

/** "the 737 Max": behind an article, before a capital that is no plural. */
function isModelBefore({tokens, grammar}: TextReading, index: number): boolean {
  const after = tokens.at(index + 1);
  const article = grammar.determiners.has(tokens.at(index - 1)!.norm);
  return (
    article &&
    after?.spaced === true &&
    /^\d{3}$/.test(tokens.at(index)!.raw) &&
    isCapital(after) &&
    !grammar.plurals.test(after!.norm) &&
    after!.raw !== after!.raw.toUpperCase()
  );
}

/** Words that begin a sentence before a number without being a name: "Killed 12", "About 300", "Another 5". */
function isPlainName(word: string, {grammar, words}: TextReading): boolean {
  return !(
    grammar.sayings.has(word) ||
    grammar.verbs.has(word) ||
    grammar.plurals.test(word) ||
    /(?:ed|ing|ly)$/.test(word) ||
    grammar.owners.has(word) ||
    grammar.ordinals.get(word) !== undefined ||
    words.hedgesBefore.startsWith(word)
  );
}

/** A unit's word; in a name such as "Week 9" it has a capital and is no plural. */
function isUnit({tokens, words, grammar}: TextReading, index: number): boolean {
  const word = tokens.at(index)!;
  if (isCapital(word) && word.raw.length > 3 && !grammar.plurals.test(word.norm)) return false;
  return words.units.at(tokens, index) !== null;
}

function isMonth({grammar}: TextReading, word: string): boolean {
  return grammar.months.get(word) !== undefined || grammar.monthsShort.get(word) !== undefined;
}

/** Whether the next words can be counted or are a unit or scale: then the number counts them. */
export function countsNext(reading: TextReading, index: number): boolean {
  const {tokens, grammar, words} = reading;
  const next = tokens.at(index);
  if (next?.kind !== "word" || next.breaks) return false;
  if (words.units.at(tokens, index) || grammar.scales.get(next.norm) !== undefined) return true;
  if (grammar.times.has(next.norm) || words.hedgesAfter.at(tokens, index)) return true;
  for (let at = index; at < index + 3; at++) {
    const token = tokens.at(at);
    if (token?.kind !== "word" || isCapital(token) || grammar.stops.has(token.norm)) return false;
    if (grammar.plurals.test(token.norm) && !grammar.notPlurals.test(token.norm)) return true;
  }
  return false;
}
