import {color} from "d3";
import {isInside} from "../layout/box.ts";
import {candidatesAround, place, type Box, type Point, type Side} from "../layout/index.ts";
import type {Run} from "../text/rich-text.ts";
import {calloutTarget, radiusAt} from "./callout-target.ts";
import {contentHash} from "./content-hash.ts";
import {drawLeader} from "./draw-leader.ts";
import {placeBarLabels} from "./label-bars.ts";
import {placeLineLabels} from "./label-ends.ts";
import {
  DataMark,
  maybeChannel,
  type ChannelValue,
  type Index,
  type MarkOptions,
  type Render
} from "./mark.ts";
import {drawNoteNumber, numberNotes} from "./note-numbers.ts";
import {openPlaces} from "./open-places.ts";
import {placeNumbers} from "./place-numbers.ts";
import {allSides, isSides, readSides} from "./sides.ts";
import {surroundings, type Avoid, type Found} from "./surroundings.ts";
import {svgElement} from "./svg-element.ts";
import {
  drawTextBlock,
  familyOf,
  PAPER,
  plainText,
  readParagraphs,
  textBlock,
  type TextBlock,
  type TextSetting
} from "./text-block.ts";

export interface LabelsOptions<Datum> extends MarkOptions<Datum> {
  /** As those of the mark that is labelled. */
  x?: ChannelValue<Datum>;
  y?: ChannelValue<Datum>;
  /** Where bars begin and end, if not at zero (as Plot's stack transforms give them). */
  x1?: ChannelValue<Datum>;
  x2?: ChannelValue<Datum>;
  y1?: ChannelValue<Datum>;
  y2?: ChannelValue<Datum>;
  /** What the labels say: a string, or rich text (paragraphs of runs). Default for lines: their series. */
  text?: ChannelValue<Datum>;
  /** The series of a line; default its fill or stroke, if that is a channel. */
  z?: ChannelValue<Datum>;
  /** What is labelled: `dot`, the default; `line`, once a series; `bar`, along x or y, whichever is not a band. */
  of?: "dot" | "line" | "bar";
  /** For dots, on which sides the label had best stand, the best first: for all, or a channel. */
  side?: Side | readonly Side[] | ChannelValue<Datum>;
  /**
   * For lines, `end` (the default), `start` or `along`; for bars `inside` or `outside` their end, default inside where
   * there is room.
   */
  position?: "end" | "start" | "along" | "inside" | "outside";
  /** Where there is not room for all, the higher ones are kept; default 0. A number or a channel. */
  priority?: ChannelValue<Datum>;
  /** From what is labelled to the label, in pixels; default 4, and 6 for lines and bars. */
  distance?: number;
  /** Where the text wraps, in em; default nowhere. */
  lineWidth?: number;
  /** In pixels; default 12. */
  fontSize?: number;
  /** Default the plot's. */
  fontFamily?: string;
  /** Default 400. */
  fontWeight?: number;
  /** The colour around the letters, or null for none; default the theme's paper. Inside bars there is none. */
  halo?: string | null;
  /** How wide the halo's stroke is, in pixels; default 3. */
  haloWidth?: number;
  /** Whether labels without room become numbered notes, as callouts do; default false: they are left out. */
  notes?: boolean;
  /** Boxes to keep free in pixels of the plot, besides what is drawn; null to avoid nothing but the edge and each other. */
  avoid?: Avoid;
  /** Ids of numbers and notes begin with it; default follows from the texts. */
  id?: string;
  /** Where a run of rich text leads that is linked to a figure, or null for nowhere; default `#` and the figure's id. */
  figureHref?: (figure: string) => string | null;
}

const OWN = [
  ...[
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "text",
    "z",
    "of",
    "side",
    "position",
    "priority",
    "distance",
    "lineWidth"
  ],
  ...["fontSize", "fontFamily", "fontWeight", "halo", "haloWidth", "notes", "avoid", "id", "figureHref"]
];
const POSITIONS = ["x", "y", "x1", "x2", "y1", "y2"] as const;

/** What a place beyond the axes costs more, in pixels of distance. */
const OUTSIDE = 10;
/** Of the open places of a label about so many are weighed against those of the others. */
const MOST = 12;

/** One label: whose, what it says, and what it would be a note to. */
interface Label {
  i: number;
  words: Run[][];
  block: TextBlock;
  priority: number;
  at: Point;
}

interface LabelPlace extends Box {
  anchor: "start" | "middle" | "end";
  leader?: readonly Point[];
  fill?: string | null;
}

class Labels<Datum> extends DataMark<Datum> {
  private readonly settings: LabelsOptions<Datum>;
  private before: Element | null = null;

  constructor(data: Iterable<Datum> | null, options: LabelsOptions<Datum>) {
    const {side, priority, text, of = "dot", fill, stroke} = options;
    const z = of === "line" ? (options.z ?? series(fill) ?? series(stroke)) : options.z;
    super(
      data,
      of === "line" && fill === undefined && stroke !== undefined
        ? {...options, fill: stroke, stroke: undefined}
        : options,
      {
        name: "labels",
        channels: {
          ...Object.fromEntries(
            POSITIONS.map((name) => [
              name,
              {
                value: options[name],
                scale: name.startsWith("x") ? ("x" as const) : ("y" as const),
                optional: true
              }
            ])
          ),
          text: {value: text ?? (of === "line" ? z : undefined), filter: null},
          z: {value: z, optional: true, filter: null},
          side: {value: isSides(side) ? null : (side as ChannelValue<Datum>), optional: true, filter: null},
          priority: {value: typeof priority === "number" ? null : priority, optional: true, filter: null}
        },
        options: OWN,
        defaults: {fill: "currentColor", ariaLabel: "labels"},
        numeric: [...(of === "line" ? [] : POSITIONS), "priority"]
      }
    );
    checkLabels(options);
    this.settings = options;
  }

  override render = (...[index, scales, values, dimensions, context]: Render): SVGElement => {
    const {document, ownerSVGElement: svg} = context;
    const {avoid, of = "dot", notes = false, halo = PAPER} = this.settings;
    const found = surroundings([index, scales, dimensions, context], avoid, this.before);
    const setting = this.setting(svg);
    const {labels, places} =
      of === "line"
        ? this.alongLines(index, scales, values, found, setting)
        : of === "bar"
          ? this.atBars(index, scales, values, found, setting)
          : this.atDots(index, scales, values, found, setting);
    const drawn = labels.flatMap((label, k) => {
      const box = places[k];
      if (!box) return [];
      const onBar = box.fill !== undefined && box.fill !== null;
      const text = drawTextBlock(document, label.block, box, box.anchor, {
        ...setting,
        halo: onBar ? null : halo
      });
      const line = box.leader && drawLeader(document, box.leader, "straight");
      const fill = {...values, ...(onBar ? {fill: undefined} : {})};
      // A leader has the colour of its text.
      const colour = (values as unknown as Record<string, ArrayLike<string> | undefined>).fill?.[label.i];
      line?.setAttribute("stroke", colour ?? (this as unknown as {fill?: string}).fill ?? "currentColor");
      line?.setAttribute("stroke-width", "0.75");
      return [
        this.styled(
          svgElement(document, "g", {fill: onBar ? box.fill : null}, [...(line ? [line] : []), text]),
          label.i,
          fill
        )
      ];
    });
    const open = labels.filter((_, k) => !places[k]);
    if (notes) drawn.push(...this.asNotes(open, places, values, found, context));
    const group = this.group(context, drawn, {
      transform: null,
      "data-unplaced": open.length > 0 && !notes ? open.length : null
    });
    this.before = group;
    return group;
  };

  private asNotes(
    open: readonly Label[],
    places: readonly (LabelPlace | null)[],
    values: Render[2],
    found: Found,
    {document, ownerSVGElement: svg}: Render[4]
  ): SVGElement[] {
    const {frame, room, drawn, obstacles} = found;
    const id =
      this.settings.id ?? `labels-${contentHash(open.map(({words}) => plainText(words)).join("\n"))}`;
    const targets = open.map(({at, priority}) => ({
      target: calloutTarget(at.x, at.y, frame, room, drawn),
      sides: [],
      priority
    }));
    const taken = places
      .filter((box) => box !== null)
      .map(({x, y, width, height}) => ({x, y, width, height}));
    const href = maybeChannel<string>(values, "href");
    const numbers = placeNumbers(targets, room, obstacles, taken).map((box, k) => {
      const {i, words} = open[k]!;
      const content = {
        id,
        title: "",
        text: plainText(words),
        runs: isRich(words) ? words : null,
        link: href?.[i] ?? null
      };
      const number = drawNoteNumber(document, svg, content, box, found);
      const leader = box?.leader ? [drawLeader(document, box.leader, "straight")] : [];
      const group = svgElement(document, "g", {stroke: "currentColor", "stroke-width": 0.75}, [
        ...leader,
        number
      ]);
      return this.styled(group, i, {...values, href: undefined});
    });
    if (open.length) numberNotes(svg);
    return numbers;
  }

  private atDots(...[index, scales, values, found, setting]: Around): Placed {
    const {side, distance = 4} = this.settings;
    const sides = maybeChannel<unknown>(values, "side");
    const {frame, room, drawn, obstacles} = found;
    const [x, y] = [this.along(values, "x", scales, frame), this.along(values, "y", scales, frame)];
    const labels = Array.from(index).flatMap((i) => this.label(i, values, setting, {x: x(i), y: y(i)}));
    const open = openPlaces(room, obstacles, MOST);
    const items = labels.map(({i, block, at, priority}) => {
      const preferred = readSides("labels", isSides(side) ? side : sides?.[i], i);
      const radius = radiusAt(at, drawn);
      const rings = [0, 3, 8, 16, 28].map(
        (more) => () =>
          candidatesAround(at, [block], {
            sides: allSides(preferred),
            distances: [radius + distance + more],
            slides: [0.5, 0.3, 0.7],
            sideCost: preferred.length ? 5 : 2,
            leader: null
          }).map((c) => ({...c, cost: c.cost + more + (isInside(c, frame) ? 0 : OUTSIDE)}))
      );
      const form = {
        leader: "straight",
        leaderFrom: Math.max(distance + 1, 7),
        pad: 1,
        inset: radius + 1.5
      } as const;
      return {priority, candidates: open(rings, {...at, width: 0, height: 0}, form)};
    });
    const places = place(items, {frame: room, obstacles, gap: 2}).map((choice, k): LabelPlace | null => {
      if (choice === null) return null;
      const {side: at, leader, x: left, y: top, width, height} = items[k]!.candidates[choice]!;
      const anchor = at.includes("right") ? "start" : at.includes("left") ? "end" : "middle";
      return {x: left, y: top, width, height, leader, anchor};
    });
    return {labels, places};
  }

  private alongLines(...[index, scales, values, found, setting]: Around): Placed {
    const {position = "end", distance = 6} = this.settings;
    const {frame, room, obstacles} = found;
    const [x, y] = [this.along(values, "x", scales, frame), this.along(values, "y", scales, frame)];
    const z = maybeChannel<unknown>(values, "z");
    const bySeries = new Map<unknown, number[]>();
    for (const i of index) {
      const key = z?.[i];
      const list = bySeries.get(key);
      if (list) list.push(i);
      else bySeries.set(key, [i]);
    }
    const lines = [...bySeries.values()].flatMap((list) => {
      const points = list
        .map((i) => ({x: x(i), y: y(i), i}))
        .filter((point) => Number.isFinite(point.x + point.y));
      const ends = points.reduce<(typeof points)[number] | null>(
        (best, point) =>
          !best || (position === "start" ? point.x < best.x : point.x >= best.x) ? point : best,
        null
      );
      if (!ends) return [];
      return this.label(ends.i, values, setting, ends).map((label) => ({...label, points}));
    });
    const where = position === "inside" || position === "outside" ? "end" : position;
    return {
      labels: lines,
      places: placeLineLabels(lines, {position: where, distance, frame: room, obstacles})
    };
  }

  private atBars(...[index, scales, values, found, setting]: Around): Placed {
    const {position, distance = 6} = this.settings;
    const {frame, room, drawn, obstacles} = found;
    const {x: scaleX, y: scaleY} = scales as {x?: Scale; y?: Scale};
    const given = (name: string) => maybeChannel<number>(values, name);
    const [x1, x2, y1, y2] = [given("x1"), given("x2"), given("y1"), given("y2")];
    const axis = x1 && x2 ? "x" : y1 && y2 ? "y" : scaleX?.bandwidth || !given("x") ? "y" : "x";
    const [one, two] = axis === "x" ? [x1, x2] : [y1, y2];
    const [length, scale, across, band] =
      axis === "x" ? [given("x"), scaleX, given("y"), scaleY] : [given("y"), scaleY, given("x"), scaleX];
    const zero = scale?.(0) ?? 0;
    const {dx, dy} = this as unknown as {dx: number; dy: number};
    const [move, moveAcross] = axis === "x" ? [dx, dy] : [dy, dx];
    const whole: [number, number] =
      axis === "x" ? [frame.y, frame.y + frame.height] : [frame.x, frame.x + frame.width];
    const bars = Array.from(index).flatMap((i) => {
      const to = (one && two ? two[i]! : length![i]!) + move;
      const from = (one && two ? one[i]! : zero) + move;
      const start = across ? across[i]! + moveAcross : whole[0];
      const span: [number, number] = [start, across ? start + (band?.bandwidth?.() ?? 0) : whole[1]];
      const middle = (span[0] + span[1]) / 2;
      const at = axis === "x" ? {x: to, y: middle} : {x: middle, y: to};
      return this.label(i, values, setting, at).map(
        (label) => ({...label, axis, from, to, band: span}) as const
      );
    });
    const where = position === "inside" || position === "outside" ? position : "auto";
    return {
      labels: bars,
      places: placeBarLabels(bars, {position: where, distance, frame: room, drawn, obstacles})
    };
  }

  private label(i: number, values: Render[2], setting: TextSetting, at: Point): Label[] {
    const {priority, fontWeight, lineWidth} = this.settings;
    const words = readParagraphs(maybeChannel<unknown>(values, "text")?.[i]);
    if (!words) return [];
    const set = fontWeight ? words.map((runs) => runs.map((run) => ({weight: fontWeight, ...run}))) : words;
    const width = lineWidth === undefined ? 1e6 : Math.max(1, lineWidth * setting.size);
    const own =
      typeof priority === "number" ? priority : (maybeChannel<number>(values, "priority")?.[i] ?? 0);
    return [{i, words, block: textBlock(set, width, setting), priority: own, at: {x: at.x, y: at.y}}];
  }

  /** Where a datum stands along one axis: in the middle of its band, or of the frame where the mark has no channel for it. */
  private along(values: Render[2], name: "x" | "y", scales: Render[1], frame: Box): (i: number) => number {
    const places = maybeChannel<number>(values, name);
    const {dx, dy} = this as unknown as {dx: number; dy: number};
    const half =
      ((scales as {x?: Scale; y?: Scale})[name]?.bandwidth?.() ?? 0) / 2 + (name === "x" ? dx : dy);
    const middle = name === "x" ? frame.x + frame.width / 2 : frame.y + frame.height / 2;
    return (i) => (places ? places[i]! + half : middle);
  }

  private setting(svg: Element): TextSetting {
    const {fontSize = 12, fontFamily, halo = PAPER, haloWidth = 3, figureHref} = this.settings;
    return {
      size: fontSize,
      family: familyOf(svg, fontFamily),
      halo,
      haloWidth,
      figureHref: figureHref ?? ((figure) => `#${figure}`)
    };
  }
}

type Around = [index: Index, scales: Render[1], values: Render[2], found: Found, setting: TextSetting];

interface Placed {
  labels: readonly Label[];
  places: readonly (LabelPlace | null)[];
}

interface Scale {
  (value: unknown): number | undefined;
  bandwidth?: () => number;
}

/**
 * A mark of direct labels, which find their own places: beside dots, with a small line where they had to give way; at
 * the end of lines, one a series, moved apart; at the end of bars, inside where there is room. They avoid what the
 * marks before have drawn, so **labels come after what they label**.
 *
 * Labels without room are left out, those of the lowest priority first, and counted in `data-unplaced` of the mark's
 * group; with `notes` they become numbered notes (see `calloutNotes`).
 *
 * @param data The data of the mark that is labelled.
 * @throws Error that names the mark, and the option, channel or row, for an option that does not exist or is not
 * possible, without `text`, and for positions that are not finite.
 */
export function labels<Datum>(data: Iterable<Datum> | null, options: LabelsOptions<Datum>): Labels<Datum> {
  return new Labels(data, options);
}

/** A colour that tells series apart: a field or a function, not one colour for all. */
function series<Datum>(colour: ChannelValue<Datum>): ChannelValue<Datum> {
  if (typeof colour === "function" || Array.isArray(colour)) return colour;
  const isColour =
    typeof colour !== "string" ||
    color(colour) !== null ||
    /^(?:none|inherit|currentColor|(?:var|url|color)\()/i.test(colour);
  return isColour ? undefined : colour;
}

function isRich(words: readonly (readonly Run[])[]): boolean {
  return words.some((runs) => runs.some((run) => Object.keys(run).length > 1));
}

function checkLabels<Datum>(options: LabelsOptions<Datum>): void {
  const fail = (what: string) => {
    throw new Error(`labels: ${what}`);
  };
  const {of = "dot", position, x, y} = options;
  const fits = {dot: [], line: ["end", "start", "along"], bar: ["inside", "outside"]}[of] as
    readonly string[] | undefined;
  if (!fits) fail(`the option “of” is “${String(of)}”; it can be dot, line, bar`);
  if (position !== undefined && !fits!.includes(position))
    fail(`the option “position” is “${position}”; for a ${of} it can be ${fits!.join(", ") || "nothing"}`);
  if (of !== "bar" && x == null && y == null) fail("the options “x” and “y” are both missing");
  if (of === "bar" && [x, y, options.x1, options.y1].every((value) => value == null))
    fail("the options “x” and “y” are both missing");
  for (const name of ["distance", "lineWidth", "fontSize", "haloWidth"] as const) {
    const value = options[name];
    if (value !== undefined && !(Number.isFinite(value) && value >= 0 && (value > 0 || name !== "fontSize")))
      fail(`the option “${name}” is ${value}; it is a positive number`);
  }
}
