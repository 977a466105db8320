import type {Status} from "../brief/brief.ts";
import {noMemory, type Memory} from "../kept/memory.ts";
import type {Interval} from "../quantity/quantity.ts";
import {baseFigures} from "./base-figures.ts";
import {compareDates} from "./dates.ts";
import {readingsByFigure, readingsOf, type FigureReading} from "./readings-of.ts";
import {round} from "./round.ts";
import type {DerivedRow, DisputeRow, FigureRow, ReadingRow} from "./rows.ts";

/** A recommendation or an offer is a yardstick, not a rival; these say what is. */
const DISPUTING: ReadonlySet<Status> = new Set(["asserted", "alleged", "denied"]);

/** A figure or derived figure as one side of a possible dispute. */
interface Claim {
  id: string;
  of: string;
  date: string | null;
  claimants: ReadonlySet<string>;
  /** The figures of briefs that it says something about: itself, or those that it is computed from. */
  base: ReadonlySet<string>;
  readings: FigureReading[];
}

/**
 * Pairs of claims on the same measure of the same subject that cannot both be right: their claimants differ,
 * their dates overlap or are not known, and their intervals do not meet whichever way either is read. Derived
 * figures take part, but not against the figures that they are computed from. Sorted by measure, subject, ids.
 */
export function findDisputes(
  rows: {
    figures: readonly FigureRow[];
    derived: readonly DerivedRow[];
    readings: readonly ReadingRow[];
  },
  memory: Memory = noMemory
): DisputeRow[] {
  const known = memory.part("disputes");
  const claims = claimsFrom(rows, memory.part("claims"));
  const subjects = new Map<string, {measure: string; of: string; claims: Claim[]}>();
  for (const claim of claims) {
    for (const measure of new Set(claim.readings.map((reading) => reading.measure))) {
      const key = `${measure} ${claim.of}`;
      if (!subjects.has(key)) subjects.set(key, {measure, of: claim.of, claims: []});
      subjects.get(key)!.claims.push(claim);
    }
  }
  return [...subjects]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, {measure, of, claims}]) =>
      known.of(key, claims, () => {
        const disputes: DisputeRow[] = [];
        for (const [n, one] of claims.entries()) {
          for (const other of claims.slice(n + 1)) {
            const found = disputeBetween(one, other, measure);
            if (found) disputes.push({dispute: `${key} ${disputes.length + 1}`, measure, of, ...found});
          }
        }
        return disputes;
      })
    );
}

function claimsFrom(
  {figures, derived, readings}: Parameters<typeof findDisputes>[0],
  memory: Memory
): Claim[] {
  const byFigure = readingsByFigure(readings);
  const rows = new Map(figures.map((row) => [row.id, row]));
  const baseOf = baseFigures(derived);
  return [...figures, ...derived]
    .filter(({id}) => baseOf(id).every((base) => DISPUTING.has(rows.get(base)!.status)))
    .map((row) => {
      const base = baseOf(row.id);
      // The rows of readings are the same ones as long as those of their figure are.
      return memory.of(row.id, [row, ...base, ...(byFigure.get(row.id) ?? [])], () => ({
        id: row.id,
        of: row.of,
        date: row.date,
        claimants: new Set(row.by.split(" ")),
        base: new Set(base),
        readings: readingsOf(row, byFigure)
      }));
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function disputeBetween(a: Claim, b: Claim, measure: string) {
  if (sameMembers(a.claimants, b.claimants) || a.base.has(b.id) || b.base.has(a.id)) return null;
  const dates = compareDates(a.date, b.date);
  if (dates === "apart") return null;
  let closest: Gap | null = null;
  for (const one of a.readings) {
    for (const other of b.readings) {
      if (one.measure !== measure || other.measure !== measure) continue;
      const gap = gapBetween(one, other);
      if (gap === null) return null;
      if (closest === null || gap.above - gap.below < closest.above - closest.below) closest = gap;
    }
  }
  const factor = closest!.below > 0 ? round(closest!.above / closest!.below) : null;
  return {figure: a.id, other: b.id, dates, factor};
}

/** The two ends that face each other. */
interface Gap {
  below: number;
  above: number;
}

/** Null when the intervals meet; two ends in one point meet if both are closed. */
function gapBetween(a: Interval, b: Interval): Gap | null {
  return gapFrom(a, b) ?? gapFrom(b, a);
}

function gapFrom(lower: Interval, upper: Interval): Gap | null {
  if (lower.high === null || upper.low === null) return null;
  const touching = lower.high === upper.low && (lower.high_open || upper.low_open);
  return lower.high < upper.low || touching ? {below: lower.high, above: upper.low} : null;
}

function sameMembers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const member of a) if (!b.has(member)) return false;
  return true;
}
