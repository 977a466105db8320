import type {Mark} from "./marks-of.ts";
import {sourceOf} from "./source-of.ts";

/** Puts a mark's source into a tooltip: the value, what it counts, and a list of what else the page says. */
export function fillTip(tip: HTMLElement, mark: Mark): void {
  const document = tip.ownerDocument;
  const make = (name: string, ...content: (Node | string)[]): HTMLElement => {
    const element = document.createElement(name);
    element.append(...content);
    return element;
  };
  const {value, what, facts, card} = sourceOf(mark);
  const heading = make("p", value);
  if (card) {
    const link = make("a", ...heading.childNodes) as HTMLAnchorElement;
    link.href = `#figure-${mark.figure}`;
    // For the pointer: by keyboard the mark itself leads there.
    link.tabIndex = -1;
    heading.append(link);
  }
  const lines = facts.map(({term, detail}) => make("div", make("dt", term), make("dd", detail)));
  tip.replaceChildren(
    ...(heading.textContent ? [heading] : []),
    ...(what ? [make("p", what)] : []),
    ...(lines.length > 0 ? [make("dl", ...lines)] : [])
  );
}
