import type {Quantity} from "../../../../loaders/quantity/index.ts";
import {element} from "../element.ts";

/** How much of a text is laid out at once, in UTF-16 units: a page of a megabyte would take a second. */
const PIECE = 20_000;

/**
 * A text with its quantities marked. The text becomes text nodes, whatever it holds; of a long one a piece is shown, and
 * the next when it is asked for.
 */
export function markedText(
  text: string,
  quantities: readonly Quantity[],
  {language, more}: {language: string; more: string}
): HTMLElement {
  const body = element("div", {class: "marked-text", lang: language, tabindex: 0, role: "region"});
  const button = element("button", {type: "button"}, [more]);
  let from = 0;
  let next = 0;
  const go = (): void => {
    const to = endOfPiece(from);
    const nodes: (Node | string)[] = [];
    let at = from;
    for (; next < quantities.length && quantities[next]!.start < to; next++) {
      const {start, end} = quantities[next]!;
      nodes.push(text.slice(at, start), element("mark", {}, [text.slice(start, end)]));
      at = end;
    }
    nodes.push(text.slice(at, Math.max(at, to)));
    from = Math.max(at, to);
    body.append(...nodes);
    button.hidden = from >= text.length;
  };
  button.addEventListener("click", go);
  go();
  return element("div", {}, [body, button]);

  function endOfPiece(start: number): number {
    const end = start + PIECE;
    if (end >= text.length) return text.length;
    // Not between the halves of a character.
    return /[\uDC00-\uDFFF]/.test(text[end]!) ? end + 1 : end;
  }
}
