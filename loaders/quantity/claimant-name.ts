import {isCapital, type TextReading} from "./text-reading.ts";

/** Tokens, end exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** The longest name of a claimant, in tokens. */
const LONGEST = 14;

/** The words before a verb that can be its subject: back to a sign, a conjunction or another verb. */
export function nameBefore(reading: TextReading, verb: number, {from}: Span): Span | null {
  const {tokens, grammar} = reading;
  let to = behindAcronym(reading, verb, from);
  while (to > from && grammar.asides.has(tokens.at(to - 1)!.norm)) to -= 1;
  // "on Monday said"
  if (to - 2 > from && grammar.weekdays.has(tokens.at(to - 1)!.norm))
    to -= tokens.at(to - 2)!.norm === "on" ? 2 : 1;
  if (tokens.at(to - 1)?.raw === ",") {
    // "The mayor, who opposes it, said"
    let comma = to - 2;
    while (comma > from && to - comma < LONGEST && tokens.at(comma)!.raw !== ",") comma -= 1;
    if (tokens.at(comma)?.raw !== "," || comma <= from) return null;
    to = comma;
  }
  let start = to;
  while (start > from && to - start < LONGEST && continuesName(reading, start - 1)) start -= 1;
  // "The ministry in its annual report said", "police on Monday night said"
  for (let at = start + 1; at < to; at++) {
    const {norm} = tokens.at(at)!;
    const next = tokens.at(at + 1)?.norm ?? "";
    const aside =
      grammar.prepositions.has(norm) &&
      (grammar.ones.has(next) ||
        grammar.owners.has(next) ||
        grammar.weekdays.has(next) ||
        grammar.its.has(next));
    if (aside || grammar.weekdays.has(norm)) {
      to = at;
      break;
    }
  }
  const first = tokens.at(start)!;
  const before = tokens.at(start - 1);
  // "with 300 jobs added", "$65m analysts": a number goes before what is counted.
  if (before?.kind === "digits" && (!first.spaced || grammar.addings.has(tokens.at(verb)!.norm))) return null;
  // "billion in Tokyo": what is left of a phrase that a number cut is no name.
  if (grammar.prepositions.has(tokens.at(start)!.norm)) return null;
  // "consultants hired by the operator"
  for (let at = start + 1; at + 1 < to; at++) {
    if (/.ed$/.test(tokens.at(at)!.norm) && grammar.sayingsBy.has(tokens.at(at + 1)!.norm)) to = at;
  }
  return start < to ? {from: start, to} : null;
}

/** "The Relief Council (TRC) said": the token after the name that a short form in brackets follows. */
function behindAcronym({tokens}: TextReading, index: number, floor: number): number {
  const brackets = tokens.at(index - 1)?.raw === ")" && tokens.at(index - 3)?.raw === "(";
  return brackets && index - 3 > floor ? index - 3 : index;
}

export function nameBehind(reading: TextReading, at: number, {to: end}: Span): Span {
  const {tokens, grammar} = reading;
  let index = at;
  // "según explicó ayer la ministra", "informó este jueves la compañía"
  while (index < end && (grammar.asides.has(tokens.at(index)!.norm) || isDayAside(reading, index)))
    index += 1;
  let to = index;
  while (to < end && to - index < LONGEST && continuesName(reading, to) && !endsName(reading, to)) to += 1;
  return {from: index, to};
}

/** "this Thursday", "on Monday": a weekday and the words before it. */
function isDayAside({tokens, grammar}: TextReading, index: number): boolean {
  const norm = tokens.at(index)!.norm;
  if (grammar.weekdays.has(norm)) return true;
  const leads = grammar.prepositions.has(norm) || grammar.determiners.has(norm);
  return leads && grammar.weekdays.has(tokens.at(index + 1)?.norm ?? "");
}

/** Whether a token can be part of a claimant's name. */
function continuesName({tokens, grammar, text}: TextReading, index: number): boolean {
  const token = tokens.at(index)!;
  const {norm, raw} = token;
  if (token.kind === "digits") return false;
  if (token.kind === "sign") {
    if (raw === "&") return true;
    if (token.spaced) return false;
    // "U. S.", "the nurses' union", "vice-president"
    if (raw === ".") return tokens.at(index - 1)?.raw.length === 1;
    if (/^['’]$/.test(raw)) return /s$/.test(tokens.at(index - 1)?.norm ?? "");
    return raw === "-" && tokens.at(index - 1)?.kind === "word" && /\S/.test(text[token.end] ?? " ");
  }
  if (grammar.cardinals.get(norm) !== undefined || grammar.scales.get(norm) !== undefined) return false;
  // "a new report" can say something as well as report it.
  if (grammar.weakSayings.has(norm) && grammar.documents.has(norm)) return true;
  const ends = [grammar.clauses, grammar.verbs, grammar.notInNames, grammar.sayings];
  return !ends.some((words) => words.has(norm));
}

/** Whether a name that is read forward ends before a token: "… on Monday", "… and added". */
function endsName({tokens, grammar}: TextReading, index: number): boolean {
  const {norm} = tokens.at(index)!;
  if (grammar.weekdays.has(norm) || grammar.endsNames.has(norm) || grammar.showings.has(norm)) return true;
  // "in a statement"
  const next = tokens.at(index + 1)?.norm ?? "";
  if (grammar.prepositions.has(norm) && (grammar.ones.has(next) || grammar.owners.has(next))) return true;
  if (grammar.and.has(norm))
    return !isCapital(tokens.at(index + 1)) && !grammar.determiners.has(tokens.at(index + 1)?.norm ?? "");
  return false;
}

/** A name without its leading article and what trails behind it; null for pronouns and nothing. */
export function trimmed({tokens, grammar}: TextReading, span: Span): Span | null {
  let {from, to} = span;
  while (
    from < to &&
    (grammar.determiners.has(tokens.at(from)!.norm) ||
      grammar.and.has(tokens.at(from)!.norm) ||
      grammar.asides.has(tokens.at(from)!.norm))
  )
    from += 1;
  while (to > from && (tokens.at(to - 1)!.kind === "sign" || grammar.trailing.has(tokens.at(to - 1)!.norm)))
    to -= 1;
  if (from >= to) return null;
  return to === from + 1 && grammar.pronouns.has(tokens.at(from)!.norm) ? null : {from, to};
}

/** Whether a name is that of a newspaper, a broadcaster or an agency. */
export function isMedium({tokens, grammar}: TextReading, {from, to}: Span): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens.at(at)!;
    if (isCapital(token)) {
      if (grammar.media.has(token.norm) || grammar.mediaNames.lengthAt(tokens, at) > 0) return true;
      if (
        to - from > 1 &&
        (grammar.mediaNouns.has(token.norm) || (at === to - 1 && grammar.paperNames.has(token.norm)))
      ) {
        return true;
      }
    } else if (grammar.mediaNouns.has(token.norm)) {
      // "the state news agency", "the magazine Der Spiegel"; "la cadena pública", no "agencia de meteorología"
      const head = grammar.adjectivesFollow ? from : to - 1;
      const next = at + 1 < to ? tokens.at(at + 1) : undefined;
      if (at === from && isCapital(next)) return true;
      if (at === head && !(next && grammar.of.has(next.norm))) return true;
    }
    if (grammar.mediaNames.lengthAt(tokens, at) === to - at) return true;
  }
  return false;
}
