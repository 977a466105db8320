import {CARD_SIZE as CARD} from "../../src/components/chart-address.ts";
import {svgElement} from "../../src/marks/svg-element.ts";
import {paint} from "../../src/theme/paint.ts";
import type {Theme} from "../../src/theme/theme.ts";
import {card} from "../chart-files/card.ts";
import {setText, type PictureText} from "../chart-files/text-lines.ts";
import {svgDocument} from "../svg-file.ts";

const MARGIN = 72;
const COLUMN = CARD.width - 2 * MARGIN;

/** What a page's card says. */
export interface PageCard {
  /** Its file, from the site's root: "cards/es/about.png". */
  file: string;
  title: string;
  description: string;
  /** The site's name and the host that it stands at. */
  site: string;
  host: string;
}

/** A page as a card for social networks: its title, what it is about, and whose it is. */
export function pageCard({title, description, site, host}: PageCard, theme: Theme): string {
  const document = svgDocument();
  const set = (text: PictureText, y: number) => setText(text, {x: MARGIN, y, width: COLUMN, document, theme});
  const sizes = [68, 60, 54, 48, 42, 36];
  const headings = sizes.map((size) => set({text: title, size, weight: 700}, MARGIN));
  const heading = headings.find(({height}) => height <= 250) ?? headings.at(-1)!;
  const about = set({text: description, size: 30, colour: "muted"}, MARGIN + heading.height + 24);
  const foot = CARD.height - MARGIN;
  const fits = MARGIN + heading.height + 24 + about.height < foot - 80;
  const rect = (attributes: Record<string, string | number>) => svgElement(document, "rect", attributes);
  return card(document, theme, [
    rect({...CARD, fill: paint("paper", theme)}),
    rect({width: 16, height: CARD.height, fill: paint("accent", theme)}),
    heading.element,
    ...(fits ? [about.element] : []),
    // Under the name what stands under every number of the site.
    set({text: site, size: 36, weight: 700, colour: "accent"}, foot - 66).element,
    set({text: host, size: 22, colour: "muted"}, foot - 20).element
  ]);
}
