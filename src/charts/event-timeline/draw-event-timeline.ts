import {chartType} from "../chart-type.ts";
import * as Plot from "@observablehq/plot";
import type {DateRow} from "../../../loaders/tidy/rows.ts";
import type {Drawn, DrawOptions} from "../chart.ts";
import {drawChart, type Drawing} from "../draw-chart.ts";
import {textBlock} from "../marks/text-block.ts";
import {timeline, timelineHeight, type TimelineAutoOptions} from "../../marks/index.ts";
import {breakLines, type Block, type Run} from "../../text/rich-text.ts";
import {paint, theme as defaultTheme} from "../../theme/theme.ts";
import {calendarOf, domainOf, drawCalendar, namesWidth} from "./timeline-calendar.ts";
import {isPlaced, timelineEvents, type TimelineEvent} from "./timeline-events.ts";
import {eventWords} from "./timeline-words.ts";

/** From this width on the time runs across, below it down. */
const ACROSS_FROM = 480;
/** A period has at least so much of the width, or of the height, in pixels, for its name. */
const PERIOD = {x: 60, y: 28};
/** Above the events, for the names of periods, and between these and events beside them, in pixels. */
const NAMES = 26;
const BESIDE_NAMES = 4;
/** Where time runs down: how much longer it is than words need, and the calendar's share of that. */
const LONGER = 1.1;
const CALENDAR = 0.88;
/** From the last event to the dates that have no place in time, in pixels. */
const LIST_GAP = 26;

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
  const events = timelineEvents(chart.name, rows);
  const placed = events.filter(isPlaced);
  const list = notPlaced(
    events.filter((event) => !isPlaced(event)),
    options
  );
  const drawing = placed.length > 0 ? drawPlaced(placed, options) : null;
  return drawChart(drawing ? addList(drawing, list, options) : listAlone(list!, options), options);
}

/** The events on their calendar. */
function drawPlaced(events: readonly TimelineEvent[], options: DrawOptions): Drawing {
  const {width, theme = defaultTheme} = options;
  const along = width < ACROSS_FROM ? "y" : "x";
  const marks = marksOf(events, options);
  const setting = {width, fontFamily: theme.fontFamily, marginLeft: 0, marginRight: 0, marginTop: 1};
  const sizes = {...setting, marginBottom: 1};
  const room = along === "x" ? width : timelineHeight(events, marks, sizes);
  const periods = calendarOf(events, Math.floor(room / PERIOD[along]), options);
  const domain = domainOf(periods);
  const names = along === "x" ? NAMES : namesWidth(periods, options) + BESIDE_NAMES;
  const margins = along === "x" ? {...sizes, marginTop: NAMES} : {...sizes, marginLeft: names};
  const needed = timelineHeight(events, marks, {...margins, domain});
  const length = along === "y" ? Math.max(needed, periods.length * PERIOD.y) : needed;
  // The last words need room below their date: a calendar that ends before them leaves it to them.
  const height = along === "y" ? Math.ceil(length * LONGER) : length;
  const {marginTop, marginRight, marginBottom, marginLeft} = margins;
  const end = marginTop + (height - marginTop - marginBottom) * CALENDAR;
  const range: [number, number] = along === "x" ? [0.5, width - 0.5] : [marginTop, end];
  return {
    height,
    margins: {marginTop, marginRight, marginBottom, marginLeft},
    [along]: {domain, range},
    marks: [...drawCalendar(periods, {along, names}, options), timeline(events, marks)]
  };
}

function marksOf(events: readonly TimelineEvent[], options: DrawOptions): TimelineAutoOptions<TimelineEvent> {
  const {theme = defaultTheme, figureHref, id} = options;
  return {
    date: "date",
    text: events.map((event) => eventWords(event, options)),
    hollow: "hollow",
    fill: paint("accent", theme),
    channels: {figure: {value: ({rows: [row]}: TimelineEvent) => row.figure}},
    ownRows: true,
    lineWidth: 33,
    verticalBelow: ACROSS_FROM,
    axis: false,
    fontFamily: theme.fontFamily,
    id: `${id}-fade`,
    figureHref
  } as TimelineAutoOptions<TimelineEvent>;
}

/** Puts the dates that have no place in time below a drawing. */
function addList(drawing: Drawing, list: Block | null, options: DrawOptions): Drawing {
  if (!list) return drawing;
  const {theme} = options;
  const top = drawing.height + LIST_GAP;
  const {marginBottom = 0} = drawing.margins ?? {};
  const height = top + list.height + 4;
  return {
    ...drawing,
    height,
    margins: {...drawing.margins, marginBottom: marginBottom + height - drawing.height},
    marks: [
      ...drawing.marks,
      Plot.ruleY([top - LIST_GAP / 2], {
        y: {value: (y: number) => y, scale: null},
        insetLeft: -(drawing.margins?.marginLeft ?? 0),
        stroke: paint("faint", theme)
      } as Plot.RuleYOptions),
      listAt(list, top, options)
    ]
  };
}

function listAlone(list: Block, options: DrawOptions): Drawing {
  return {height: list.height + 4, marks: [listAt(list, 0, options)]};
}

function listAt(list: Block, top: number, {theme, figureHref: href}: DrawOptions): Plot.Markish {
  return textBlock([list], {
    x: () => 0,
    y: () => top,
    pixels: true,
    block: (block) => block,
    size: chartType({theme}).text,
    theme,
    href
  });
}

/** The dates that have no place in time, in words. */
function notPlaced(events: readonly TimelineEvent[], options: DrawOptions): Block | null {
  if (events.length === 0) return null;
  const {theme = defaultTheme, width, words} = options;
  const head: Run = {text: words.text("not-placed"), colour: "muted"};
  const listed = events.flatMap((event) => eventWords(event, options));
  return breakLines([[head], ...listed], {width, size: theme.sizes.text, family: theme.fontFamily});
}
