import type {Mark} from "./marks-of.ts";

/** What a tooltip shows of a figure: its value first, then what else the page says of it. */
export interface Source {
  value: Node;
  /** What the value counts. */
  what: Node | null;
  facts: readonly {term: string; detail: Node}[];
  /** Whether the page has a card, to which the value leads. */
  card: boolean;
}

/**
 * Where a mark's value comes from, as the page tells it: the essential lines of its source card; where there is none
 * its row of the table in the same `<figure>`; else the mark's own title, label or text. All nodes are copies.
 */
export function sourceOf({element, figure, words}: Mark): Source {
  const card = element.ownerDocument.getElementById(`figure-${figure}`);
  if (card) return cardSource(card);
  const row = element
    .closest("figure")
    ?.querySelector<HTMLTableRowElement>(`tr[data-figure="${CSS.escape(figure)}"]`);
  const heads = row?.closest("table")?.querySelectorAll("thead th");
  const facts = [...(row?.cells ?? [])].map((cell, i) => ({
    term: heads?.[i]?.textContent?.trim() ?? "",
    detail: copyOf(cell)
  }));
  return {value: element.ownerDocument.createTextNode(words), what: null, facts, card: false};
}

function cardSource(card: Element): Source {
  const lines = [...card.querySelectorAll("dl>div")];
  const essential = lines.filter((line) => line.matches(".essential"));
  const heading = card.querySelector("h1,h2,h3,h4,h5,h6");
  const what = card.querySelector(".source-card-what");
  return {
    value: copyOf(heading ?? card),
    what: what && copyOf(what),
    facts: (essential.length > 0 ? essential : lines.slice(0, 4)).map((line) => ({
      term: line.querySelector("dt")?.textContent ?? "",
      detail: copyOf(line.querySelector("dd") ?? line)
    })),
    card: true
  };
}

/** Small print, and a link to somewhere else on a line of its own, with the break before it. */
const CARD_ONLY = "small,br+a,br:has(+:is(small,a))";

/** The words of an element without what only a whole card has room for: its links, ids and small print. */
function copyOf(element: Element): Node {
  const copy = element.ownerDocument.createDocumentFragment();
  for (const child of element.childNodes) {
    if (!(child instanceof Element)) copy.append(child.cloneNode());
    else if (child.matches(CARD_ONLY)) continue;
    else if (child.matches("a")) copy.append(copyOf(child));
    else {
      const clone = child.cloneNode() as Element;
      clone.removeAttribute("id");
      clone.append(copyOf(child));
      copy.append(clone);
    }
  }
  return copy;
}
