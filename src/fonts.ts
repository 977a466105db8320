/** A font file of an installed package, and the name it is published under. */
export interface FontFile {
  name: string;
  from: string;
}

/** Where preview answers for the font files; the finished site has them below fonts/. */
export const PREVIEW_FONTS = "/_file/_generated/fonts/";

const SANS = "source-sans-3.woff2";
const SERIF = "source-serif-4.woff2";
const SERIF_ITALIC = "source-serif-4-italic.woff2";

export const FONT_FILES: readonly FontFile[] = [
  {
    name: SANS,
    from: "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"
  },
  {
    name: SERIF,
    from: "node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2"
  },
  {
    name: SERIF_ITALIC,
    from: "node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2"
  }
];

/**
 * The `@font-face` rules of the site, its files below `base` ("fonts/"), each with a fallback from the
 * reader's machine that is scaled to the same width, so that nothing moves when the font arrives.
 */
export function fontFaces(base: string): string {
  return [
    face("Source Sans 3", `url("${base}${SANS}") format("woff2")`, "font-weight:200 900;font-display:swap"),
    face("Source Serif 4", `url("${base}${SERIF}") format("woff2")`, "font-weight:400;font-display:swap"),
    face(
      "Source Serif 4",
      `url("${base}${SERIF_ITALIC}") format("woff2")`,
      "font-style:italic;font-weight:400;font-display:swap"
    ),
    face("Source Sans 3 fallback", 'local("Arial"),local("Liberation Sans")', scaled(0.89, 1.024, 0.4)),
    face("Source Serif 4 fallback", 'local("Georgia"),local("Gelasio")', scaled(1.06, 1.036, 0.335)),
    face(
      "Source Serif 4 fallback 2",
      'local("Times New Roman"),local("Liberation Serif")',
      scaled(1.166, 1.036, 0.335)
    )
  ].join("\n");
}

function face(family: string, source: string, descriptors: string): string {
  return `@font-face{font-family:"${family}";src:${source};${descriptors}}`;
}

/**
 * Descriptors that give a font of the reader's machine the room of ours: `size` is our mean advance
 * over its own (measured over a line of English text), ascent and descent are ours, in em.
 */
function scaled(size: number, ascent: number, descent: number): string {
  const percent = (ratio: number) => `${Number((ratio * 100).toFixed(1))}%`;
  return [
    `size-adjust:${percent(size)}`,
    `ascent-override:${percent(ascent / size)}`,
    `descent-override:${percent(descent / size)}`,
    "line-gap-override:0%"
  ].join(";");
}
