import {sizeText} from "../../src/components/downloads.ts";
import type {Locale} from "../../src/locales/locale.ts";
import {applyEdits, scanTags, withAttribute} from "./tags.ts";

/**
 * Says how large files are where a page leaves room for it (`<small data-size-of="/charts/inmates.png">`): they are
 * made while the page is. The bytes stand beside the words, for the text gate. A file that is not there has no size.
 */
export function fillSizes(html: string, bytesOf: (address: string) => number | null, locale: Locale): string {
  const edits = scanTags(html).flatMap((tag) => {
    const address = tag.closing ? undefined : tag.attributes.get("data-size-of");
    if (address === undefined) return [];
    const bytes = bytesOf(address);
    const text = withAttribute(tag, "data-size-of", null);
    if (bytes === null) return [{start: tag.start, end: tag.end, text}];
    const attributes = new Map(tag.attributes).set("data-bytes", String(bytes));
    attributes.delete("data-size-of");
    const filled = withAttribute({...tag, attributes}, "data-bytes", String(bytes));
    return [{start: tag.start, end: tag.end, text: filled + sizeText(bytes, locale)}];
  });
  return applyEdits(html, edits);
}
