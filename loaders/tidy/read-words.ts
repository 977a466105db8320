import type {Brief} from "../brief/brief.ts";
import type {Fault} from "../fault.ts";
import type {ReadWords} from "../kept/kept-briefs.ts";
import type {Lexicon} from "../quantity/lexicon.ts";
import type {Quantity} from "../quantity/quantity.ts";
import {readPrinted} from "../quantity/read-printed.ts";
import type {Seeds} from "../seeds.ts";

/**
 * Reads the printed words of each figure of a brief in its measure's unit, in the order of the brief; null for what
 * cannot be read, with a fault, and for a figure of an unknown measure, that being a fault of the brief already.
 */
export function readWords(
  {figures, language}: Brief,
  {measures, units, lexicon}: Pick<Seeds, "measures" | "units"> & {lexicon: Lexicon}
): {words: (ReadWords | null)[]; faults: Fault[]} {
  const faults: Fault[] = [];
  const words = figures.map((figure) => {
    const measure = measures.get(figure.measure);
    if (!measure) return null;
    const {quantity, faults: found} = readPrinted(figure, measure, {language, lexicon, units});
    faults.push(...found);
    return quantity && wordsOf(quantity);
  });
  return {words, faults};
}

function wordsOf({value, low, high, low_open, high_open, kind, qualifier, date}: Quantity): ReadWords {
  return {value, low, high, low_open, high_open, kind, qualifier, date};
}
