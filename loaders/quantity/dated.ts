import {dateOrRangeAt} from "./date-range.ts";
import {nameAt} from "./names.ts";
import {plain} from "./ordinals-and-multiples.ts";
import {beginsSentence, isCapital, type FoundQuantity, type TextReading} from "./text-reading.ts";

/** A date; a year that belongs to a name or an address is none. */
export function datedAt(reading: TextReading, index: number): FoundQuantity | null {
  const {tokens} = reading;
  const token = tokens.at(index)!;
  if (token.kind === "digits" && index > 0 && !token.spaced && tokens.at(index - 1)!.kind === "word")
    return null;
  const dated = dateOrRangeAt(reading, index);
  if (!dated) return null;
  if (/^\d{4}$/.test(dated.date) && dated.to === index + 1 && isNameBefore(reading, index)) return null;
  const name = token.kind === "digits" && dated.to === index + 1 ? nameAt(reading, index) : null;
  if (name !== null) {
    const label = reading.grammar.labels.has(tokens.at(index - 1)?.norm ?? "") || !token.spaced;
    if (label || name > index + 1) return null;
  }
  const quantity = plain(reading, dated.from ?? index, dated.to, "date");
  quantity.date = dated.date;
  // "February's thaw"
  if (/['’]s$/.test(quantity.printed)) {
    quantity.end -= 2;
    quantity.printed = quantity.printed.slice(0, -2);
  }
  return quantity;
}

/** "the Russell 2000", "Vision 2030": a year behind a name that no sentence begins with is part of it. */
function isNameBefore({tokens, grammar}: TextReading, index: number): boolean {
  const name = tokens.at(index - 1);
  const after = tokens.at(index + 1);
  if (!isCapital(name) || tokens.at(index)!.breaks || beginsSentence(tokens, index - 1)) return false;
  if (after?.kind === "sign" && !/^[,.]$/.test(after.raw)) return false;
  const known = [grammar.beforeDate, grammar.weekdays, grammar.stops].some((words) => words.has(name!.norm));
  return (
    !known &&
    !grammar.months.has(name!.norm) &&
    !grammar.monthsShort.has(name!.norm) &&
    !/['’]s?$/.test(name!.raw)
  );
}
