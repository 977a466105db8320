import {heightMessages, type Host} from "./dialects.ts";

/** Between two reports, in milliseconds: a host that asks a thousand times a second is answered twenty times. */
const PAUSE = 50;

/** Gives what tells the parent the page's height: at once, and at most every PAUSE; `again` also when it has not changed. */
export function heightReporter(host: Host): (again: boolean) => void {
  let told = 0;
  let next = 0;
  let waiting = false;
  let repeat = false;
  const report = () => {
    waiting = false;
    const height = measure();
    if (height === 0 || (height === told && !repeat)) return;
    told = height;
    repeat = false;
    next = performance.now() + PAUSE;
    for (const message of heightMessages(height, innerWidth, host)) parent.postMessage(message, "*");
    host.begun = host.resizer !== undefined;
  };
  return (again) => {
    repeat ||= again;
    if (waiting) return;
    const rest = next - performance.now();
    if (rest <= 0) return report();
    waiting = true;
    setTimeout(report, rest);
  };
}

/** The height that the page needs, rounded up: without the scrollbar that it has while its frame is too low. */
function measure(): number {
  const root = document.documentElement;
  const scrolls = root.clientWidth < innerWidth;
  // Through the object model, which no security policy forbids.
  if (scrolls) root.style.overflow = "hidden";
  const {height} = root.getBoundingClientRect();
  if (scrolls) root.style.overflow = "";
  return Math.ceil(height - 0.01);
}
