import type {Fault} from "../fault.ts";
import {foldWords} from "./fold-text.ts";
import type {BriefFault, FigureCheck} from "./figure-check.ts";
import type {Reason} from "./reason.ts";

/** A fault with the figure that it names, if it names one, and what a program asks of it. */
export interface Finding extends BriefFault {
  id: string | null;
}

/** What is found of a figure: one finding a fault, all for the same reason. */
export function findingsOf(check: FigureCheck): Finding[] {
  const {figure, entry, now, faults} = check;
  const reason = reasonFor(check);
  const was = reason === "new" ? null : (entry?.printed ?? figure.printed);
  const is = reason === "gone" ? null : (now?.words ?? figure.printed);
  // Where the article has what the lock has, it is the brief that has other words.
  const differs = reason === "changed" && is === was ? figure.printed : is;
  return faults.map((fault) => ({...fault, id: figure.id, reason, was, is: differs}));
}

function reasonFor({state, figure, entry, now}: FigureCheck): Reason {
  if (state === "new") return "new";
  if (state === "failed" && now === null) return "gone";
  if (state === "failed" && now?.words === foldWords(figure.printed)) return "unclear";
  return state === "stale" && entry?.printed === figure.printed ? "stale" : "changed";
}

/** A finding that no figure of a brief has. */
export function formFinding(fault: Fault): Finding {
  return {...fault, id: null, reason: "form", was: null, is: null};
}
