import {existsSync, readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import type {z} from "zod";
import {FaultError, fault, type Fault} from "../../loaders/fault.ts";
import {sha256} from "../../loaders/sha256.ts";
import {RECORD, RELEASES, type Release, type VersionRecord} from "./version-record.ts";

/** The folder of the project that keeps what was released: published/<chart>/<version>/. */
export const PUBLISHED = "published";

/** The released versions of one chart. */
export interface KeptChart {
  slug: string;
  /** The first release first. */
  releases: readonly Release[];
  records: ReadonlyMap<string, VersionRecord>;
}

/**
 * Reads what a project has released, chart by chart in the order of their names; nothing where it has released nothing.
 * Throws a FaultError with every record that cannot be read, every file that is missing or is not as it was released.
 */
export function keptVersions(root: string): Map<string, KeptChart> {
  const folder = join(root, PUBLISHED);
  const faults: Fault[] = [];
  const slugs = existsSync(folder)
    ? readdirSync(folder, {withFileTypes: true}).filter(
        (entry) => entry.isDirectory() && !entry.name.startsWith(".")
      )
    : [];
  const kept = slugs
    .map(({name}) => name)
    .sort()
    .flatMap((slug) => readChart(root, slug, faults) ?? []);
  if (faults.length > 0) throw new FaultError(faults);
  return new Map(kept.map((chart) => [chart.slug, chart]));
}

/** The day on which a version was last released; null for one that was not. */
export function releaseDate(chart: KeptChart | undefined, version: string): string | null {
  return chart?.releases.findLast((release) => release.version === version)?.date ?? null;
}

function readChart(root: string, slug: string, faults: Fault[]): KeptChart | null {
  const file = `${PUBLISHED}/${slug}/releases.json`;
  const releases = readJson(root, file, RELEASES, faults);
  if (!releases) return null;
  const records = new Map<string, VersionRecord>();
  for (const {version, record: hash} of releases) {
    if (records.has(version)) continue;
    const record = readRecord(root, slug, version, faults);
    const file = `${PUBLISHED}/${slug}/${version}/record.json`;
    if (record && sha256(readFileSync(join(root, file))) !== hash)
      faults.push(fault(start(file), "a record is not as it was released", RESTORE));
    if (record) records.set(version, record);
  }
  return {slug, releases, records};
}

function readRecord(root: string, slug: string, version: string, faults: Fault[]): VersionRecord | null {
  const folder = `${PUBLISHED}/${slug}/${version}`;
  const record = readJson(root, `${folder}/record.json`, RECORD, faults);
  if (!record) return null;
  if (record.slug !== slug || record.version !== version)
    faults.push(
      fault(start(`${folder}/record.json`), `speaks of ${record.slug}, version ${record.version}`, RESTORE)
    );
  for (const [name, hash] of Object.entries(record.files)) {
    const path = join(root, folder, name);
    if (!existsSync(path)) faults.push(fault(start(`${folder}/${name}`), "a kept file is missing", RESTORE));
    else if (sha256(readFileSync(path)) !== hash)
      faults.push(fault(start(`${folder}/${name}`), "a kept file is not as it was released", RESTORE));
  }
  return record;
}

const RESTORE =
  "What was released stays as it is: restore it from the repository, and release anew for a change.";

function readJson<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  faults: Fault[]
): z.infer<Schema> | null {
  const path = join(root, file);
  if (!existsSync(path)) {
    faults.push(fault(start(file), "what was released has to have this file", RESTORE));
    return null;
  }
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    faults.push(fault(start(file), `no JSON: ${(error as Error).message}`, RESTORE));
    return null;
  }
  const result = schema.safeParse(read);
  if (result.success) return result.data;
  for (const {path: at, message} of result.error.issues)
    faults.push(fault(start(file), `“${at.join(".")}”: ${message}`, RESTORE));
  return null;
}

function start(file: string) {
  return {file, line: 1, column: 1};
}
