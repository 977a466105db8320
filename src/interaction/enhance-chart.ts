import {boxesOf, marksOf, stopOf, walkOf} from "./marks-of.ts";
import type {Mark} from "./marks-of.ts";
import {nearest} from "./nearest.ts";
import type {Box, Point} from "./nearest.ts";
import {describe} from "./show.ts";
import type {Show} from "./show.ts";
import {tabStops} from "./tab-stops.ts";
import {walkTo} from "./walk-to.ts";

/** Makes one chart answer to mouse, finger and keyboard. Gives what takes that away, its listeners aside (`signal`). */
export function enhanceChart(chart: SVGSVGElement, show: Show, signal: AbortSignal): () => void {
  const marks = marksOf(chart);
  const walk = walkOf(marks);
  const stops = tabStops(walk);
  const undescribe = walk.length > 0 ? describe(chart, show.hint) : () => {};
  chart.classList.add("cifra-live");

  // Measured once a visit: 1,000 marks cost some ms. The point is moved instead of them when the page scrolls.
  let measured: {frame: DOMRect; boxes: Box[][]} | null = null;
  const markAt = ({x, y}: Point): Mark | undefined => {
    const frame = chart.getBoundingClientRect();
    if (measured?.frame.width !== frame.width || measured.frame.height !== frame.height)
      measured = {frame, boxes: marks.map(boxesOf)};
    const {x: left, y: top} = measured.frame;
    return marks[nearest({x: x - frame.x + left, y: y - frame.y + top}, measured.boxes) ?? -1];
  };
  const markOf = (target: EventTarget | null): Mark | undefined =>
    walk.find((mark) => stopOf(mark) === target) ??
    // A mark may stand in another's: the inner one comes later.
    marks.findLast((mark) => mark.element.contains(target as Node));

  const listen = <Name extends keyof SVGElementEventMap>(
    name: Name,
    act: (event: SVGElementEventMap[Name]) => void
  ): void => chart.addEventListener(name, act as EventListener, {signal});

  listen("pointerenter", () => (measured = null));
  listen("pointermove", ({pointerType, clientX, clientY}) => {
    const point = {x: clientX, y: clientY};
    if (pointerType === "touch" || show.holds(point)) return;
    const mark = markAt(point);
    if (mark) show.at(mark, "pointer", point);
    else show.leave();
  });
  listen("pointerleave", ({pointerType}) => pointerType !== "touch" && show.leave());

  listen("click", (event) => {
    const point = {x: event.clientX, y: event.clientY};
    // Enter on a link is a click without a press.
    const tapped = show.touched && event.detail > 0;
    const mark = tapped ? ((measured = null), markAt(point)) : markOf(event.target);
    if (!mark) return tapped && show.hide();
    if (tapped && show.mark !== mark) {
      event.preventDefault();
      show.at(mark, "touch", point);
    } else {
      // What the tip tells in short, the card tells whole.
      show.hide();
      if (!(event.target as Element).closest("a")) follow(mark, event);
    }
  });

  // Heard from afar: Chromium makes a tab stop of an SVG element that listens to focus itself.
  const focus = ({type, target}: Event): void => {
    const mark = markOf(target);
    if (!mark) return;
    stops.move(mark);
    if (type === "focusout") {
      if (show.by === "keyboard") show.hide();
    } else if ((target as Element).matches(":focus-visible")) show.at(mark, "keyboard");
  };
  for (const type of ["focusin", "focusout"]) chart.ownerDocument.addEventListener(type, focus, {signal});

  listen("keydown", (event) => {
    const mark = markOf(event.target);
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && !show.mark) stopOf(mark).blur();
    else if (event.key === "Enter" && !mark.link) follow(mark, event);
    else {
      const next = walkTo(event.key, mark, walk, getComputedStyle(chart).direction === "rtl");
      if (!next) return;
      event.preventDefault();
      stopOf(next).focus();
    }
  });

  return () => {
    stops.end();
    undescribe();
    chart.classList.remove("cifra-live");
  };
}

/** Goes where a mark leads: by its link or, where it has none, to its card if the page has one. */
function follow({link, element, figure}: Mark, event: Event): void {
  const {location, document, MouseEvent, setTimeout} = element.ownerDocument.defaultView!;
  if (link) link.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  // After the event: others may see the page as it is before the card opens, or open the card themselves.
  else if (document.getElementById(`figure-${figure}`))
    setTimeout(() => event.defaultPrevented || (location.hash = `#figure-${figure}`));
}
