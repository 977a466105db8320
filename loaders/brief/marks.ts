import type {Nodes, Root} from "mdast";
import {visit} from "unist-util-visit";
import {fault, formatPlace, type Fault, type Place} from "../fault.ts";

const SCHEME = /^figure:/i;

/** A figure marked in a brief's text: the id that the link's address names, and the words of its text. */
export interface Mark {
  id: string;
  printed: string;
  /** Where the words begin. */
  place: Place;
}

/** A link whose address begins with `figure:`. */
export interface FigureLink {
  address: string;
  /** Its text, as it stands in the source. */
  words: string;
  /** Where its text begins. */
  place: Place;
}

/** Every link whose address begins with `figure:`, in the order of the text. */
export function figureLinks(root: Root, file: string): FigureLink[] {
  const definitions = new Map<string, string>();
  visit(root, "definition", ({identifier, url}) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  const links: FigureLink[] = [];
  visit(root, (node) => {
    if (node.type !== "link" && node.type !== "linkReference") return;
    const address = node.type === "link" ? node.url : (definitions.get(node.identifier) ?? "");
    if (!isFigureAddress(address)) return;
    links.push({address, words: textOf(node), place: placeOf(firstText(node) ?? node, file)});
  });
  return links;
}

export function isFigureAddress(address: string): boolean {
  return SCHEME.test(address);
}

/** The figures that links mark; `ids` are all that they name. */
export function marksOf(links: readonly FigureLink[]): {marks: Mark[]; ids: Set<string>; faults: Fault[]} {
  const marks: Mark[] = [];
  const faults: Fault[] = [];
  const places = new Map<string, Place>();
  for (const {address, words, place} of links) {
    const id = address.replace(SCHEME, "");
    // Where the brief's source breaks a line, a reader sees a space.
    const printed = words.replace(/\s*\n\s*/g, " ").trim();
    const earlier = places.get(id);
    if (printed === "") {
      faults.push(
        fault(place, `no words in the link to “${id}”`, "Put the printed words between the brackets.")
      );
    } else if (earlier) {
      const message = `“${id}” is marked twice, first at ${formatPlace(earlier)}`;
      faults.push(
        fault(place, message, "Mark it once; that its words stand in several places is told by “nth”.")
      );
    } else {
      marks.push({id, printed, place});
    }
    if (!earlier) places.set(id, place);
  }
  return {marks, ids: new Set(places.keys()), faults};
}

/** The text that a reader sees of a node; HTML counts as text, since nothing here interprets it. */
function textOf(node: Nodes): string {
  if (node.type === "break") return "\n";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function firstText(node: Nodes): Nodes | null {
  if ("value" in node) return node;
  if (!("children" in node)) return null;
  for (const child of node.children) {
    const found = firstText(child);
    if (found) return found;
  }
  return null;
}

function placeOf(node: Nodes, file: string): Place {
  const {line = 1, column = 1} = node.position?.start ?? {};
  return {file, line, column};
}
