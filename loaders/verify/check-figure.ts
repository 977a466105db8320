import type {Brief, BriefFigure} from "../brief/brief.ts";
import {fault, type Fault} from "../fault.ts";
import {wordsAfter, wordsBefore} from "./beside.ts";
import {checkLock, reasonOf, type Misfit} from "./check-lock.ts";
import type {FigureCheck, State} from "./figure-check.ts";
import type {Span} from "./find-words.ts";
import {besideFingerprint, lockedPlace} from "./fingerprint.ts";
import type {FoldedText} from "./fold-text.ts";
import {NOT_THERE, type FoundFigure} from "./found-figure.ts";
import type {LockedFigure} from "./lock.ts";
import {times} from "./pick-places.ts";
import type {EarlierText, ReplacedWords} from "./replaced-words.ts";
import {standsNow} from "./stands-now.ts";

/** What a figure is compared with. */
export interface Surroundings {
  brief: Brief;
  text: FoldedText;
  /** Of the article at hand. */
  sha256: string;
  replaced: readonly ReplacedWords[];
  /** Figures whose words are gone without others in their place, from surroundings that still stand. */
  takenOut: ReadonlySet<BriefFigure>;
  /** Null when nothing was replaced. */
  earlier: EarlierText | null;
}

/** Compares a figure found in its article with its entry in the lock. */
export function checkFigure(found: FoundFigure, surroundings: Surroundings): FigureCheck {
  const {figure, entry, picked} = found;
  const {brief, text, sha256} = surroundings;
  const {id, printed, place} = figure;
  const accept = `npx cifra verify --accept ${id}`;
  const result = (state: State, reason: string | null, faults: Fault[], beside?: string): FigureCheck => ({
    figure,
    state,
    entry,
    now: standsNow(found, surroundings, beside),
    reason,
    places: picked.spans && picked.spans.map((span) => lockedPlace(text, span, printed)),
    faults
  });
  if (picked.spans === null) {
    const {message, remedy} = picked.wrong;
    const reason = message + absence(found, surroundings);
    const todo = entry !== null && found.all.length === 0 ? whenAbsent(found, surroundings, accept) : remedy;
    return result("failed", reason, [fault(place, `“${printed}” (figure “${id}”) ${reason}`, todo)]);
  }
  if (entry === null) {
    const reason = "is not in the lock";
    const remedy = "Run npx cifra verify, which writes its entry.";
    return result("new", reason, [fault(place, `figure “${id}” ${reason}`, remedy)]);
  }
  const misfits = [...checkLock(brief, figure, entry), ...misplaced(found, entry, surroundings)];
  if (misfits.length === 0) return result(entry.article_sha256 === sha256 ? "standing" : "moved", null, []);
  const changed = misfits.some((misfit) => misfit.changed);
  const remedy = changed
    ? `Read the passage again; where the brief is right, run ${accept}.`
    : "Run npx cifra verify, which writes its entry anew.";
  const faults = misfits.map(({message}) => fault(place, `figure “${id}” ${message}`, remedy));
  const beside = misfits.find((misfit) => misfit.beside !== undefined)?.beside;
  return result(changed ? "changed" : "stale", reasonOf(misfits), faults, beside);
}

/** What to do about words that are nowhere in the text: a figure that is gone has no words to be written anew. */
function whenAbsent(found: FoundFigure, surroundings: Surroundings, accept: string): string {
  const write = `${NOT_THERE.slice(0, -1)}, then run ${accept}.`;
  return standsNow(found, surroundings)
    ? write
    : `Remove the figure and its uses from the briefs and pages. Or: ${write}`;
}

/** What became of words that do not stand, or not clearly, where they are locked. */
function absence(found: FoundFigure, surroundings: Surroundings): string {
  const {figure, entry, all} = found;
  if (entry === null) return "";
  const locked = entry.printed === figure.printed ? "" : `, and is locked as “${entry.printed}”`;
  const now = instead(found, surroundings, "in its place");
  if (locked !== "" || now !== "" || all.length > 0) return locked + now;
  return surroundings.takenOut.has(figure)
    ? "; it was taken out where it stood, and nothing put in its place"
    : ", nor is what stood around it";
}

/** What does not fit between the places in the text and those in the lock. */
function misplaced(found: FoundFigure, entry: LockedFigure, surroundings: Surroundings): Misfit[] {
  const {text, sha256, earlier} = surroundings;
  const {printed, nth} = found.figure;
  const spans = found.picked.spans ?? [];
  if (entry.places.length !== spans.length) {
    // Several places of a figure that means one are the lock's own fault, and found without the text.
    if (nth !== "all" || entry.places.length === 0) return [];
    const message = `stands ${times(spans.length)}, but is locked ${times(entry.places.length)}`;
    return [{message: message + instead(found, surroundings, "in place of one"), changed: true}];
  }
  if (entry.printed !== printed) return [];
  return spans.flatMap((span, index): Misfit[] => {
    const locked = entry.places[index]!;
    const here = lockedPlace(text, span, printed);
    const beside = locked.beside_sha256;
    if (here.beside_sha256 !== beside && earlier?.besideOf(span, printed) !== beside) {
      const quoted = quoteBeside(text, span);
      const message = `has changed surroundings: “${quoted}”${movedTo(found, text, beside)}`;
      return [{message, changed: true, beside: quoted}];
    }
    if (entry.article_sha256 !== sha256) return [];
    // The very text that was locked: whatever differs was changed in the lock.
    if (here.start !== locked.start || here.end !== locked.end) {
      const message = `stands at ${here.start}–${here.end}, but is locked at ${locked.start}–${locked.end}`;
      return [{message, changed: false}];
    }
    if (here.context_sha256 === locked.context_sha256 && here.words === locked.words) return [];
    return [{message: "is locked with other surroundings than this same text has", changed: false}];
  });
}

function instead({figure}: FoundFigure, {text, replaced}: Surroundings, where: string): string {
  const now = replaced
    .filter((words) => words.figure === figure)
    .map(({now: {from, to}}) => text.folded.slice(from, to));
  return now.length > 0 ? `; ${where} stands ${now.map((words) => `“${words}”`).join(", ")}` : "";
}

/** Where the locked words went, when another place of the same words has the locked surroundings. */
function movedTo({figure, all}: FoundFigure, text: FoldedText, beside: string): string {
  if (typeof figure.nth !== "number") return "";
  const nth = all.findIndex(({from, to}) => besideFingerprint(text, from, to) === beside) + 1;
  return nth > 0 ? `; the locked words are now “nth: ${nth}”` : "";
}

function quoteBeside(text: FoldedText, {from, to}: Span): string {
  const words = [...wordsBefore(text, from), `[${text.folded.slice(from, to)}]`, ...wordsAfter(text, to)];
  return words.join(" ").replaceAll(" ~", " ");
}
