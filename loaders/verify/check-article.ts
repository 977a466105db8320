import type {Brief, BriefFigure} from "../brief/brief.ts";
import {fault, type Fault} from "../fault.ts";
import type {Article} from "./articles.ts";
import {wordsAfter, wordsBefore} from "./beside.ts";
import {checkLock} from "./check-lock.ts";
import type {FigureCheck, Replaced, State} from "./figure-check.ts";
import {findWords, type Span} from "./find-words.ts";
import {besideFingerprint, lockedPlace} from "./fingerprint.ts";
import {foldText, lengthOf, type FoldedText} from "./fold-text.ts";
import {locate} from "./locate.ts";
import type {Lock, LockedFigure} from "./lock.ts";
import {pickPlaces, type Picked} from "./pick-places.ts";

interface Found {
  figure: BriefFigure;
  entry: LockedFigure | null;
  /** Everywhere the words stand. */
  all: Span[];
  picked: Picked;
}

/** What the text at hand says of a brief's figures and left-out words. */
export interface ArticleCheck {
  figures: FigureCheck[];
  /** Of left-out words. */
  faults: Fault[];
  /** What is accounted for, in code points of the text: figures, left-out words, what took their place. */
  covered: {start: number; end: number}[];
}

const NOT_THERE = "Write the words as the article prints them.";

/** Compares a brief's figures with its article's text and with the lock. */
export function checkArticle(brief: Brief, article: Article, lock: Lock): ArticleCheck {
  const text = foldText(article.text);
  const {file} = brief.article;
  const found = brief.figures.map((figure): Found => {
    const all = findWords(text, figure.printed);
    const entry = Object.hasOwn(lock.figures, figure.id) ? (lock.figures[figure.id] ?? null) : null;
    return {figure, entry, all, picked: pickPlaces(all, figure.nth, file, NOT_THERE)};
  });
  const replaced = found.flatMap((one) => replacements(text, one, found));
  const before = replaced.length > 0 ? putBack(text, replaced) : null;
  const figures = found.map((one) => checkFigure({brief, article, text, one, replaced, before}));
  const leftOut = brief.leftOut.map((words) => {
    const all = findWords(text, words.printed);
    return {
      words,
      all,
      picked: pickPlaces(all, words.nth, file, `${NOT_THERE.slice(0, -1)}, or leave the entry out.`)
    };
  });
  return {
    figures,
    faults: leftOut.flatMap(({words, picked: {wrong}}) =>
      wrong ? [fault(words.place, `left-out “${words.printed}” ${wrong.message}`, wrong.remedy)] : []
    ),
    covered: [
      ...[...found, ...leftOut].flatMap(({all, picked}) => picked.spans ?? all),
      ...replaced.map(({now}) => now)
    ]
  };
}

interface Context {
  brief: Brief;
  article: Article;
  text: FoldedText;
  one: Found;
  replaced: Replaced[];
  before: Before | null;
}

function checkFigure({brief, article, text, one, replaced, before}: Context): FigureCheck {
  const {figure, entry, picked} = one;
  const {id, printed, place} = figure;
  const result = (state: State, spans: Span[] | null, faults: Fault[]): FigureCheck => ({
    figure,
    state,
    places: spans && spans.map((span) => lockedPlace(text, span, printed)),
    faults
  });
  const accept = `npm run verify -- --accept ${id}`;
  const now = replaced.filter((words) => words.figure === figure).map(({now}) => quote(text, now));
  if (picked.spans === null) {
    const {message, remedy} = picked.wrong;
    const locked = entry && entry.printed !== printed ? `, and is locked as “${entry.printed}”` : "";
    const instead = now.length > 0 ? `; in its place stands ${now.join(", ")}` : "";
    const next = entry && one.all.length === 0 ? `${remedy.slice(0, -1)}, then run ${accept}.` : remedy;
    return result("failed", null, [
      fault(place, `“${printed}” (figure “${id}”) ${message}${locked}${instead}`, next)
    ]);
  }
  const spans = picked.spans;
  if (entry === null) {
    const remedy = "Run npm run verify, which writes its entry.";
    return result("new", spans, [fault(place, `figure “${id}” is not in the lock`, remedy)]);
  }
  const sameText = entry.article_sha256 === article.sha256;
  const misfits = checkLock(brief, figure, entry);
  if (entry.places.length !== spans.length && figure.nth === "all") {
    const instead = now.length > 0 ? `; in place of one stands ${now.join(", ")}` : "";
    const message = `stands at ${spans.length} places, but is locked at ${entry.places.length}${instead}`;
    misfits.push({message, changed: true});
  }
  if (entry.printed === printed && entry.places.length === spans.length) {
    for (const [index, span] of spans.entries()) {
      const locked = entry.places[index];
      const here = lockedPlace(text, span, printed);
      if (!locked) continue;
      const untouched =
        here.beside_sha256 === locked.beside_sha256 ||
        before?.besideOf(span, printed) === locked.beside_sha256;
      if (!untouched) {
        misfits.push({
          message: `has changed surroundings: ${quoteBeside(text, span)}${elsewhere(text, one, index)}`,
          changed: true
        });
      } else if (sameText && (here.start !== locked.start || here.end !== locked.end)) {
        const message = `stands at ${here.start}–${here.end}, but is locked at ${locked.start}–${locked.end}`;
        misfits.push({message, changed: false});
      } else if (sameText && (here.context_sha256 !== locked.context_sha256 || here.words !== locked.words)) {
        misfits.push({message: "is locked with other surroundings than this same text has", changed: false});
      }
    }
  }
  if (misfits.length === 0) return result(sameText ? "standing" : "moved", spans, []);
  const changed = misfits.some((misfit) => misfit.changed);
  const remedy = changed
    ? `Read the passage again; where the brief is right, run ${accept}.`
    : "Run npm run verify, which writes its entry anew.";
  const faults = misfits.map(({message}) => fault(place, `figure “${id}” ${message}`, remedy));
  return result(changed ? "changed" : "stale", spans, faults);
}

/** What now stands where locked words of a figure stood. */
function replacements(text: FoldedText, {figure, entry, all, picked}: Found, found: Found[]): Replaced[] {
  if (entry === null) return [];
  const {printed} = entry;
  const missing = picked.spans === null ? picked.wrong !== null : picked.spans.length < entry.places.length;
  if (!missing) return [];
  return entry.places.flatMap((locked) => {
    const expected = locked.start + shiftAt(locked.start, found);
    const now = locate(text, locked, printed, {expected, standing: all});
    return now ? [{figure, printed, now}] : [];
  });
}

/** How far the text around a locked position has moved: as far as the nearest figure that still stands. */
function shiftAt(start: number, found: Found[]): number {
  let [nearest, shift] = [Infinity, 0];
  for (const {entry, picked} of found) {
    const [locked, span] = [entry?.places[0], picked.spans?.[0]];
    if (!locked || !span || entry?.places.length !== picked.spans?.length) continue;
    const distance = Math.abs(locked.start - start);
    if (distance < nearest) [nearest, shift] = [distance, span.start - locked.start];
  }
  return shift;
}

/** The text as it was before words were replaced. */
interface Before {
  besideOf(span: Span, printed: string): string | null;
}

/**
 * Puts locked words back where others took their place: what stands beside a neighbour of a changed figure is
 * then as it was, and the change accuses the changed figure alone.
 */
function putBack(text: FoldedText, replaced: Replaced[]): Before {
  const sorted = [...replaced].sort((a, b) => a.now.start - b.now.start);
  const pieces: string[] = [];
  let [at, grown] = [0, 0];
  const shifts: {end: number; grown: number}[] = [];
  for (const {now, printed} of sorted) {
    if (now.start < at) continue;
    pieces.push(text.original.slice(at, now.start).join(""), printed);
    grown += lengthOf(printed) - (now.end - now.start);
    shifts.push({end: now.end, grown});
    at = now.end;
  }
  const earlier = foldText(pieces.join("") + text.original.slice(at).join(""));
  const found = new Map<string, Map<number, Span>>();
  return {
    besideOf(span, printed) {
      const start = span.start + (shifts.findLast(({end}) => end <= span.start)?.grown ?? 0);
      let spans = found.get(printed);
      if (!spans)
        found.set(printed, (spans = new Map(findWords(earlier, printed).map((one) => [one.start, one]))));
      const place = spans.get(start);
      return place ? besideFingerprint(earlier, place.from, place.to) : null;
    }
  };
}

/** Where the locked words went, when another place of the same words has the locked surroundings. */
function elsewhere(text: FoldedText, {figure, entry, all}: Found, index: number): string {
  const locked = entry?.places[index];
  if (typeof figure.nth !== "number" || !locked) return "";
  const nth = all.findIndex(({from, to}) => besideFingerprint(text, from, to) === locked.beside_sha256) + 1;
  return nth > 0 ? `; the locked words are now “nth: ${nth}”` : "";
}

function quote(text: FoldedText, {from, to}: Span): string {
  return `“${text.folded.slice(from, to)}”`;
}

function quoteBeside(text: FoldedText, {from, to}: Span): string {
  const words = [...wordsBefore(text, from), `[${text.folded.slice(from, to)}]`, ...wordsAfter(text, to)];
  return `“${words.join(" ").replaceAll(" ~", " ")}”`;
}
