import {formatFaults} from "../../loaders/fault.ts";
import {LOCK_FILE} from "../../loaders/verify/format-lock.ts";
import {revisedBriefs} from "../../loaders/verify/revisions.ts";
import type {ProjectVerification} from "../../loaders/verify/verify-project.ts";
import {formatRevisions} from "./revision-table.ts";
import {summary} from "./summary.ts";

/** What a person reads of a verification; `folder` is where the articles were looked for. */
export function report(
  result: ProjectVerification,
  {folder, check}: {folder: string; check: boolean}
): string {
  const {briefs, update, findings, notes, kept, outdated, written} = result;
  const lines = [summary(briefs, update)];
  for (const revised of revisedBriefs(briefs)) lines.push("", formatRevisions(revised), "");
  if (briefs.every(({article}) => article === null)) lines.push(`no article is at hand: looked in ${folder}`);
  if (written) lines.push(...whatWasWritten(result));
  lines.push(...notes);
  if (kept.length > 0) {
    const ids = kept.map((id) => `“${id}”`).join(", ");
    lines.push(`${LOCK_FILE}: keeps what no brief has as long as something uses it: ${ids}`);
  }
  if (findings.length > 0) lines.push(formatFaults(findings));
  if (outdated && !written && (findings.length === 0 || !check))
    lines.push(`${LOCK_FILE} ${check ? "would be written" : "is written once these are mended"}`);
  return lines.join("\n");
}

function whatWasWritten({update, untold}: ProjectVerification): string[] {
  return [
    `${LOCK_FILE}: written`,
    ...update.renamed.map(({from, to}) => `${LOCK_FILE}: “${from}” is “${to}” now`),
    ...update.removed.map((id) => `${LOCK_FILE}: removed “${id}”, which no brief has`),
    ...update.accepted.map((id) => `${LOCK_FILE}: rewrote “${id}” as accepted`),
    ...update.reread.map(({brief: {file}, sha256}) => {
      const told = untold.has(file) ? "put this under “article”:" : "now names";
      return `${file}: ${told} sha256 ${sha256}`;
    })
  ];
}
