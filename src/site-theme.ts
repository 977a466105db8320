import {z} from "zod";
import {mergeTheme} from "./theme/merge-theme.ts";
import {theme as charts, type ColourName, type Theme} from "./theme/theme.ts";

const COLOUR = z
  .string({error: "no colour: write it as “#rrggbb”"})
  .regex(/^#[0-9a-f]{6}$/i, {error: "no colour: write it as “#rrggbb”"});

const PAIR = z.strictObject({light: COLOUR, dark: COLOUR});

/** A list of families goes into a style sheet as it is: nothing that could end the declaration. */
const FONTS = z.string({error: "no list of fonts"}).regex(/^[\p{L}\p{N} "',_-]+$/u, {
  error: "no list of fonts: names with commas between, in quotes where they have spaces"
});

const SIZE = z
  .string({error: "no size: write a number with rem, em or px"})
  .regex(/^\d+(?:\.\d+)?(?:rem|em|px)$/, {error: "no size: write a number with rem, em or px"});

const names = Object.keys(charts.colours) as ColourName[];

/**
 * The look of the site as site.yml may set it, each token by itself; what is left out is that of the charts, and of
 * this file. `sans` is also the font of the charts, whose labels are measured for Source Sans 3.
 */
export const THEME = z
  .strictObject({
    colours: z
      .strictObject(
        Object.fromEntries(names.map((name) => [name, PAIR.optional()])) as Record<
          ColourName,
          z.ZodOptional<typeof PAIR>
        >
      )
      .default({}),
    fonts: z.strictObject({sans: FONTS.optional(), serif: FONTS.optional()}).default({}),
    sizes: z.strictObject({text: SIZE.optional(), column: SIZE.optional(), wide: SIZE.optional()}).default({})
  })
  .default({colours: {}, fonts: {}, sizes: {}});

export type ThemeTokens = z.infer<typeof THEME>;

/** With the stand-ins of src/fonts.ts. */
const SERIF = '"Source Serif 4", "Serif stand-in", "Serif stand-in 2", "Serif stand-in 3", serif';

/** The charts' theme with what the site's register says. */
export function chartTheme({colours, fonts}: ThemeTokens): Theme {
  return mergeTheme({fontFamily: fonts.sans, colours});
}

/** The custom properties besides colours that src/style.css is written in: fonts and sizes. */
export function siteStyle({fonts, sizes}: ThemeTokens): string {
  const values = {
    sans: fonts.sans ?? charts.fontFamily,
    serif: fonts.serif ?? SERIF,
    "text-size": sizes.text ?? "1.125rem",
    text: sizes.column ?? "38rem",
    wide: sizes.wide ?? "47rem"
  };
  const declarations = Object.entries(values).map(([name, value]) => `--${name}:${value}`);
  return `:root{${declarations.join(";")}}`;
}
