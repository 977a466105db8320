import type {FoundQuantity, TextReading} from "./text-reading.ts";

/** A list of more is hardly ever one. */
const LONGEST_LIST = 12;

/** Gives the last quantity's unit to bare numbers that are listed before it: "4, 5 and 6 inches", "from 12 to 8 weeks". */
export function shareUnit({tokens, grammar, lexicon}: TextReading, found: readonly FoundQuantity[]): void {
  const last = found.at(-1)!;
  const kind = last.unit === null ? undefined : lexicon.kinds.get(last.unit);
  const trails = last.unitText !== null && !last.printed.startsWith(last.unitText);
  if (!kind || kind === "counted" || !trails || last.kind === "fraction" || last.kind === "range") return;
  let next = last;
  // Words that stand side by side are no list: "two 400kV lines".
  for (let at = found.length - 2; at >= 0 && found.length - at <= LONGEST_LIST; at--) {
    const quantity = found[at]!;
    if (
      quantity.kind !== "number" ||
      quantity.unit !== null ||
      quantity.counted !== null ||
      quantity.per !== null
    )
      return;
    if (next.from === quantity.to) return;
    for (let token = quantity.to; token < next.from; token++) {
      const {raw, norm, breaks} = tokens.at(token)!;
      const joins = [grammar.and, grammar.or, grammar.to].some((words) => words.has(norm));
      if (breaks || (raw !== "," && !joins) || next.from - quantity.to > 2) return;
    }
    quantity.kind = last.kind;
    quantity.unit = last.unit;
    next = quantity;
  }
}
