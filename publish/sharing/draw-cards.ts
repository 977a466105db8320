import {join} from "node:path";
import type {Theme} from "../../src/theme/theme.ts";
import {drawPictures} from "../chart-files/draw-pictures.ts";
import {plainSvg} from "../chart-files/plain-svg.ts";
import {CARD_SIZE} from "../../src/components/chart-address.ts";
import {pageCard, type PageCard} from "./page-card.ts";

interface Options {
  root: string;
  theme: Theme;
  log?: (line: string) => void;
}

/** The cards of pages as PNG, by their files from the site's root; those that were drawn before come from the cache. */
export async function drawCards(
  cards: readonly PageCard[],
  {root, theme, log}: Options
): Promise<Map<string, Uint8Array>> {
  const jobs = cards.map((card) => ({
    name: card.file,
    svg: plainSvg(pageCard(card, theme), theme),
    width: CARD_SIZE.width
  }));
  const pictures = await drawPictures(jobs, {cache: join(root, ".cache", "cards"), log});
  return new Map(jobs.map(({name}, i) => [name, pictures[i]!]));
}
