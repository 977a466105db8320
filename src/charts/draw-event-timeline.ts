import * as Plot from "@observablehq/plot";
import type {DateRow} from "../../loaders/tidy/rows.ts";
import type {Drawn, DrawOptions} from "./chart.ts";
import {drawChart} from "./draw-chart.ts";
import {fade} from "./marks/paints.ts";
import {textBlock} from "./marks/text-block.ts";
import {timelineX, timelineY} from "./marks/timeline.ts";
import {breakLines, type Block, type Run} from "../text/rich-text.ts";
import {paint, type Theme} from "../theme/theme.ts";
import {isPlaced, timelineEvents, type TimelineEvent} from "./timeline-events.ts";
import {
  ACROSS_FROM,
  BAND,
  layOutAcross,
  layOutDown,
  type PlacedEvent,
  type TimelineLayout
} from "./timeline-layout.ts";
import {eventWords} from "./timeline-words.ts";

/**
 * Draws dates on a calendar as precise as they are known: a year is as long as a year, a day a tick; what an
 * editor concluded is hollow. Time runs across where there is room, else down. Dates whose year is not known
 * are listed below.
 */
export function drawEventTimeline(
  chart: Drawn,
  rows: readonly DateRow[],
  options: DrawOptions
): SVGSVGElement {
  const {width, document, theme, figureHref: href} = options;
  const events = timelineEvents(chart.name, rows);
  const placed = events.filter(isPlaced);
  const layOut = width >= ACROSS_FROM ? layOutAcross : layOutDown;
  const layout = placed.length > 0 ? layOut(placed, options) : null;
  const id = options.id;
  const bottom = layout?.height ?? 0;
  const list = notPlaced(
    events.filter((event) => !isPlaced(event)),
    options
  );
  const listTop = layout ? bottom + 24 : 0;

  return drawChart(
    {
      height: list ? listTop + list.height + 4 : bottom,
      defs: layout && placed.some(isOpen) ? openEnds(document, id, layout, theme) : [],
      marks: [
        ...(layout ? [...drawCalendar(layout, options), ...drawEvents(layout, id, options, href)] : []),
        layout && list ? Plot.ruleY([bottom + 12], {x1: 0, x2: width, stroke: paint("faint", theme)}) : null,
        list
          ? textBlock([list], {x: () => 0, y: () => listTop, block: (block) => block, size: 13, theme, href})
          : null
      ]
    },
    options
  );
}

/** Every other period shaded, and their names. */
function drawCalendar({along, periods, depth}: TimelineLayout, {theme}: DrawOptions): Plot.Markish[] {
  const shaded = periods.filter((_, i) => i % 2 === 0);
  const across = along === "x";
  const time = {from: ({from}: {from: number}) => from, to: ({to}: {to: number}) => to};
  const side = {from: () => depth.from, to: () => depth.to};
  const [x, y] = across ? [time, side] : [side, time];
  return [
    Plot.rect(shaded, {
      ...{x1: x.from, x2: x.to, y1: y.from, y2: y.to},
      fill: paint("faint", theme),
      fillOpacity: 0.4
    }),
    textBlock(periods, {
      x: ({from}) => (across ? from + 6 : 5),
      y: ({from}) => (across ? 4 : from + 3),
      block: ({label}) => breakLines([[{text: label}]], {width: 200, size: 12}),
      axis: along,
      size: 12,
      colour: "muted",
      theme,
      href: () => ""
    })
  ];
}

function drawEvents(
  {along, events}: TimelineLayout,
  id: string,
  {theme}: DrawOptions,
  href: (figure: string) => string | null
): Plot.Markish[] {
  const mark = along === "x" ? timelineX : timelineY;
  const leaders = events.flatMap(({leader}) => leader ?? []);
  return [
    Plot.link(leaders, {
      ...{x1: "x1", y1: "y1", x2: "x2", y2: "y2"},
      stroke: paint("muted", theme)
    }),
    mark(events, {
      from: "from",
      to: "to",
      lane: "lane",
      tick: ({event}) => event.day,
      hollow: ({event}) => event.hollow,
      fill: ({event}) => (isOpen(event) ? `url(#${id}-${event.to === null ? "since" : "until"})` : null),
      size: BAND,
      theme
    }),
    ...(["start", "end"] as const).map((anchor) => {
      const some = events.filter(({text}) => text.anchor === anchor);
      const place = {x: ({text}: PlacedEvent) => text.x, y: ({text}: PlacedEvent) => text.y};
      return some.length
        ? textBlock(some, {...place, block: ({text}) => text.block, anchor, size: 13, theme, href})
        : null;
    })
  ];
}

/** The dates that have no place in time. */
function notPlaced(events: readonly TimelineEvent[], options: DrawOptions): Block | null {
  if (events.length === 0) return null;
  const head: Run = {text: options.words.text("not-placed"), colour: "muted"};
  const listed = events.flatMap((event) => eventWords(event, options));
  return breakLines([[head], ...listed], {width: options.width, size: 13});
}

function isOpen({from, to}: TimelineEvent): boolean {
  return (from === null) !== (to === null);
}

/** Gradients for dates that have a beginning or an end alone. */
function openEnds(document: Document, id: string, {along}: TimelineLayout, theme?: Theme): SVGElement[] {
  return (["since", "until"] as const).map((end) => {
    const opacities = end === "since" ? [0.8, 0] : [0, 0.8];
    const gradient = fade(document, `${id}-${end}`, ["accent", "accent"], opacities, theme);
    if (along === "y") gradient.setAttribute("gradientTransform", "rotate(90)");
    return gradient;
  });
}
