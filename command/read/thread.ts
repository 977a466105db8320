import {parentPort, workerData} from "node:worker_threads";
import {doJob, type Job} from "./job.ts";
import {projectLexicon} from "./project-lexicon.ts";
import type {ReadSettings} from "./settings.ts";

// One thread of --jobs: gets a job, does it, sends what came of it.
const settings = workerData as ReadSettings;
const {lexicon} = await projectLexicon(settings.root);
parentPort!.on("message", async (job: Job) => {
  const done = await doJob(job, settings, lexicon);
  if (job.kind === "file" || typeof done.out !== "string") return parentPort!.postMessage(done);
  const out = new TextEncoder().encode(done.out);
  parentPort!.postMessage({...done, out}, [out.buffer]);
});
