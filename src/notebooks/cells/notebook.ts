/** What the cells of the notebooks import: tables, inputs, interval arithmetic, and charts that follow them. */
export {compute, type Computed, type Given} from "./compute.ts";
export {intervalInput, type IntervalInputOptions} from "./interval-input.ts";
export {liveChart, ownRow, type LiveChart, type LiveForm} from "./live-chart.ts";
export {notebookOf, openNotebook, type Notebook} from "./open-notebook.ts";
export {results, type ResultOptions} from "./results.ts";
