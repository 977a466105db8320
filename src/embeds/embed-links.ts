/** Where an embed leads: addresses as they stand in it, so that it can be laid anywhere. */
export interface EmbedLinks {
  /** The site that is credited. */
  site: string;
  /** The chart's own page. */
  chart: string;
  /** The table of its rows. */
  data: string;
  /** The page that holds a figure's source card, without its fragment. */
  cards: (figure: string) => string;
  /** The same embed in other languages, by their tags. */
  languages: Readonly<Record<string, string>>;
  /** Of a kept version: the newest one, what tells which that is (`version.json`), and the list of all. */
  newest?: {embed: string; version: string; all: string};
}

/** The licence of what is embedded. */
export const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

const CARD = /(<a\b[^>]*?)\shref="#figure-([^"]+)"/g;

/** Drawings whose numbers lead to their source cards, in a window of their own: the frame is too small to read in. */
export function linkFigures(markup: string, cards: EmbedLinks["cards"]): string {
  return markup.replace(
    CARD,
    (_, before: string, figure: string) =>
      `${before} target="_blank" rel="noopener" href="${cards(figure)}#figure-${figure}"`
  );
}
