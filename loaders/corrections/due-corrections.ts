import {fault, formatPlace, type Fault} from "../fault.ts";
import type {Correction} from "../register/registers.ts";
import type {Seeds} from "../seeds.ts";
import type {Articles} from "../verify/articles.ts";
import {findWords} from "../verify/find-words.ts";
import {foldText} from "../verify/fold-text.ts";

/**
 * Looks whether articles at hand still print what corrections expect of them. `notes` name each entry that is due
 * for review; `faults` those that expect something of a figure that no article prints.
 */
export function dueCorrections(
  {corrections, briefs, derived}: Pick<Seeds, "corrections" | "briefs" | "derived">,
  articles: Articles
): {notes: string[]; faults: Fault[]} {
  const notes: string[] = [];
  const faults: Fault[] = [];
  for (const entry of corrections) {
    if (entry.expect === null) continue;
    if (derived.some(({id}) => id === entry.figure)) {
      const message = `“expect” on “${entry.figure}”, which is computed`;
      faults.push(fault(entry.placeOf("expect"), message, "Expect it of a figure that an article prints."));
      continue;
    }
    const brief = briefs.find(({figures}) => figures.some(({id}) => id === entry.figure));
    const text = brief ? textOf(brief.article.file, articles) : null;
    if (brief && text !== null && findWords(foldText(text), entry.expect).length === 0) {
      notes.push(dueNote(entry, brief.id));
    }
  }
  return {notes, faults};
}

function dueNote({figure, expect, placeOf}: Correction, brief: string): string {
  const due = `the correction of “${figure}” is due for review`;
  return `${formatPlace(placeOf("expect"))} ${due}: the article of ${brief} no longer says “${expect}”`;
}

function textOf(file: string, articles: Articles): string | null {
  try {
    return articles.read(file)?.text ?? null;
  } catch {
    // Why it cannot be read is told where figures are checked against it.
    return null;
  }
}
