import {byPlace, fault, formatPlace, type Fault} from "../fault.ts";
import type {Brief} from "../brief/brief.ts";
import type {Lock} from "../verify/lock.ts";
import type {Use} from "./use.ts";

/** A figure that no brief has any more, that the lock remembers, and that something still uses. */
export interface GoneFigure {
  id: string;
  /** The brief that had it, seeds/<name>.md. */
  brief: string;
  /** Whether that brief is still there. */
  briefStands: boolean;
  /** A figure of that brief with the same words that the lock does not know: perhaps its new id. */
  successor: string | null;
  /** In the order of their places, at least one. */
  uses: Use[];
}

/** Finds the figures that are gone and still used. `known` are all ids that a use can mean. */
export function goneFigures(
  uses: readonly Use[],
  {
    lock,
    briefs,
    names,
    known
  }: {lock: Lock; briefs: readonly Brief[]; names: readonly string[]; known: ReadonlySet<string>}
): GoneFigure[] {
  const byFigure = new Map<string, Use[]>();
  for (const use of uses) {
    if (known.has(use.figure) || !Object.hasOwn(lock.figures, use.figure)) continue;
    byFigure.set(use.figure, [...(byFigure.get(use.figure) ?? []), use]);
  }
  return [...byFigure].map(([id, uses]) => {
    const {brief, printed} = lock.figures[id]!;
    const unlocked = briefs
      .filter((one) => one.id === brief)
      .flatMap(({figures}) => figures.filter((figure) => !Object.hasOwn(lock.figures, figure.id)));
    return {
      id,
      brief,
      briefStands: names.includes(brief),
      successor: unlocked.find((figure) => figure.printed === printed)?.id ?? null,
      uses: uses.toSorted((a, b) => byPlace(a.place, b.place))
    };
  });
}

/** One fault a figure, at its first use, that names all of them. */
export function goneFault({id, brief, briefStands, successor, uses}: GoneFigure): Fault {
  const users = uses.map(({place, by}) => (by === null ? formatPlace(place) : `${formatPlace(place)} ${by}`));
  const gone = briefStands ? "no longer marked in its brief" : "gone with its brief";
  const message = `figure “${id}” is ${gone} seeds/${brief}.md, and still used by ${users.join(", ")}`;
  const back = briefStands ? "mark it again" : "bring the brief back";
  const remedy =
    successor === null
      ? `${back[0]!.toUpperCase()}${back.slice(1)}, or remove these uses.`
      : `If “${successor}” is its new id, add “aliases: [${id}]” to that entry; else ${back}, or remove these uses.`;
  return fault(uses[0]!.place, message, remedy);
}
