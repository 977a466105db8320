import type {Html, Nodes, Parents} from "mdast";
import {fault} from "../loaders/fault.ts";
import type {Fault, Place} from "../loaders/fault.ts";
import {didYouMean} from "../loaders/register/nearest.ts";
import {readPageLink} from "../src/markdown/page-links.ts";
import {OpenSteps, STEP, STEPS} from "../src/markdown/steps.ts";

/**
 * What is wrong with a piece of HTML as steps of a chart (src/markdown/steps.ts), or as one of them: no chart to begin
 * with, no end, a figure that is unknown.
 */
export function checkSteps(
  node: Html,
  parent: Parents | undefined,
  place: Place,
  figures: readonly string[]
): Fault[] {
  const faults = [...node.value.matchAll(STEP)]
    .flatMap(([, names = ""]) => names.split(/\s+/).filter(Boolean))
    .map((name) => name.replace(/\/\d+$/, ""))
    .filter((name) => !figures.includes(name))
    .map((name) =>
      fault(
        place,
        `a step names the unknown figure “${name}”`,
        didYouMean(name, figures, "Name figures that the chart draws, or none: then those that it links.")
      )
    );
  if (!STEPS.test(node.value)) return faults;
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const later = siblings.slice(siblings.indexOf(node) + 1);
  if (!isChart(later[0]))
    faults.push(fault(place, "steps without a chart", "Put the chart first within them: ![…](chart:slug)."));
  const steps = new OpenSteps<true>();
  steps.open(true);
  if (!later.some((one) => one.type === "html" && steps.see(one.value) !== null))
    faults.push(fault(place, "steps that do not end", "Close them with </div>, between empty lines."));
  return faults;
}

function isChart(node: Nodes | undefined): boolean {
  const only = node?.type === "paragraph" && node.children.length === 1 ? node.children[0] : null;
  return only?.type === "image" && readPageLink(only.url)?.scheme === "chart";
}
