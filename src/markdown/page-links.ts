/** What a link or picture of a page can name besides an address of the web. */
export interface PageLink {
  scheme: "figure" | "chart" | "table" | "downloads";
  /** What follows the colon; "" for downloads. */
  name: string;
}

const LINK = /^(figure|chart|table|downloads):(.*)$/s;

/** Reads `figure:id`, `chart:slug`, `table:name` and `downloads:`; null for every other address. */
export function readPageLink(address: string): PageLink | null {
  const match = LINK.exec(address);
  if (!match) return null;
  return {scheme: match[1] as PageLink["scheme"], name: decode(match[2] ?? "")};
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
