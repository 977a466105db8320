// The program of the reader's worker: a text of a megabyte is read here without holding up the page.
import registers from "virtual:registers";
import {Desk} from "./desk.ts";
import {knownNames} from "./registers.ts";

const desk = new Desk(knownNames(registers));

addEventListener(
  "message",
  ({data}: MessageEvent<{id: number; task: "read" | "open" | "brief"; given: never}>) => {
    const {id, task, given} = data;
    try {
      postMessage({id, done: desk[task](given)});
    } catch (error) {
      postMessage({id, failed: error instanceof Error ? error.message : String(error)});
    }
  }
);
