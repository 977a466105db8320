import type {TextReader} from "./read-text.ts";
import type {Stretch, VisibleText} from "./visible-texts.ts";

/** The words that speak of a figure: a link's own, and those beside it that belong to the same quantity. */
export type LinkedPhrase = VisibleText["figures"][number];

/**
 * The phrases of a text that its links to figures make. A hedge, a scale or a unit beside the link belongs to
 * what a reader takes it to say: “more than [40,000]” says more than 40,000, “[6] million” is six million.
 */
export function linkedPhrases(text: VisibleText, read: TextReader): LinkedPhrase[] {
  if (text.figures.length === 0) return [];
  const quantities = read(text.text, text.language);
  const links = text.figures.reduce<LinkedPhrase[]>((links, link) => {
    const last = links.at(-1);
    // A link that is broken into lines is drawn as several.
    const goesOn = last?.figure === link.figure && text.text.slice(last.end, link.start).trim() === "";
    return goesOn ? [...links.slice(0, -1), {...last!, end: link.end}] : [...links, link];
  }, []);
  return links.map((stretch) => {
    const phrase = {...stretch};
    for (const quantity of quantities) {
      const reach = {
        start: Math.min(quantity.start, quantity.phrase.start),
        end: Math.max(quantity.end, quantity.phrase.end)
      };
      // A range is two quantities, each on its own.
      if (quantity.kind === "range" || !overlap(quantity, stretch)) continue;
      if (links.some((other) => other !== stretch && overlap(reach, other))) continue;
      phrase.start = Math.min(phrase.start, reach.start);
      phrase.end = Math.max(phrase.end, reach.end);
    }
    return phrase;
  });
}

/** The text with its links to figures blotted out, letter by letter, so that offsets stay. */
export function withoutStretches({text, figures}: VisibleText): string {
  let rest = text;
  for (const {start, end} of figures) {
    rest = rest.slice(0, start) + "\uFFFC".repeat(end - start) + rest.slice(end);
  }
  return rest;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
