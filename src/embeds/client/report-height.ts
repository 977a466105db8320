import {heightMessages, type Host} from "./dialects.ts";
import {neededHeight, scrollIfNeeded, scrollNotYet} from "./needed-height.ts";

/** Between two reports, in milliseconds: a host that asks a thousand times a second is answered twenty times. */
const PAUSE = 50;
/** A host that has not given the frame its height by then, in milliseconds, will not do so. */
const PATIENCE = 600;

/**
 * Gives what tells the parent the page's height: at once, and at most every PAUSE; `again` also when it has not
 * changed.
 */
export function heightReporter(host: Host): (again: boolean) => void {
  let told = 0;
  let next = 0;
  let waiting = false;
  let repeat = false;
  let settling: ReturnType<typeof setTimeout>;
  const report = () => {
    waiting = false;
    const height = neededHeight();
    clearTimeout(settling);
    settling = setTimeout(scrollIfNeeded, PATIENCE);
    if (height === 0 || (height === told && !repeat)) return;
    told = height;
    repeat = false;
    next = performance.now() + PAUSE;
    for (const message of heightMessages(height, innerWidth, host)) parent.postMessage(message, "*");
    host.begun = host.resizer !== undefined;
  };
  scrollNotYet();
  return (again) => {
    repeat ||= again;
    if (waiting) return;
    const rest = next - performance.now();
    if (rest <= 0) return report();
    waiting = true;
    setTimeout(report, rest);
  };
}
