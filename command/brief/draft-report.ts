import {readBrief} from "../../loaders/brief/read-brief.ts";
import {formatFaults} from "../../loaders/fault.ts";
import {isTodo, TODO} from "../../loaders/register/todo.ts";
import type {Draft} from "../../loaders/draft/draft-brief.ts";

interface Circumstances {
  file: string;
  tag: string;
  /** Where the draft was written. */
  output: string | null;
  /** Where verification looks for the article, when it is not there. */
  folder: string | null;
}

/** What a draft found, for the one who called for it. */
export function draftReport(
  {text, figures, leftOut, lost, proposals}: Draft,
  {file, tag, output, folder}: Circumstances
): string {
  const {faults} = readBrief(text, "seeds/draft.md");
  const wrong = faults.filter((fault) => !isTodo(fault));
  const measured = figures.filter(({measure}) => measure.value !== TODO).length;
  const lacking = [
    [proposals.measures.length, "seeds/measures.yml"],
    [proposals.entities.length, "seeds/entities.yml"]
  ].flatMap(([count, register]) => (count === 0 ? [] : [`${count} for ${register}`]));
  return [
    `${file} (${tag}): ${count(figures.length, "figure")}, ${measured} with a measure; ${leftOut} left out; ` +
      `${faults.length - wrong.length} TODO`,
    ...(lacking.length > 0 ? [`Proposed at the end of the front matter: ${lacking.join(", ")}.`] : []),
    ...lost.map(({printed}) => `“${printed}” could not be marked: its words do not stand whole in the text.`),
    ...(wrong.length > 0 ? [formatFaults(wrong)] : []),
    ...(folder === null ? [] : [`To have it verified, put ${file} into ${folder}.`]),
    ...(output === null ? [] : [`Written to ${output}`])
  ].join("\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
