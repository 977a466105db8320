import {theme as defaultTheme, type Theme} from "../theme/theme.ts";

/** Type as a theme sets it: its sizes in pixels, and its families. */
export type ChartType = Theme["sizes"] & {family: string};

/** How a chart is set in its theme. */
export function chartType({theme = defaultTheme}: {theme?: Theme}): ChartType {
  return {...theme.sizes, family: theme.fontFamily};
}
