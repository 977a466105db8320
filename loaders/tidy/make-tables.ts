import {readdirSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import type {ColumnTable} from "arquero";
import {noMemory} from "../kept/memory.ts";
import type {Project} from "../project.ts";
import type {WrittenTable} from "../package/data-package.ts";
import {packageFiles} from "../package/package-files.ts";
import {tableParquet} from "../package/table-parquet.ts";
import {readPublication, type Publication} from "../register/publication.ts";
import type {TableAbout} from "./table-about.ts";
import {aboutChart, chartTable} from "./chart-table.ts";
import {csvPieces} from "./table-csv.ts";
import type {WriteFile} from "./written-file.ts";

/** What a file such as loaders/figures.csv.ts exports. */
interface Loader {
  default: (project: Project) => ColumnTable;
  about: TableAbout;
}

const LOADERS = fileURLToPath(new URL("..", import.meta.url));

interface Options {
  /** The folder of the loaders. */
  loaders?: string;
  /** Who publishes; read from the project's root by default. */
  publication?: Publication;
}

/** `figures.csv.ts`, or `figures.csv.js` where it is compiled. */
const LOADER = /^(.+)\.csv\.(?:ts|js)$/;

/**
 * Writes every file of data/: a CSV and a Parquet from each `*.csv.ts` in the folder and from each chart with rows of its
 * own, in the order of their names, and the files that describe them. One table is held at a time. Throws an Error when
 * a loader exports no table, or other columns than it describes.
 */
export async function makeTables(
  project: Project,
  write: WriteFile,
  {loaders = LOADERS, publication = readPublication(project.root)}: Options = {}
): Promise<void> {
  const {memory = noMemory} = project;
  const makers = [...chartMakers(project), ...(await openLoaders(loaders))];
  const tables = makers
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({name, about, make}): WrittenTable => {
      const table = make(project);
      const [text, binary] = [memory.part(`${name}.csv`), memory.part(`${name}.parquet`)];
      const csv = write(`${name}.csv`, csvPieces(table, about.primaryKey, text));
      const parquet = write(`${name}.parquet`, [tableParquet(table, about.fields, binary)]);
      return {name, about, csv, parquet};
    });
  packageFiles(project, {tables, publication}, write);
}

/** The tables that the loaders make of every project. */
export function loaderNames({loaders = LOADERS} = {}): string[] {
  return readdirSync(loaders).flatMap((file) => LOADER.exec(file)?.[1] ?? []);
}

/** A table that is still to be made. */
interface Maker {
  name: string;
  about: TableAbout;
  make: (project: Project) => ColumnTable;
}

/** Loads the code of the loaders, which whoever waits for work can do beforehand. */
export async function openLoaders(loaders = LOADERS): Promise<Maker[]> {
  const makers: Maker[] = [];
  for (const file of readdirSync(loaders).filter((name) => LOADER.test(name))) {
    const {default: make, about} = (await import(pathToFileURL(join(loaders, file)).href)) as Partial<Loader>;
    if (!make || !about) throw new Error(`loaders/${file} must export a function as default, and “about”`);
    makers.push({name: LOADER.exec(file)![1]!, about, make: asDescribed});

    function asDescribed(project: Project): ColumnTable {
      const table = make!(project);
      const described = about!.fields.map(({name}) => name).join(", ");
      const columns = table.columnNames().join(", ");
      if (columns !== described)
        throw new Error(`loaders/${file} has ${columns}, but describes ${described}`);
      return table;
    }
  }
  return makers;
}

function chartMakers({seeds}: Project): Maker[] {
  return seeds.charts.flatMap(({slug, rows}) => {
    if (rows === null) return [];
    const {title, description, measures, of} = rows;
    const about = {
      ...aboutChart(title.en, description.en),
      es: {title: title.es, description: description.es}
    };
    const filter = {measures: measures ?? undefined, of: of ?? undefined};
    return [{name: slug, about, make: (project: Project) => chartTable(project, filter, about)}];
  });
}
