/** Blocks without a name of their own: `![](downloads:)`, alone in a paragraph. */
export const BLOCKS = [
  "contents",
  "notes",
  "search",
  "downloads",
  "tables",
  "figures",
  "sources",
  "source",
  "hedges",
  "contact",
  "derivation",
  "disputes",
  "corrections",
  "charts",
  "chart-page",
  "chart-versions",
  "embeds"
] as const;

/** What a link or picture of a page can name besides an address of the web. */
export interface PageLink {
  scheme: "figure" | "chart" | "table" | (typeof BLOCKS)[number];
  /** What follows the colon; "" for the blocks without a name. */
  name: string;
}

const LINK = new RegExp(`^(figure|chart|table|${BLOCKS.join("|")}):(.*)$`, "s");

/** Reads `figure:id`, `chart:slug`, `table:name` and the BLOCKS; null for every other address. */
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
