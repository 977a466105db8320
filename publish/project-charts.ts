import {readSeeds} from "../loaders/read-seeds.ts";
import {openCharts, type Chart} from "../src/charts/catalogue.ts";

/** The charts of a project by its register, in the order of the story. */
export function projectCharts(root: string): Chart[] {
  return openCharts(readSeeds(root).seeds.charts);
}
