import type {Run} from "../../text/rich-text.ts";
import {penAlong} from "../along/along.ts";
import {coloursOf} from "../along/look.ts";
import {inWords} from "../check-values.ts";
import {faultOfWords} from "../check-words.ts";
import {placeGaps, type PlacedGap} from "./claim-gaps.ts";
import {contentHash} from "../content-hash.ts";
import {facetRoom} from "../surroundings/facet-room.ts";
import type {ClaimOptions} from "./claim-options.ts";
import {layOutRow, type LaidRow, type PlacedText, type RowItem} from "../along/lay-out-row.ts";
import {CLAIM_QUALIFIERS, claimShape, type ClaimQualifier, type ClaimShape} from "./claim-shape.ts";
import {drawClaim, drawGap} from "./draw-claim.ts";
import {fadesAlong} from "../along/fades.ts";
import {DataMark, maybeChannel, type ChannelValue, type Render} from "../mark.ts";
import {drawNoteNumber, numberNotes, type NoteContent} from "../notes/note-numbers.ts";
import {openRoom} from "../along/open-room.ts";
import {extentOf, knownSide, placeClaim} from "./place-claim.ts";
import {rawNumber, rawValue, wordChannel} from "../along/raw-value.ts";
import {hasRoom, numberInstead} from "../along/room-for-words.ts";
import {rowsAcross} from "../along/rows-across.ts";
import {scaleAlong} from "../along/scale-along.ts";
import {svgElement} from "../svg-element.ts";
import {drawTextBlock, familyOf, PAPER, plainText, readParagraphs} from "../text-block.ts";

const OWN = [
  ...["x", "y", "low", "high", "lowOpen", "highOpen", "qualifier", "hollow", "text", "by", "disputed"],
  ...["disputeText", "side", "size", "reach", "fontSize", "fontFamily", "fontWeight", "lineWidth"],
  ...["id", "figureHref"]
];

/** The sides on which text is tried. */
const SIDES = {
  x: ["right", "left", "above", "below"],
  y: ["right", "above", "below", "left"]
} as const;

const SIDE_NAMES: readonly string[] = ["auto", ...SIDES.x];

class Claim<Datum> extends DataMark<Datum> {
  private readonly axis: "x" | "y";
  private readonly options: ClaimOptions<Datum>;

  constructor(data: Iterable<Datum>, axis: "x" | "y", options: ClaimOptions<Datum>) {
    const name = axis === "x" ? "claimX" : "claimY";
    const across = axis === "x" ? "y" : "x";
    const {low, high, fill, stroke, [axis]: value, [across]: row} = options;
    const {lowOpen, highOpen, qualifier, hollow, text, by, disputed} = options;
    if (value == null && low == null && high == null)
      throw new Error(`${name}: it needs one of the options “${axis}”, “low” and “high”`);
    const {side = "auto", disputeText} = options;
    if (!SIDE_NAMES.includes(side))
      throw new Error(`${name}: the option “side” is ${inWords(side)}; there are ${SIDE_NAMES.join(", ")}`);
    const fault = faultOfWords(disputeText);
    if (fault) throw new Error(`${name}: the option “disputeText” ${fault}, not text`);
    // The scale has to know of every end, of which a claim may lack some.
    const known = (value: ChannelValue<Datum>) => ({value, scale: axis, optional: true, filter: null});
    const said = (value: ChannelValue<Datum>) => ({value, optional: true, filter: null});
    super(
      data,
      {...options, fill: fill ?? stroke, stroke: stroke ?? fill},
      {
        name,
        channels: {
          ...{[axis]: known(value), low: known(low), high: known(high)},
          [across]: {value: row, scale: across, optional: true},
          ...{lowOpen: said(lowOpen), highOpen: said(highOpen), hollow: said(hollow)},
          qualifier: said(wordChannel(qualifier, CLAIM_QUALIFIERS)),
          ...{text: said(text), by: said(by), disputed: said(disputed)}
        },
        options: OWN,
        defaults: {fill: "currentColor", stroke: "currentColor", strokeWidth: 2, ariaLabel: "claim"},
        numeric: [axis, "low", "high"]
      }
    );
    this.axis = axis;
    this.options = options;
  }

  /** As of every mark; an open end at the end of what is known gets some room on the scale to fade in. */
  override initialize(...args: Parameters<DataMark<Datum>["initialize"]>) {
    const state = super.initialize(...args);
    const {[this.axis]: value, low, high} = state.channels;
    const indices = ((state.facets ?? []) as Iterable<number>[]).flatMap((facet) => [...facet]);
    const fading = [...this.shapes(indices, state, "leave out")].map(([, shape]) =>
      shape.form === "point"
        ? {below: null, above: null}
        : {
            below: shape.low.at === null ? shape.high.at : null,
            above: shape.high.at === null ? shape.low.at : null
          }
    );
    const room = openRoom(this.axis, [value?.value, low?.value, high?.value], fading);
    return room === null ? state : {...state, channels: {...state.channels, room}};
  }

  override render = (...[index, scales, values, dimensions, context]: Render): SVGElement => {
    const {axis, options} = this;
    const {size = 16, reach = 64, disputeText, id = "cifra-fade"} = options;
    const {fontSize = 13, lineWidth = 20, figureHref = (figure: string) => `#${figure}`} = options;
    const {document, ownerSVGElement: svg} = context;
    const scale = scaleAlong(axis, scales, dimensions);
    const rows = rowsAcross(axis === "x" ? "y" : "x", index, scales, values, dimensions);
    const rowOf = new Map(rows.flatMap((row) => row.members.map((i) => [i, row] as const)));
    const shapes = this.shapes(index, values);
    const placed = new Map(
      [...shapes].map(
        ([i, shape]) => [i, this.inRow(i, () => placeClaim(shape, {...scale, reach, soft: size}))] as const
      )
    );
    const gaps = placeGaps(shapes, values, (i) => rowOf.get(i)!.line, {at: scale.at, size});
    const facet = facetRoom(index, scales, dimensions, context);

    const family = familyOf(context.ownerSVGElement, options.fontFamily);
    const type = {size: fontSize, lineWidth: lineWidth * fontSize, family};
    const setting = {size: fontSize, family, halo: PAPER, haloWidth: 3, figureHref};
    const [pen, fades] = [penAlong(axis, document), fadesAlong(axis, id, document)];
    const write = (text: PlacedText | null, note: () => NoteContent) => {
      if (!text) return [];
      const {block, anchor} = text.form;
      const box = {x: text.x, y: text.y, width: block.width, height: block.height};
      return hasRoom(box, facet.room)
        ? [drawTextBlock(document, block, text, anchor, setting)]
        : [drawNoteNumber(document, svg, note(), numberInstead(box, facet.room), facet)];
    };
    const gapItem = ({start, end}: PlacedGap): RowItem => {
      const paragraphs = disputeText ? [[{text: disputeText, colour: "muted" as const}]] : [];
      return {start, end, size, paragraphs, sides: ["below", "above", "right", "left"], inside: true};
    };

    const layOut = (items: RowItem[], line: number, room: readonly [number, number]) =>
      layOutRow(items, {...type, axis, frame: scale.frame, line, room});
    const mark = (gap: PlacedGap, {line, text}: LaidRow["items"][number], share = 1) =>
      svgElement(document, "g", {}, [
        ...drawGap(gap, {pen, line, size: size * share}),
        ...write(text, () => this.note("", disputeText))
      ]);

    const drawn = rows.flatMap(({line, room, members}): SVGElement[] => {
      const own = gaps.filter(({below, above}) => members.includes(below) && members.includes(above));
      const items = members.map((i): RowItem => {
        const claim = placed.get(i)!;
        const [start, end] = extentOf(claim, size);
        const paragraphs = this.paragraphs(values, i);
        return {start, end, size: size + 4, paragraphs, sides: this.sides(), lean: knownSide(claim)};
      });
      const laid = layOut([...items, ...own.map(gapItem)], line, room);
      const claims = members.map((i, k) => {
        const {line, text} = laid.items[k]!;
        const hollow = Boolean(rawValue(values, "hollow", i));
        const look = {
          pen,
          fades,
          line,
          size: size * laid.scale,
          hollow,
          ...coloursOf(this, values, i, {strokeWidth: 2})
        };
        const group = svgElement(document, "g", {}, drawClaim(placed.get(i)!, look));
        const words = write(text, () => this.noteOf(values, i));
        if (words.length > 0) group.append(svgElement(document, "g", {fill: "currentColor"}, words));
        return this.styled(group, i, values);
      });
      return [...own.map((gap, k) => mark(gap, laid.items[members.length + k]!, laid.scale)), ...claims];
    });
    const between = gaps.flatMap((gap) => {
      const [one, other] = [rowOf.get(gap.below)!.line, rowOf.get(gap.above)!.line];
      const line = (one + other) / 2;
      if (one === other) return [];
      return [mark(gap, layOut([gapItem(gap)], line, [line - size, line + size]).items[0]!)];
    });
    numberNotes(svg);
    return this.group(context, [...fades.elements(), ...between, ...drawn]);
  };

  private inRow<Value>(i: number, read: () => Value): Value {
    try {
      return read();
    } catch (error) {
      throw new Error(`${this.form.name}: row ${i + 1} ${(error as Error).message}`, {cause: error});
    }
  }

  /** What the list of notes says of a claim whose words have no room. */
  private noteOf(values: object, i: number): NoteContent {
    const text = rawValue(values, "text", i);
    const link = maybeChannel<string>(values, "href")?.[i] ?? null;
    return this.note(String(rawValue(values, "by", i) ?? ""), text, link);
  }

  private note(title: string, words: unknown, link: string | null = null): NoteContent {
    const runs = readParagraphs(words) ?? [];
    const text = plainText(runs);
    const {id = `claim-${contentHash(`${title}\n${text}`)}`} = this.options;
    return {id, title, text, runs: Array.isArray(words) ? runs : null, link};
  }

  /**
   * What each claim is drawn as. Where its values make no sense, an Error names its row; or it is left out, since a
   * filter may drop it later.
   */
  private shapes(
    index: Iterable<number>,
    values: object,
    faults: "throw" | "leave out" = "throw"
  ): Map<number, ClaimShape> {
    const shapes = new Map<number, ClaimShape>();
    for (const i of index) {
      try {
        shapes.set(
          i,
          this.inRow(i, () =>
            claimShape({
              x: rawNumber(values, this.axis, i),
              low: rawNumber(values, "low", i),
              high: rawNumber(values, "high", i),
              lowOpen: Boolean(rawValue(values, "lowOpen", i)),
              highOpen: Boolean(rawValue(values, "highOpen", i)),
              qualifier: (rawValue(values, "qualifier", i) ?? null) as ClaimQualifier | null
            })
          )
        );
      } catch (error) {
        if (faults === "throw") throw error;
      }
    }
    return shapes;
  }

  private sides(): RowItem["sides"] {
    const {side = "auto"} = this.options;
    const all = SIDES[this.axis];
    return side === "auto" ? all : [side, ...all.filter((other) => other !== side)];
  }

  /** What stands beside a claim: its text, and who says so. */
  private paragraphs(values: object, i: number): Run[][] {
    const by = rawValue(values, "by", i) ?? null;
    const who: Run[] = by === null ? [] : [{text: String(by), colour: "muted"}];
    const weight = this.options.fontWeight ?? (by === null ? 400 : 600);
    const text = (readParagraphs(rawValue(values, "text", i)) ?? []).map((runs) =>
      runs.map((run): Run => ({weight, ...run}))
    );
    if (text.length === 1 && who.length > 0) return [[...text[0]!, {text: " "}, ...who]];
    return who.length > 0 ? [...text, who] : text;
  }
}

/**
 * Claims about quantities along x, each as exact as it is made: an exact value is a point, “about” a band with soft
 * edges, a range a bar; where one end alone is known it fades towards the other with an arrow. An end that is included
 * is a line across, one that is not reached a ring. What is only offered, planned or alleged is hollow and dashed. So
 * forms tell them apart, not colours. Claims of one row that would cover each other are drawn apart, and where several
 * claimants contradict each other brackets mark the free room between their sides.
 *
 * Nothing is drawn outside the frame: what lies beyond it is an arrow at its edge, and words that have no room in the
 * plot become a numbered note (`calloutNotes`).
 *
 * @throws Error that names the mark and the row: for values that are not finite, a low above its high, a value outside
 * its interval, a claim without any value, an unknown qualifier or option.
 */
export function claimX<Datum>(data: Iterable<Datum>, options: ClaimOptions<Datum> = {}): Claim<Datum> {
  return new Claim(data, "x", options);
}

/** The same along y: `y` is the value, `x` the place across. */
export function claimY<Datum>(data: Iterable<Datum>, options: ClaimOptions<Datum> = {}): Claim<Datum> {
  return new Claim(data, "y", options);
}
