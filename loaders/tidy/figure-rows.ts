import type {Brief, BriefFigure} from "../brief/brief.ts";
import type {Fault} from "../fault.ts";
import type {ReadWords} from "../kept/kept-briefs.ts";
import type {KeptResults} from "../kept/kept-results.ts";
import {noMemory, type Memory} from "../kept/memory.ts";
import type {Lexicon} from "../quantity/lexicon.ts";
import type {Interval} from "../quantity/quantity.ts";
import type {Measure} from "../register/registers.ts";
import type {Seeds} from "../seeds.ts";
import type {LockedPlace} from "../verify/lock.ts";
import {lockedEntry} from "../verify/locked-entry.ts";
import {readWords} from "./read-words.ts";
import {readingRows} from "./reading-rows.ts";
import type {FigureRow, PlaceRow, ReadingRow} from "./rows.ts";

/** The rows that the figures of all briefs make, each list sorted as its table is. */
export interface TidyFigures {
  figures: FigureRow[];
  readings: ReadingRow[];
  places: PlaceRow[];
  faults: Fault[];
}

const NOWHERE: readonly LockedPlace[] = [];

/** A figure whose printed words could be read. */
interface ReadFigure {
  brief: Brief;
  figure: BriefFigure;
  measure: Measure;
  quantity: ReadWords;
}

/**
 * Reads the printed words of every figure in its measure's unit and makes its rows. Figures that cannot be read
 * are left out with their faults; a figure of an unknown measure is left out without one, that being a fault of
 * the brief already. `places` are those of the lock, by figure.
 */
export function figureRows(
  seeds: Seeds,
  {
    lexicon,
    places,
    kept = null,
    memory = noMemory
  }: {
    lexicon: Lexicon;
    places: ReadonlyMap<string, readonly LockedPlace[]>;
    /** Knows what words were read as before. */
    kept?: KeptResults | null;
    /** Knows the rows that were made before. */
    memory?: Memory;
  }
): TidyFigures {
  const {measures, units, lock} = seeds;
  const faults: Fault[] = [];
  const read: ReadFigure[] = [];
  for (const brief of seeds.briefs) {
    const own = kept ? kept.words(brief, () => wordsOf(brief)) : wordsOf(brief);
    for (const [n, figure] of brief.figures.entries()) {
      const measure = seeds.measures.get(figure.measure);
      const quantity = own[n];
      if (measure && quantity) read.push({brief, figure, measure, quantity});
    }
  }
  const dates = new Map(
    read.map(({figure, quantity}) => [figure.id, figure.inferred?.date ?? quantity.date])
  );
  const known = memory.part("figure rows");
  const tidied = read.map(({brief, figure, measure, quantity}) => {
    // Only locked places: tables are the same bytes with and without the articles' texts.
    const own = (lockedEntry(lock, figure) && places.get(figure.id)) ?? NOWHERE;
    const at = typeof figure.at === "string" ? (dates.get(figure.at) ?? null) : null;
    const inputs = [figure, brief.publisher, measure, quantity, own, at, measures, units];
    return known.of(figure.id, inputs, () => {
      const meant = readingRows(figure, {quantity, measures, units, placeOf: brief.placeOf});
      const used = meant.rows[0] ?? quantity;
      const row = figureRow(figure, {brief, measure, quantity, used, at, place: own[0]});
      return {row, readings: meant.rows, places: placeRows(figure.id, own), faults: meant.faults};
    });
  });
  for (const {faults: found} of tidied) faults.push(...found);
  tidied.sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
  return {
    figures: tidied.map(({row}) => row),
    readings: tidied.flatMap(({readings}) => readings),
    places: tidied.flatMap(({places}) => places),
    faults
  };

  function wordsOf(brief: Brief): (ReadWords | null)[] {
    const {words, faults: found} = readWords(brief, {...seeds, lexicon});
    faults.push(...found);
    return words;
  }
}

function figureRow(
  figure: BriefFigure,
  {
    brief,
    measure,
    quantity,
    used,
    at: dateOfAt,
    place
  }: {
    brief: Brief;
    measure: Measure;
    quantity: ReadWords;
    /** The reading used, or the quantity itself. */
    used: Interval;
    /** The date of the figure that it names as its date. */
    at: string | null;
    place: LockedPlace | undefined;
  }
): FigureRow {
  const {id, at, inferred} = figure;
  const concluded =
    inferred ?? (at !== null && typeof at === "object" ? {date: at.inferred, why: at.why} : null);
  const isDate = measure.unit === null;
  return {
    id,
    kind: quantity.kind,
    measure: figure.measure,
    of: figure.of,
    value: isDate ? null : used.value,
    low: isDate ? null : used.low,
    high: isDate ? null : used.high,
    low_open: isDate ? false : used.low_open,
    high_open: isDate ? false : used.high_open,
    unit: measure.unit,
    date: isDate ? quantity.date : typeof at === "string" ? dateOfAt : (concluded?.date ?? null),
    qualifier: quantity.qualifier,
    status: figure.status,
    printed: figure.printed,
    by: figure.by ?? brief.publisher ?? brief.id,
    via: figure.via,
    at: typeof at === "string" ? at : null,
    source: brief.id,
    start: place?.start ?? null,
    end: place?.end ?? null,
    context_sha256: place?.context_sha256 ?? null,
    lock: place ? "locked" : "unlocked",
    per: figure.per,
    inferred: concluded?.date ?? null,
    inferred_why_en: concluded?.why.en ?? null,
    inferred_why_es: concluded?.why.es ?? null,
    note_en: figure.note?.en ?? null,
    note_es: figure.note?.es ?? null,
    event_en: figure.event?.en ?? null,
    event_es: figure.event?.es ?? null
  };
}

function placeRows(figure: string, places: readonly LockedPlace[]): PlaceRow[] {
  return places.map(({start, end, context_sha256}, n) => ({figure, nth: n + 1, start, end, context_sha256}));
}
