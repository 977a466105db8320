import {estimatedWidth} from "./estimated-width.ts";
import type {Face} from "./font.ts";
import {graphemes, isEmoji} from "./graphemes.ts";

/** What a reader takes for one character, with its width in thousandths of the type size. */
export interface Cluster {
  text: string;
  width: number;
  /** What is added between it and the next one. */
  kern: number;
}

/** About what the emoji fonts of the large systems have, in thousandths of the type size. */
const EMOJI = 1250;
const SOFT_HYPHEN = "\u00ad";

/** The characters of a line of text with their widths in a font; marks, joiners and soft hyphens have none. */
export function measureClusters(text: string, face: Face): Cluster[] {
  return measurePlain(text, face) ?? measureAny(text, face);
}

/** Text whose code units are all characters of the font, as most is; null for other text. */
function measurePlain(text: string, {index, widths, kern}: Face): Cluster[] | null {
  const clusters: Cluster[] = [];
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    const place = index.get(text.charCodeAt(i));
    if (place === undefined) return null;
    const character = text[i]!;
    // It takes no room, and kerning goes through it.
    if (character === SOFT_HYPHEN) return null;
    if (last >= 0) clusters[i - 1]!.kern = kern(last, place);
    clusters.push({text: character, width: widths[place]!, kern: 0});
    last = place;
  }
  return clusters;
}

function measureAny(text: string, face: Face): Cluster[] {
  const clusters: Cluster[] = [];
  let before: {cluster: Cluster; place: number} | null = null;
  for (const part of graphemes(text.normalize("NFC"))) {
    const cluster: Cluster = {text: part, width: 0, kern: 0};
    clusters.push(cluster);
    if (isEmoji(part)) {
      cluster.width = EMOJI;
      before = null;
      continue;
    }
    for (const character of part) {
      if (character === SOFT_HYPHEN) continue;
      const place = face.index.get(character.codePointAt(0)!);
      cluster.width += place === undefined ? estimatedWidth(character, face) : face.widths[place]!;
      if (before && place !== undefined) before.cluster.kern += face.kern(before.place, place);
      if (place !== undefined) before = {cluster, place};
      else if (!isUnseen(character)) before = null;
    }
  }
  return clusters;
}

/** Of no width of its own: marks set on what is before them, joiners, controls. */
function isUnseen(character: string): boolean {
  return /^[\p{M}\p{Cf}]$/u.test(character);
}
