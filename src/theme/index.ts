export {broadsheet} from "./broadsheet.ts";
export {chartStyle} from "./chart-style.ts";
export {contrast, contrastFaults, TEXT_COLOURS} from "./contrast.ts";
export {mergeTheme, type PartialTheme} from "./merge-theme.ts";
export {paint} from "./paint.ts";
export {theme, type Colour, type ColourName, type Theme} from "./theme.ts";
