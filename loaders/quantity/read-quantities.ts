import {idiomEnd, leadStart} from "./anchors.ts";
import {addClaimants} from "./claimants.ts";
import {unitAndHalfAt} from "./compound.ts";
import {isGluedDash} from "./dash.ts";
import {datedAt} from "./dated.ts";
import {decadeAt} from "./decade.ts";
import type {Lexicon} from "./lexicon.ts";
import {chainEnd, isListedName, nameAt} from "./names.ts";
import {isLabelled, isNotCounting} from "./not-counting.ts";
import {multipleAt, ordinalAt} from "./ordinals-and-multiples.ts";
import type {Quantity} from "./quantity.ts";
import {asListedAge} from "./read-age.ts";
import {measuredAt, quantityOf} from "./read-number.ts";
import {rangeFrom} from "./read-range.ts";
import {oddsFrom, ratioFrom} from "./read-ratio.ts";
import {shareUnit} from "./shared-unit.ts";
import {standInAt} from "./stand-in.ts";
import {tallyEnd} from "./tally.ts";
import {openReading, type FoundQuantity, type TextReading} from "./text-reading.ts";
import {ANCHOR} from "./tokens.ts";
import {toleranceFrom} from "./tolerance.ts";
import {withoutWorkings} from "./without-workings.ts";

/**
 * Reads all quantities of a text, in order and without overlap. Spans are UTF-16 offsets into the text
 * as given; `language` is a BCP 47 tag ("en" by default, "es"; others are read as English). Takes time
 * in proportion to the text and throws for no text.
 */
export function readQuantities(
  text: string,
  {language = "en", lexicon}: {language?: string; lexicon: Lexicon}
): Quantity[] {
  const reading = openReading(text, {language, lexicon});
  const found: FoundQuantity[] = [];
  for (const from of reading.tokens.paragraphs()) {
    const here = findQuantities(reading, from);
    addClaimants(reading, here);
    for (const one of here) found.push(one);
  }
  return found.map(withoutWorkings);
}

/** As readQuantities, with what agreement needs to know of how each was printed. */
export function findQuantities(reading: TextReading, from = 0): FoundQuantity[] {
  const {tokens} = reading;
  const found: FoundQuantity[] = [];
  let floor = from;
  // Where the last number that is part of a name ended.
  let name = NaN;
  for (let anchor = tokens.nextMarked(from, ANCHOR); anchor < tokens.length;) {
    const step: Step = isListedName(reading, anchor, name)
      ? {to: anchor + 1, name: true}
      : stepFrom(reading, anchor, floor);
    if (step.name) name = step.to;
    if (step.quantity) {
      found.push(asListedAge(reading, step.quantity, found.at(-1)));
      shareUnit(reading, found);
      floor = step.to;
    }
    anchor = tokens.nextMarked(Math.max(step.to, anchor + 1), ANCHOR);
  }
  return found;
}

/** What was read, if anything, and the token to go on from. */
interface Step {
  quantity?: FoundQuantity;
  /** A number stands there that is part of a name. */
  name?: boolean;
  to: number;
}

/** What stands at an anchor, or at the words before it that belong to it. */
function stepFrom(reading: TextReading, anchor: number, floor: number): Step {
  const {tokens, anchors} = reading;
  const to = tokens.addressEnd(anchor) ?? idiomEnd(anchors, tokens, anchor);
  if (to !== null) return {to};
  const half = unitAndHalfAt(reading, anchor, floor);
  if (half) return {quantity: quantityOf(reading, half, floor), to: half.to};
  let step: Step = {to: anchor + 1};
  for (let index = leadStart(anchors, tokens, anchor, floor); index <= anchor; index++) {
    step = readAt(reading, index, floor);
    if (step.quantity || step.to > anchor) return step;
  }
  return step;
}

/** What stands at a token. */
function readAt(reading: TextReading, index: number, floor: number): Step {
  const {tokens, grammar} = reading;
  const quantity =
    standInAt(reading, index, floor) ??
    decadeAt(reading, index) ??
    datedAt(reading, index) ??
    ordinalAt(reading, index);
  if (quantity) return {quantity, to: quantity.to};
  if (tokens.at(index)!.kind === "digits") {
    const name = nameAt(reading, index);
    if (name !== null) return {to: name, name: name === index + 1};
  } else if (!isNumberWord(reading, index)) return {to: index + 1};
  const measured = measuredAt(reading, index, floor);
  if (!measured) {
    const multiple = multipleAt(reading, index, floor);
    if (multiple) return {quantity: multiple, to: multiple.to};
    return {to: tokens.at(index)!.kind === "digits" ? chainEnd(reading, index) : index + 1};
  }
  const tally = tallyEnd(reading, measured);
  if (tally !== null) return {to: tally};
  const joined =
    toleranceFrom(reading, measured, floor) ??
    oddsFrom(reading, measured, floor) ??
    rangeFrom(reading, measured, floor) ??
    ratioFrom(reading, measured, floor);
  if (joined) return {quantity: joined, to: joined.to};
  const end = measured.to;
  const after = tokens.at(end);
  if (measured.amount.style === "digits" && after && !after.spaced) {
    // A score ("3-1"), a model ("5G", "4x4") or another identifier.
    const fold = grammar.fold.has(after.norm) && tokens.at(end + 1)?.kind !== "digits";
    if (after.kind === "word" && !fold) return {to: chainEnd(reading, index)};
    if (isGluedDash(tokens, end) && tokens.at(end + 1)!.kind === "digits")
      return {to: chainEnd(reading, index)};
  }
  const label = isLabelled(reading, measured);
  if (label || isNotCounting(reading, measured)) return {to: end, name: label};
  const result = quantityOf(reading, measured, floor);
  return {quantity: result, to: result.to};
}

function isNumberWord({tokens, grammar}: TextReading, index: number): boolean {
  const {norm, kind} = tokens.at(index)!;
  if (kind === "fraction") return true;
  const {cardinals, scales, multiples, doubles, ordinals, ones, halves} = grammar;
  return [cardinals, scales, multiples, doubles, ordinals, ones, halves].some((words) => words.has(norm));
}
