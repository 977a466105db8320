import {workerData} from "node:worker_threads";
import {readAhead} from "./read-ahead.ts";

// One thread of readInThreads: a part of the briefs, whose results the project's reading finds kept.
const {root, folder, names} = workerData as {root: string; folder: string; names: string[]};
readAhead(root, names, folder);
