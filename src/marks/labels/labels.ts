import type {Box, Point} from "../../layout/index.ts";
import type {Run} from "../../text/rich-text.ts";
import {POSITIONS} from "../callout/callout-options.ts";
import {calloutTarget} from "../callout/callout-target.ts";
import {contentHash} from "../content-hash.ts";
import {drawLeader} from "../callout/draw-leader.ts";
import {checkLabels, LABELS_OPTIONS, type LabelsOptions} from "./labels-options.ts";
import {DataMark, maybeChannel, type ChannelValue, type Index, type Render} from "../mark.ts";
import {drawNoteNumber, numberNotes} from "../notes/note-numbers.ts";
import {placeBarLabels} from "./place-bar-labels.ts";
import {placeDotLabels} from "./place-dot-labels.ts";
import {placeLineLabels} from "./place-line-labels.ts";
import {placeNumbers} from "../notes/place-numbers.ts";
import {seriesChannel} from "./series-channel.ts";
import {earlierPlaces} from "../surroundings/earlier-places.ts";
import {isSides, readSides} from "../surroundings/sides.ts";
import {surroundings, type Found} from "../surroundings/surroundings.ts";
import {svgElement} from "../svg-element.ts";
import {
  drawTextBlock,
  isRich,
  PAPER,
  plainText,
  readParagraphs,
  textBlock,
  textSetting,
  type TextBlock,
  type TextSetting
} from "../text-block.ts";

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
    const z = of === "line" ? (options.z ?? seriesChannel(fill) ?? seriesChannel(stroke)) : options.z;
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
        options: LABELS_OPTIONS,
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
    const setting = textSetting(svg, this.settings, {fontSize: 12, haloWidth: 3});
    const {labels, places} =
      of === "line"
        ? this.alongLines(index, scales, values, found, setting, svg)
        : of === "bar"
          ? this.atBars(index, scales, values, found, setting, svg)
          : this.atDots(index, scales, values, found, setting, svg);
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

  private atDots(...[index, scales, values, found, setting, svg]: Around): Placed {
    const {side, distance = 4, previous} = this.settings;
    const channel = maybeChannel<unknown>(values, "side");
    const [x, y] = [
      this.along(values, "x", scales, found.frame),
      this.along(values, "y", scales, found.frame)
    ];
    const dots = Array.from(index).flatMap((i) => {
      const sides = readSides("labels", isSides(side) ? side : channel?.[i], i);
      return this.label(i, values, setting, {x: x(i), y: y(i)}).map((label) => ({...label, sides}));
    });
    const earlier = earlierPlaces(svg, previous, "labels", index);
    return {labels: dots, places: placeDotLabels(dots, {distance, earlier, ...found})};
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
}

type Around = [
  ...[index: Index, scales: Render[1], values: Render[2], found: Found, setting: TextSetting, svg: Element]
];

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
