import {mkdirSync, rmSync} from "node:fs";
import {join} from "node:path";

/**
 * Framework asks the registry for the newest versions of these even for a page without a cell, unless
 * a folder of that name says which version is there. The numbers are those of Framework 1.13.4's time;
 * nothing is read from the folders.
 */
const VERSIONS = [
  "@duckdb/duckdb-wasm@1.29.0",
  "@observablehq/inputs@0.12.0",
  "@observablehq/plot@0.6.17",
  "@observablehq/sample-datasets@1.0.1",
  "apache-arrow@19.0.1",
  "arquero@8.0.3",
  "d3-dsv@3.0.1",
  "d3@7.9.0",
  "echarts@5.6.0",
  "exceljs@4.4.0",
  "htl@0.3.1",
  "katex@0.16.21",
  "jszip@3.10.1",
  "leaflet@1.9.4",
  "lodash@4.17.21",
  "mapbox-gl@3.10.0",
  "mermaid@11.4.1",
  "parquet-wasm@0.6.1",
  "react-dom@19.0.0",
  "react@19.0.0",
  "sql.js@1.12.0",
  "topojson-client@3.1.0",
  "vega-lite-api@5.6.0",
  "vega-lite@5.23.0",
  "vega@5.31.0",
  "xlsx@0.18.5"
];

/** Empties Framework's cache below `root`/src, whose loaders' outputs never age, and seeds it. */
export function seedFrameworkCache(root: string): void {
  const cache = join(root, "src", ".observablehq", "cache");
  rmSync(cache, {recursive: true, force: true});
  for (const version of VERSIONS) mkdirSync(join(cache, "_npm", version), {recursive: true});
}
