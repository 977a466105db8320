import {theme, type ColourName, type Theme} from "./theme.ts";

/**
 * A colour of the theme as a paint: a custom property, so that one SVG serves light and dark, with the
 * light value for where no style sheet is (a file opened alone).
 */
export function paint(name: ColourName, {colours}: Pick<Theme, "colours"> = theme): string {
  return `var(--cifra-${name},${colours[name].light})`;
}
