import fc from "fast-check";
import type {Quantity} from "../../../loaders/quantity/quantity.ts";

/** Characters without width that a text may carry inside its words. */
const UNSEEN = ["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060"];

/** A word of at least five letters, from which two are left on either side of the break. */
const BREAKABLE = /(?<![\p{L}\p{M}])(\p{L}\p{M}*\p{L}\p{M}*)((?:\p{L}\p{M}*){3})/gu;

/** Ways to print the same words: no value may change by them. */
export const disguises: fc.Arbitrary<(text: string) => string> = fc.oneof(
  // Where a line may be broken: shorter words are printed whole, and codes such as "EUR" too.
  fc.constantFrom(...UNSEEN).map((unseen) => (text: string) => text.replace(BREAKABLE, `$1${unseen}$2`)),
  // Between digits a no-break space groups, which a plain one does not always do.
  fc
    .constantFrom("\u00a0", "\u202f", "\u2009")
    .map((space) => (text: string) => text.replace(/(?<!\d) (?!\d)/g, space)),
  fc.constant((text: string) => text.replaceAll("'", "’")),
  fc.constant((text: string) => text.replace(/(?<=^|[\s([])"/g, "“").replaceAll('"', "”")),
  fc.constant((text: string) => text.normalize("NFD"))
);

/** What an answer says of the text, whatever its words are printed with. */
export function meaning(answer: readonly Quantity[]): unknown[] {
  return answer.map(({start: _start, end: _end, by, via, ...rest}) => {
    const {printed, unitText, counted, hedge} = rest;
    return {
      ...rest,
      printed: plain(printed),
      unitText: plain(unitText),
      counted: plain(counted),
      hedge: plain(hedge),
      by: plain(by?.words ?? null),
      via: plain(via?.words ?? null)
    };
  });
}

function plain(words: string | null): string | null {
  return (
    words
      ?.replace(/[\u00ad\u200b-\u200d\u2060]/g, "")
      .replace(/[\u00a0\u2009\u202f]/g, " ")
      .replaceAll("’", "'")
      .replace(/[“”]/g, '"')
      .normalize("NFC") ?? null
  );
}
