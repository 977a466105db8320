export {breakLines, type BreakOptions} from "./break-lines.ts";
export {directionOf, isRightToLeft} from "./direction.ts";
export {hasFont, registerFont, type FontMetrics, type Kerning, type Weight} from "./font.ts";
export {fontMetricsFromCanvas, type MeasuringContext} from "./font-metrics-from-canvas.ts";
export {graphemes} from "./graphemes.ts";
export {textWidth} from "./text-width.ts";
export type {Block, Line, Run} from "./rich-text.ts";
