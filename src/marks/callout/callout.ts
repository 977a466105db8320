import {isInside} from "../../layout/box.ts";
import {place, type Box, type CandidateAround, type Side} from "../../layout/index.ts";
import type {Run} from "../../text/rich-text.ts";
import {CALLOUT_OPTIONS, checkCallout, POSITIONS, type CalloutOptions} from "./callout-options.ts";
import {calloutPlaces} from "./callout-places.ts";
import {calloutTarget, type CalloutTarget, type Stretch} from "./callout-target.ts";
import {contentHash} from "../content-hash.ts";
import {drawBracket, drawLeader} from "./draw-leader.ts";
import {DataMark, maybeChannel, type ChannelValue, type Index, type Render} from "../mark.ts";
import {drawNoteNumber, numberNotes} from "../notes/note-numbers.ts";
import {nearDots} from "../surroundings/obstacles.ts";
import {once} from "../once.ts";
import {earlierPlaces, type EarlierPlaces} from "../surroundings/earlier-places.ts";
import {openPlaces, type RingOfPlaces} from "../surroundings/open-places.ts";
import {placeNumbers} from "../notes/place-numbers.ts";
import {isSides, readSides} from "../surroundings/sides.ts";
import {surroundings, type Found} from "../surroundings/surroundings.ts";
import {svgElement} from "../svg-element.ts";
import {
  drawTextBlock,
  isRich,
  plainText,
  readParagraphs,
  textBlocks,
  textSetting,
  type TextBlock,
  type TextSetting
} from "../text-block.ts";

/** The shares of the line width at which a text may wrap, the most welcome first. */
const WRAPS = [1, 0.75, 0.55];

/** What a place beyond the axes costs more, in pixels of distance: a text is at home among the data. */
const OUTSIDE = 30;

/** A leader ends so far before the dot that it leads to, or before the point itself, in pixels. */
const BEFORE = 3;
/** The neighbourhood of other dots, where a text would seem to speak of them, in pixels. */
const NEAR = 12;
/** Of the open places of a text about so many are weighed against those of the others. */
const MOST = 24;

/** One callout, understood. */
interface Entry {
  i: number;
  target: CalloutTarget;
  title: string;
  text: Run[][];
  sides: readonly Side[];
  priority: number;
  link: string | null;
}

class Callout<Datum> extends DataMark<Datum> {
  private readonly settings: CalloutOptions<Datum>;
  private before: Element | null = null;

  constructor(data: Iterable<Datum> | null, options: CalloutOptions<Datum>) {
    const {side, priority, text, title} = options;
    super(data, options, {
      name: "callout",
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
        text: {value: text, optional: true, filter: null},
        title: {value: title, optional: true, filter: null},
        side: {value: isSides(side) ? null : (side as ChannelValue<Datum>), optional: true, filter: null},
        priority: {value: typeof priority === "number" ? null : priority, optional: true, filter: null}
      },
      options: CALLOUT_OPTIONS,
      defaults: {fill: "currentColor", stroke: "currentColor", strokeWidth: 0.75, ariaLabel: "callout"},
      numeric: [...POSITIONS, "priority"]
    });
    checkCallout(options);
    this.settings = options;
  }

  override render = (...[index, scales, values, dimensions, context]: Render): SVGElement => {
    const {document, ownerSVGElement: svg} = context;
    const {avoid, notesBelow = 480, lineWidth = 14} = this.settings;
    const found = surroundings([index, scales, dimensions, context], avoid, this.before);
    const entries = this.read(index, scales, values, found);
    const setting = textSetting(svg, this.settings, {fontSize: 13, haloWidth: 4});
    const asNotes = notesBelow === "always" || (notesBelow !== "never" && found.plotWidth < notesBelow);
    const earlier = earlierPlaces(svg, this.settings.previous, "callout", index);
    const texts = asNotes ? [] : placeTexts(entries, found, setting, earlier, {...this.settings, lineWidth});
    const drawn = entries.map((entry, k) => ({entry, text: texts[k] ?? null}));
    const open = drawn.filter(({text}) => !text).map(({entry}) => entry);
    const numbers = placeNumbers(
      open,
      found.room,
      found.obstacles,
      drawn.flatMap(({text}) => (text ? [bare(text.box)] : []))
    );
    const id = this.settings.id ?? `callout-${contentHash(entries.map(wordsOf).join("\n\n"))}`;
    const leader = this.settings.leader ?? "straight";
    const elements = drawn.map(({entry, text}) => {
      const at = text?.box ?? numbers[open.indexOf(entry)] ?? null;
      const children: Node[] = [];
      if (entry.target.form === "interval" && at)
        children.push(drawBracket(document, entry.target.box, entry.target.axis, at.side));
      if (at?.leader)
        children.push(drawLeader(document, at.leader, text && leader !== "none" ? leader : "straight"));
      if (text) {
        const words = drawTextBlock(
          document,
          text.block,
          text.box,
          this.alignment(text.box, entry.target),
          setting
        );
        return this.styled(svgElement(document, "g", {}, [...children, words]), entry.i, values);
      }
      const {title, text: runs, link} = entry;
      const content = {id, title, text: plainText(runs), runs: isRich(runs) ? runs : null, link};
      children.push(drawNoteNumber(document, svg, content, at, found));
      return this.styled(svgElement(document, "g", {}, children), entry.i, {...values, href: undefined});
    });
    // Places are those of the drawing itself: the group is not moved any more.
    const group = this.group(context, elements, {transform: null});
    if (open.length) numberNotes(svg);
    this.before = group;
    return group;
  };

  private read(index: Index, scales: Render[1], values: Render[2], {frame, room, drawn}: Found): Entry[] {
    const {side, priority} = this.settings;
    const {dx, dy} = this as unknown as {dx: number; dy: number};
    const at = (name: string) => maybeChannel<number>(values, name);
    const [x, x1, x2] = [at("x"), at("x1"), at("x2")];
    const [y, y1, y2] = [at("y"), at("y1"), at("y2")];
    const [title, text] = [maybeChannel<unknown>(values, "title"), maybeChannel<unknown>(values, "text")];
    const [sides, priorities] = [maybeChannel<unknown>(values, "side"), at("priority")];
    const href = maybeChannel<string>(values, "href");
    const across = stretch(x, x1, x2, bandwidth(scales.x), dx);
    const down = stretch(y, y1, y2, bandwidth(scales.y), dy);
    return Array.from(index).flatMap((i) => {
      const entry = {
        i,
        target: calloutTarget(across(i), down(i), frame, room, drawn),
        title: plainText(readParagraphs(title?.[i])).replaceAll("\n", " ").trim(),
        text: readParagraphs(text?.[i]) ?? [],
        sides: isSides(side) ? readSides("callout", side, i) : readSides("callout", sides?.[i], i),
        priority: typeof priority === "number" ? priority : (priorities?.[i] ?? 0),
        link: href?.[i] ?? null
      };
      return entry.title || entry.text.length ? [entry] : [];
    });
  }

  /** Flush towards what is spoken of: beside it, and above or below when the text has slid to one side. */
  private alignment({side, x, width}: CandidateAround, {box}: CalloutTarget): "start" | "middle" | "end" {
    const {anchor = "auto"} = this.settings;
    if (anchor !== "auto") return anchor;
    if (side.includes("right")) return "start";
    if (side.includes("left")) return "end";
    const share = (box.x + box.width / 2 - x) / width;
    return share < 0.3 ? "start" : share > 0.7 ? "end" : "middle";
  }
}

/**
 * A mark of annotations: text that finds its own place beside what it speaks of, and a line to it. It avoids what the
 * marks before it have drawn, the axes, the edge of the plot and other callouts: **callouts are drawn last**.
 *
 * Below `notesBelow`, and where a text has no place, callouts are numbers in the chart instead; `calloutNotes` gives
 * what they stand for, and `notesList` the list to show under the chart. The lowest priorities give way first.
 *
 * @param data Rows of any kind; one callout for each that has a `text` or a `title`.
 * @throws Error that names the mark, and the option, channel or row, for an option that does not exist or is not
 * possible, for neither `text` nor `title`, for no position, and for positions that are not finite.
 */
export function callout<Datum>(data: Iterable<Datum> | null, options: CalloutOptions<Datum>): Callout<Datum> {
  return new Callout(data, options);
}

/** Finds places for texts; null for those that have none. */
function placeTexts<Datum>(
  entries: readonly Entry[],
  {room, frame, drawn, obstacles: taken}: Found,
  setting: TextSetting,
  earlier: EarlierPlaces,
  {lineWidth = 14, leader = "straight", anchor = "auto", distance = 12}: CalloutOptions<Datum>
) {
  // A text that takes more than half of the frame leaves no chart to speak of.
  const widest = Math.max(1, Math.min(lineWidth * setting.size, frame.width * 0.6));
  // Its own dot a text is allowed to stand at.
  const obstacles = [...taken, ...nearDots(drawn, Math.min(NEAR, distance))];
  const open = openPlaces(room, obstacles, MOST);
  const look = ({target, title, text, sides}: Entry) => {
    const words = [...(title ? [[{text: title, weight: 700}]] : []), ...text];
    const blockAt = textBlocks(words, setting);
    const blocks = distinct(WRAPS.map((share) => blockAt(widest * share)));
    const rings = calloutPlaces(target, blocks, {sides, anchor, distance}).map(
      (ring): RingOfPlaces =>
        (isFree) =>
          ring(isFree).map((c) => (isInside(c, frame) ? c : {...c, cost: c.cost + OUTSIDE}))
    );
    const inset = (target.form === "point" ? target.radius : 0) + BEFORE;
    const form = leader === "none" ? {leader: null} : {leader, leaderFrom: 8, pad: 3, inset};
    return {blocks, candidates: open(rings, target.box, form)};
  };
  const items = entries.map((entry) => {
    // Those that nobody looks at, where there are too many, are never made.
    const looked = once(() => look(entry));
    return {
      priority: entry.priority,
      before: earlier.before(wordsOf(entry), entry.target.box),
      looked,
      get candidates() {
        return looked().candidates;
      }
    };
  });
  return place(items, {frame: room, obstacles, gap: 6}).map((choice, k) => {
    if (choice === null) return null;
    const {blocks, candidates} = items[k]!.looked();
    const box = candidates[choice]!;
    earlier.keep(wordsOf(entries[k]!), entries[k]!.target.box, box);
    return {box, block: blocks[box.size]!};
  });
}

/** What tells one callout from others, in this plot and the next. */
function wordsOf({title, text}: Entry): string {
  return `${title}\n${plainText(text)}`;
}

/** A box without what belongs to the candidate that it was. */
function bare({x, y, width, height}: Box): Box {
  return {x, y, width, height};
}

function distinct(blocks: readonly TextBlock[]): TextBlock[] {
  return blocks.filter((block, i) => blocks.findIndex(({height}) => height === block.height) === i);
}

type Places = ArrayLike<number> | null;

/** Where datum `i` stands along one axis; on a band scale in the middle of its band, or over whole bands. */
function stretch(one: Places, from: Places, to: Places, band: number, move: number): (i: number) => Stretch {
  if (from && to) return (i) => [Math.min(from[i]!, to[i]!) + move, Math.max(from[i]!, to[i]!) + band + move];
  return one ? (i) => one[i]! + band / 2 + move : () => null;
}

function bandwidth(scale: unknown): number {
  return (scale as {bandwidth?: () => number} | undefined)?.bandwidth?.() ?? 0;
}
