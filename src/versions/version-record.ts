import {z} from "zod";
import type {ChartRow} from "../../loaders/tidy/rows.ts";

const NUMBER = z.number().nullable();

const FIGURE = z.strictObject({
  figure: z.string().min(1),
  reading: z.int().min(1),
  measure: z.string(),
  of: z.string(),
  value: NUMBER,
  low: NUMBER,
  high: NUMBER,
  low_open: z.boolean(),
  high_open: z.boolean(),
  unit: z.string().nullable(),
  date: z.string().nullable(),
  qualifier: z.string(),
  status: z.string(),
  by: z.string(),
  /** What the figure reads as, by language: "about 40,000". */
  shown: z.record(z.string(), z.string())
});

export const VERSION = z.string().regex(/^[a-z]{8}$/, {error: "no version: it has eight letters"});

const HASH = z.string().regex(/^[0-9a-f]{64}$/, {error: "no fingerprint (SHA-256)"});

export const DAY = z.iso.date({error: "no day: write it as 2026-11-29"});

/** What is kept of a released version beside its files, as record.json. */
export const RECORD = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  version: VERSION,
  /** The day on which it was first released. */
  date: DAY,
  /** By language. */
  title: z.record(z.string(), z.string()),
  subtitle: z.record(z.string(), z.string()),
  figures: z.array(FIGURE),
  /** The fingerprints of the files kept with it, by their names: they must never change. */
  files: z.record(z.string(), HASH)
});

/** The releases of a chart, the first first, as releases.json; a version may come back. */
export const RELEASES = z
  .array(
    z.strictObject({
      version: VERSION,
      date: DAY,
      /** The fingerprint of the version's record.json, which must never change either. */
      record: HASH
    })
  )
  .min(1);

export type VersionRecord = z.infer<typeof RECORD>;
export type RecordedFigure = z.infer<typeof FIGURE>;
export type Release = z.infer<typeof RELEASES>[number];

/** The figures of a chart's rows as a record keeps them. */
export function recordFigures(
  rows: readonly ChartRow[],
  shown: (row: ChartRow) => Record<string, string>
): RecordedFigure[] {
  return rows.map((row) => {
    const {figure, reading, measure, of, value, low, high, low_open, high_open} = row;
    const {unit, date, qualifier, status, by} = row;
    const quantity = {value, low, high, low_open, high_open, unit, date, qualifier};
    return {figure, reading, measure, of, ...quantity, status, by, shown: shown(row)};
  });
}
