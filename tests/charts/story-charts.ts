import {readSeeds} from "../../loaders/read-seeds.ts";
import {openCharts} from "../../src/charts/catalogue.ts";

/** The charts of this repository's story. */
export const charts = openCharts(readSeeds(".").seeds.charts);
