import {readdirSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import type {ColumnTable} from "arquero";
import type {Project} from "../project.ts";
import type {Table} from "../package/data-package.ts";
import {packageFiles} from "../package/package-files.ts";
import {tableParquet} from "../package/table-parquet.ts";
import {readPublication, type Publication} from "../register/publication.ts";
import type {TableAbout} from "./table-about.ts";
import {aboutChart, chartTable} from "./chart-table.ts";
import {tableCsv} from "./table-csv.ts";

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
 * Every file of data/ by its name: a CSV and a Parquet from each `*.csv.ts` in the folder and from each chart with rows
 * of its own, in the order of their names, and the files that describe them. Throws an Error when a loader exports no
 * table, or other columns than it describes.
 */
export async function makeTables(
  project: Project,
  {loaders = LOADERS, publication = readPublication(project.root)}: Options = {}
): Promise<Map<string, string | Uint8Array>> {
  const tables: Table[] = chartTables(project);
  for (const file of readdirSync(loaders).filter((name) => LOADER.test(name))) {
    const {default: make, about} = (await import(pathToFileURL(join(loaders, file)).href)) as Partial<Loader>;
    if (!make || !about) throw new Error(`loaders/${file} must export a function as default, and “about”`);
    const table = make(project);
    const described = about.fields.map(({name}) => name).join(", ");
    const columns = table.columnNames().join(", ");
    if (columns !== described) throw new Error(`loaders/${file} has ${columns}, but describes ${described}`);
    tables.push(written(LOADER.exec(file)![1]!, table, about));
  }
  tables.sort((a, b) => (a.name < b.name ? -1 : 1));
  return packageFiles(project, {tables, publication});
}

/** The tables that the loaders make of every project. */
export function loaderNames({loaders = LOADERS} = {}): string[] {
  return readdirSync(loaders).flatMap((file) => LOADER.exec(file)?.[1] ?? []);
}

function chartTables(project: Project): Table[] {
  return project.seeds.charts.flatMap(({slug, rows}) => {
    if (rows === null) return [];
    const {title, description, measures, of} = rows;
    const about = {
      ...aboutChart(title.en, description.en),
      es: {title: title.es, description: description.es}
    };
    const table = chartTable(project, {measures: measures ?? undefined, of: of ?? undefined}, about);
    return [written(slug, table, about)];
  });
}

function written(name: string, table: ColumnTable, about: TableAbout): Table {
  return {name, csv: tableCsv(table), parquet: tableParquet(table, about.fields), about};
}
