import {isMedium, nameBefore, nameBehind, trimmed, type Span} from "./claimant-name.ts";
import {ATTRIBUTING} from "./tokens.ts";
import {isCapital, type TextReading} from "./text-reading.ts";

/** Words of a sentence that name who says what stands in it; tokens, end exclusive. */
export interface Attribution {
  role: "by" | "via";
  from: number;
  to: number;
}

/** All attributions of a sentence: "according to …", "… said", ", said …", "… reported by …", "told …". */
export function attributionsIn(reading: TextReading, sentence: Span): Attribution[] {
  const {tokens} = reading;
  const found: Attribution[] = [];
  for (
    let at = tokens.nextMarked(sentence.from, ATTRIBUTING, sentence.to);
    at < sentence.to;
    at = tokens.nextMarked(at + 1, ATTRIBUTING, sentence.to)
  ) {
    for (const span of namesAt(reading, at, sentence)) {
      const name = trimmed(reading, span);
      if (!name || found.some(({from, to}) => name.from < to && from < name.to)) continue;
      found.push({role: isMedium(reading, name) ? "via" : "by", ...name});
    }
  }
  return found;
}

/** The names that the attributing word at a token gives, before or behind it. */
function namesAt(reading: TextReading, at: number, sentence: Span): Span[] {
  const {tokens, grammar} = reading;
  // "the United States" states nothing.
  if (
    isCapital(tokens.at(at)) &&
    at > sentence.from &&
    !tokens.at(at)!.breaks &&
    isCapital(tokens.at(at - 1))
  )
    return [];
  const word = tokens.at(at)!.norm;
  const prefix = grammar.accordingTo.lengthAt(tokens, at);
  if (prefix > 0) {
    // "según informó la policía"
    const verb = grammar.sayings.has(tokens.at(at + prefix)?.norm ?? "") ? 1 : 0;
    return [
      nameBehind(reading, at + prefix + verb, sentence),
      ...heardBy(reading, at + prefix + verb, sentence)
    ];
  }
  const by = grammar.sayingsBy.has(tokens.at(at + 1)?.norm ?? "") && grammar.passives.has(word);
  if (by) {
    const name = nameBehind(reading, at + 2, sentence);
    // "a study published by the university found": the study says it.
    const verb = tokens.at(name.to)?.norm ?? "";
    return grammar.showings.has(verb) || grammar.sayings.has(verb) ? [] : [name];
  }
  const says = grammar.sayings.has(word) && !isNoun(reading, at);
  if (!says && !isReporting(reading, at)) return [];
  const heard = heardBy(reading, at + 1, sentence);
  const before = nameBefore(reading, at, sentence);
  const inverted = isInverted(reading, at, sentence);
  if (inverted) return [nameBehind(reading, at + 1, sentence), ...heard];
  return [...(before ? [before] : []), ...heard];
}

/** "initial claims for", "an estimated 300", "shares added 2%": words of saying that say nothing here. */
function isNoun({tokens, grammar}: TextReading, at: number): boolean {
  const before = tokens.at(at - 1)?.norm ?? "";
  // "the agency's recommended minimum"
  if (/'s$/.test(before)) return true;
  if (grammar.determiners.has(before) || grammar.ones.has(before) || grammar.notSaying.has(before))
    return true;
  const word = tokens.at(at)!.norm;
  const next = tokens.at(at + 1);
  const closes = !next || next.kind === "sign" || grammar.thats.has(next.norm);
  if (grammar.addings.has(word)) return !closes;
  const onDay =
    next !== undefined &&
    (grammar.weekdays.has(next.norm) || grammar.weekdays.has(tokens.at(at + 2)?.norm ?? ""));
  const goesOn =
    onDay ||
    closes ||
    next.kind === "digits" ||
    grammar.determiners.has(next.norm) ||
    grammar.pronouns.has(next.norm) ||
    isCapital(next);
  return grammar.weakSayings.has(word) && !goesOn;
}

/** "a study found", "figures show", "the poll puts": verbs that report only where what is before them does. */
function isReporting({tokens, grammar}: TextReading, at: number): boolean {
  if (!grammar.showings.has(tokens.at(at)!.norm)) return false;
  const next = tokens.at(at + 1);
  if (grammar.thats.has(next?.norm ?? "")) return true;
  // "…, inspectors found."
  const closes = !next || (next.kind === "sign" && /^[,.]$/.test(next.raw));
  if (closes && [2, 3, 4, 5, 6].some((back) => tokens.at(at - back)?.raw === ",")) return true;
  // "insurers put the damage at"
  if (grammar.puttings.has(tokens.at(at)!.norm)) {
    for (let ahead = at + 2; ahead < at + 9; ahead++) {
      const word = tokens.at(ahead);
      if (word?.kind !== "word") return false;
      if (grammar.atAge.has(word.norm) && (tokens.at(ahead + 1)?.kind !== "word" || ahead < at + 6))
        return true;
    }
    return false;
  }
  for (let back = at - 1; back > at - 8; back--) {
    const token = tokens.at(back);
    if (token?.kind !== "word") return false;
    if (grammar.documents.has(token.norm)) return true;
  }
  return false;
}

/** ", said the mayor", "” dijo el alcalde": the name stands behind its verb. */
function isInverted(reading: TextReading, at: number, {from, to}: Span): boolean {
  const {tokens, grammar} = reading;
  const next = tokens.at(at + 1);
  if (
    !next ||
    at + 1 >= to ||
    next.kind !== "word" ||
    grammar.thats.has(next.norm) ||
    grammar.pronouns.has(next.norm)
  ) {
    return false;
  }
  const names = grammar.determiners.has(next.norm) || isCapital(next) || grammar.titles.has(next.norm);
  const before = tokens.at(at - 1);
  const opens = at === from || (before?.kind === "sign" && /^[,”"’'»–—-]$/.test(before.raw));
  if (opens && names) return true;
  // "…,” said union leaders"
  const quoted = before?.kind === "sign" && /^[”"’'»]$/.test(before.raw);
  return (
    quoted &&
    ![grammar.prepositions, grammar.stops, grammar.asides, grammar.weekdays].some((words) =>
      words.has(next.norm)
    )
  );
}

/** "told Reuters", "dijo a la agencia": the medium that a claimant spoke to. */
function heardBy(reading: TextReading, index: number, sentence: Span): Span[] {
  const {tokens, grammar} = reading;
  const verb = tokens.at(index - 1)?.norm ?? "";
  const to = grammar.toldTo.lengthAt(tokens, index);
  if (!grammar.tellings.has(verb) && to === 0) return [];
  const name = trimmed(reading, nameBehind(reading, index + to, sentence));
  return name && isMedium(reading, name) ? [name] : [];
}
