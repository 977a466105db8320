import type {Run} from "../../text/rich-text.ts";
import {penAlong} from "../along/along.ts";
import {coloursOf} from "../along/look.ts";
import {contentHash} from "../content-hash.ts";
import {drawEvent} from "./draw-event.ts";
import {facetRoom} from "../surroundings/facet-room.ts";
import {fadesAlong} from "../along/fades.ts";
import {DataMark, maybeChannel, type ChannelValue, type Render} from "../mark.ts";
import {drawNoteNumber, numberNotes, type NoteContent} from "../notes/note-numbers.ts";
import type {EdtfInterval} from "./edtf-interval.ts";
import {placeEvent, type EventRoom, type PlacedEvent} from "./place-event.ts";
import {rawNumber, rawValue} from "../along/raw-value.ts";
import {hasRoom, numberInstead} from "../along/room-for-words.ts";
import {rowsAcross} from "../along/rows-across.ts";
import {scaleAlong, type ScaleAlong} from "../along/scale-along.ts";
import {svgElement} from "../svg-element.ts";
import {drawTextBlock, familyOf, PAPER, plainText, readParagraphs} from "../text-block.ts";
import {timeChannels, timelineEvents} from "./timeline-events.ts";
import {layOutTimeline, type LaidTimeline, type TimelineEvent, type TimelineRoom} from "./timeline-layout.ts";
import {TIMELINE_OPTIONS, type TimelineOptions} from "./timeline-options.ts";
import {paint} from "../../theme/theme.ts";

export interface TimelineForm<Datum> {
  /** As it is called in errors. */
  name: string;
  /** The axis along which the time runs, or what chooses it by the width of the plot. */
  axis: "x" | "y" | ((plotWidth: number) => "x" | "y");
  /** The row or column of an event. */
  lane: ChannelValue<Datum>;
  /** The names of the options that it has besides those of all timelines. */
  options: readonly string[];
}

type State = ReturnType<DataMark<unknown>["initialize"]>;

/** Plot's own default, in pixels. */
const PLOT_WIDTH = 640;

/** The mark of `timelineX`, `timelineY` and `timeline`. */
export class TimelineMark<Datum> extends DataMark<Datum> {
  /** Along which the time runs: chosen anew for each plot, where it is chosen. */
  axis: "x" | "y";
  /** Called whenever it has chosen. */
  readonly whenChosen: ((axis: "x" | "y", hasLanes: boolean) => void)[] = [];
  private readonly choose: (plotWidth: number) => "x" | "y";
  private readonly options: TimelineOptions<Datum>;

  constructor(data: Iterable<Datum>, options: TimelineOptions<Datum>, form: TimelineForm<Datum>) {
    const {name, axis, lane} = form;
    const {date, from, to, title, text, priority, hollow, fill, stroke} = options;
    if (date == null && from == null && to == null)
      throw new Error(`${name}: it needs one of the options “date”, “from” and “to”`);
    if (date != null && (from != null || to != null))
      throw new Error(`${name}: it has the option “date”, and “from” or “to” besides`);
    const said = (value: ChannelValue<Datum>) => ({value, optional: true, filter: null});
    const fixed = typeof axis === "string" ? axis : null;
    // Plot has to see from the start that there is a scale; what it should know follows from the dates.
    const seen = fixed ? {[`${fixed}1`]: {value: () => null, scale: fixed, filter: null}} : {};
    super(
      data,
      {...options, title: undefined, fill: fill ?? stroke, stroke: stroke ?? fill},
      {
        name,
        channels: {
          ...{date: said(date), from: said(from), to: said(to)},
          ...seen,
          lane: {value: lane, scale: fixed ? across(fixed) : undefined, optional: true},
          ...{heading: said(title), text: said(text), priority: said(priority), hollow: said(hollow)}
        },
        options: [...TIMELINE_OPTIONS, ...form.options],
        defaults: {fill: "currentColor", stroke: "currentColor", strokeWidth: 3, ariaLabel: "timeline"},
        numeric: ["priority"]
      }
    );
    this.axis = fixed ?? "x";
    this.choose = typeof axis === "string" ? () => axis : axis;
    this.options = options;
  }

  /** As of every mark; then the dates are read, and the scale gets to know of them. */
  override initialize(facets: unknown, facetChannels: unknown, plotOptions: unknown): State {
    const state = super.initialize(facets, facetChannels, plotOptions);
    const {width = PLOT_WIDTH, y} = (plotOptions ?? {}) as {
      width?: number;
      y?: {reverse?: boolean; domain?: unknown};
    };
    this.axis = this.choose(Number(width));
    const index = ((state.facets ?? []) as Iterable<number>[]).flatMap((facet) => [...facet]);
    // Time runs down, but the larger values of y are above: the scale begins with the latest.
    const latestFirst = this.axis === "y" && !y?.reverse && y?.domain === undefined;
    const events = timelineEvents(this.form.name, index, state, "leave out");
    const known = timeChannels(this.axis, events, latestFirst);
    const {lane, ...others} = state.channels;
    for (const call of this.whenChosen) call(this.axis, lane !== undefined);
    if (lane) others.lane = {...lane, scale: across(this.axis)};
    return {...state, channels: {...others, ...known}};
  }

  override render = (...[index, scales, values, dimensions, context]: Render): SVGElement => {
    const {axis, options} = this;
    const {document, ownerSVGElement: svg} = context;
    const {id = "cifra-fade", figureHref = (figure: string) => `#${figure}`} = options;
    const scale = scaleAlong(axis, scales, dimensions);
    const look = this.look(familyOf(svg, options.fontFamily));
    const setting = {...look.type, halo: PAPER, haloWidth: 3, figureHref};
    const [pen, fades] = [penAlong(axis, document), fadesAlong(axis, id, document)];
    const facet = facetRoom(index, scales, dimensions, context);
    const write = (i: number, at: number, {shown, words}: LaidTimeline["items"][number]) => {
      const box = words && {x: words.x, y: words.y, width: words.block.width, height: words.block.height};
      if (shown === "number") {
        const place = box && !hasRoom(box, facet.room) ? numberInstead(box, facet.room) : box;
        return [drawNoteNumber(document, svg, this.note(values, i), place, facet)];
      }
      if (shown === "note") {
        // Those without a number in the chart are counted after those that have one, in the order of the events.
        const origin = {x: facet.origin.x + at, y: facet.origin.y + dimensions.height};
        return [drawNoteNumber(document, svg, this.note(values, i), null, {...facet, origin})];
      }
      if (box && !hasRoom(box, facet.room))
        return [drawNoteNumber(document, svg, this.note(values, i), numberInstead(box, facet.room), facet)];
      return words ? [drawTextBlock(document, words.block, words, words.anchor, setting)] : [];
    };

    const rows = rowsAcross(
      across(axis),
      index,
      scales,
      {...values, [across(axis)]: lanesOf(values)},
      dimensions
    );
    const leaders: SVGElement[] = [];
    const drawn = rows.flatMap(({line, room, members}) => {
      const events = this.events(members, values, scale);
      const {items, scale: share} = layOutTimeline(axis, [...events.values()], {
        ...look,
        line,
        room,
        frame: scale.frame
      });
      return [...events].map(([i, {placed}], k) => {
        const {line, leader} = items[k]!;
        const hollow = Boolean(rawValue(values, "hollow", i));
        const shape = {
          pen,
          fades,
          line,
          size: look.size * share,
          hollow,
          ...coloursOf(this, values, i, {strokeWidth: 3})
        };
        const group = svgElement(document, "g", {}, drawEvent(placed, shape));
        if (leader) leaders.push(pen.path(leader, {}));
        const words = write(i, placed.start.at, items[k]!);
        if (words.length > 0) group.append(svgElement(document, "g", {fill: "currentColor"}, words));
        return this.styled(group, i, values);
      });
    });
    numberNotes(svg);
    const lines = svgElement(document, "g", {stroke: paint("muted"), "stroke-width": 1}, leaders);
    return this.group(context, [...fades.elements(), ...(leaders.length > 0 ? [lines] : []), ...drawn]);
  };

  /** How large marks and words are. */
  look(family: string): Pick<TimelineRoom, "size" | "type" | "ownRows"> {
    const {size = 14, fontSize = 13, lineWidth, ownRows = false} = this.options;
    return {
      size,
      ownRows,
      type: {size: fontSize, family, lineWidth: lineWidth === undefined ? null : lineWidth * fontSize}
    };
  }

  /** The events of a row that lie in the frame, with their words. */
  events(members: Iterable<number>, values: object, scale: ScaleAlong): Map<number, TimelineEvent> {
    const {reach = 64, size = 14} = this.options;
    const events = new Map<number, TimelineEvent>();
    for (const [i, dates] of timelineEvents(this.form.name, members, values)) {
      const placed = this.place(i, dates, {...scale, reach, soft: size / 2});
      if (placed)
        events.set(i, {placed, ...this.words(values, i), priority: rawNumber(values, "priority", i) ?? 0});
    }
    return events;
  }

  private place(i: number, dates: EdtfInterval, room: EventRoom): PlacedEvent | null {
    try {
      return placeEvent(dates, room);
    } catch (error) {
      throw new Error(`${this.form.name}: row ${i + 1} ${(error as Error).message}`, {cause: error});
    }
  }

  private words(values: object, i: number): {title: Run[][]; text: Run[][]} {
    const weight = this.options.fontWeight ?? 600;
    const title = (readParagraphs(rawValue(values, "heading", i)) ?? []).map((runs) =>
      runs.map((run): Run => ({weight, ...run}))
    );
    return {title, text: readParagraphs(rawValue(values, "text", i)) ?? []};
  }

  private note(values: object, i: number): NoteContent {
    const {title, text} = this.words(values, i);
    const [head, body] = [plainText(title), plainText(text)];
    const {id = `timeline-${contentHash(`${head}\n${body}`)}`} = this.options;
    const isRich = Array.isArray(rawValue(values, "text", i));
    const link = (maybeChannel<string>(values, "href")?.[i] ?? null) as string | null;
    return {id, title: head, text: body, runs: isRich ? text : null, link};
  }
}

function lanesOf(values: object): ArrayLike<number> | undefined {
  return maybeChannel<number>(values, "lane") ?? undefined;
}

function across(axis: "x" | "y"): "x" | "y" {
  return axis === "x" ? "y" : "x";
}
