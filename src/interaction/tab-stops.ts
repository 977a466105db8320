import type {Mark} from "./marks-of.ts";
import {sourceOf} from "./source-of.ts";

/** One tab stop for all marks of a chart that are no links: the first of them, then the one that was last visited. */
export function tabStops(walk: readonly Mark[]): {move(mark: Mark): void; end(): void} {
  const plain = walk.filter(({link}) => !link);
  const before = plain.map(({element}) =>
    ["tabindex", "role", "aria-label"].map((name) => [name, element.getAttribute(name)] as const)
  );
  for (const [i, mark] of plain.entries()) {
    const {element} = mark;
    const {card, value, facts} = sourceOf(mark);
    const told = [value, ...facts.map(({detail}) => detail)].map(({textContent}) => textContent?.trim());
    element.setAttribute("tabindex", i === 0 ? "0" : "-1");
    element.setAttribute("role", card ? "link" : "img");
    element.setAttribute("aria-label", mark.words || told.filter(Boolean).join(", ") || mark.figure);
  }
  return {
    move(mark) {
      if (!plain.includes(mark)) return;
      for (const {element} of plain) element.setAttribute("tabindex", element === mark.element ? "0" : "-1");
    },
    end() {
      for (const [i, {element}] of plain.entries())
        for (const [name, value] of before[i]!)
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
    }
  };
}
