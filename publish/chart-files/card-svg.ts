import {CARD_SIZE as CARD} from "../../src/components/chart-address.ts";
import {svgElement} from "../../src/marks/svg-element.ts";
import {paint} from "../../src/theme/paint.ts";
import {svgDocument} from "../svg-file.ts";
import {card} from "./card.ts";
import type {ChartFacts} from "./chart-facts.ts";
import {setText, type PictureText, type SetText} from "./text-lines.ts";

const MARGIN = 56;
/** The column of the title, and the room for the drawing beside it. */
const COLUMN = 396;
const ROOM = {x: MARGIN + COLUMN + 40, y: 48, width: 660, height: 534};

/** Widths at which a drawing is tried: each lays itself out anew, and one fits best. */
const TRIED = [260, 300, 360, 420, 480, 600, 720];
/** Below this share of its size a drawing cannot be read on a card: it is enlarged and fades out at the card's end. */
const LEAST = 0.82;
const ENLARGED = 1.25;
/** As large as numbers may become beside the title. */
const MOST = 2.2;

/**
 * A chart as a card for social networks: its title, the site's name, and the drawing at the width at which it is
 * largest. A drawing that could not be read shows its beginning, and fades out.
 */
export function cardSvg(facts: ChartFacts): string {
  const {slug, theme, title, site, address, locale} = facts;
  const document = svgDocument();
  const heading = setTitle(title, (text) =>
    setText(text, {x: MARGIN, y: MARGIN - 8, width: COLUMN, document, theme})
  );
  const {drawing, scale} = bestDrawing(facts);
  const [width, height] = [Number(drawing.getAttribute("width")), Number(drawing.getAttribute("height"))];
  const fades = height * scale > ROOM.height;
  drawing.setAttribute("x", String(ROOM.x + (ROOM.width - width * scale) / 2));
  drawing.setAttribute("y", String(fades ? ROOM.y : ROOM.y + (ROOM.height - height * scale) / 2));
  drawing.setAttribute("width", String(width * scale));
  drawing.setAttribute("height", String(height * scale));
  for (const name of ["title", "desc"]) drawing.querySelector(`:scope > ${name}`)?.remove();
  const foot = (text: PictureText, y: number) =>
    setText(text, {x: MARGIN, y, width: COLUMN, document, theme}).element;
  const from = address === null ? locale.message("files.licence") : new URL(address).host;
  const rect = (attributes: Record<string, string | number>) => svgElement(document, "rect", attributes);
  return card(document, theme, [
    svgElement(document, "title", {id: `${slug}-card-title`}, [title]),
    rect({...CARD, fill: paint("paper", theme)}),
    drawing,
    ...(fades ? fadeOut(document, paint("paper", theme)) : []),
    rect({width: 12, height: CARD.height, fill: paint("accent", theme)}),
    heading.element,
    foot({text: site, size: 30, weight: 700, colour: "accent"}, CARD.height - MARGIN - 60),
    foot({text: from, size: 20, colour: "muted"}, CARD.height - MARGIN - 20)
  ]);
}

/** As large as leaves room for the site's name. */
function setTitle(text: string, set: (text: PictureText) => SetText): SetText {
  const sizes = [44, 40, 37, 34, 31, 28, 25, 22];
  const tried = sizes.map((size) => set({text, size, weight: 700}));
  return tried.find(({height}) => height <= CARD.height - 2 * MARGIN - 90) ?? tried.at(-1)!;
}

function bestDrawing({draw, slug}: ChartFacts): {drawing: SVGSVGElement; scale: number} {
  const drawings = TRIED.map((width) => {
    const drawing = draw(width, `${slug}-card`);
    const height = Number(drawing.getAttribute("height"));
    // A card has no room for notes.
    const noted = drawing.querySelector("[data-note]") !== null;
    return {drawing, noted, width, scale: Math.min(ROOM.width / width, ROOM.height / height, MOST)};
  });
  const whole = drawings.some(({noted}) => !noted) ? drawings.filter(({noted}) => !noted) : drawings;
  const best = whole.reduce((one, other) => (other.scale > one.scale ? other : one));
  if (best.scale >= LEAST) return best;
  const widest = whole.findLast(({width}) => width * ENLARGED <= ROOM.width) ?? whole[0]!;
  return {...widest, scale: ROOM.width / widest.width};
}

/** Lets what goes beyond the card's end fade into the paper. */
function fadeOut(document: Document, paper: string): SVGElement[] {
  const stop = (offset: number, opacity: number) =>
    svgElement(document, "stop", {offset, "stop-color": paper, "stop-opacity": opacity});
  const gradient = svgElement(document, "linearGradient", {id: "card-fade", x1: 0, x2: 0, y1: 0, y2: 1}, [
    stop(0, 0),
    stop(1, 1)
  ]);
  const height = 150;
  return [
    svgElement(document, "defs", {}, [gradient]),
    svgElement(document, "rect", {
      x: ROOM.x - 20,
      y: CARD.height - height,
      width: CARD.width - ROOM.x + 20,
      height,
      fill: "url(#card-fade)"
    })
  ];
}
