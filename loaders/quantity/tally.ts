import {isGluedDash} from "./dash.ts";
import type {Measured} from "./read-number.ts";
import type {TextReading} from "./text-reading.ts";

/** How far before a tally its verb may stand: "voted along party lines 60 to 38". */
const FARTHEST = 5;

/** The token after a tally of votes or points ("passed 60 to 38", "won 9-to-2"), which is no quantity; else null. */
export function tallyEnd({tokens, grammar}: TextReading, {amount, code, from, to}: Measured): number | null {
  if (code !== null || amount.style !== "digits" || amount.marked) return null;
  const dashed = isGluedDash(tokens, to) && isGluedDash(tokens, to + 2);
  const joint = dashed ? to + 1 : to;
  const second = tokens.at(dashed ? to + 3 : to + 1);
  if (!grammar.to.has(tokens.at(joint)?.norm ?? "") || second?.kind !== "digits") return null;
  if (!/^\d{1,3}$/.test(second.raw) || Number(second.raw) >= amount.value || Number(second.raw) < 2)
    return null;
  for (let back = 1; back <= FARTHEST; back++) {
    const word = tokens.at(from - back);
    if (!word || word.breaks || grammar.from.has(word.norm)) return null;
    if (grammar.tallies.has(word.norm)) return second.index + 1;
  }
  return null;
}
