export {paint} from "./paint.ts";
export {chartStyle} from "./chart-style.ts";

/** A colour in the light and in the dark form of the page, as “#rrggbb”. */
export interface Colour {
  light: string;
  dark: string;
}

/** Fonts, type sizes, colours and spacing of the charts; a newsroom swaps it whole or in part (`mergeTheme`). */
export interface Theme {
  /** As in CSS: families with commas between. Text is measured in the first that is registered (`registerFont`). */
  fontFamily: string;
  /** Of numbers where they stand alone; default that of the text. */
  numberFamily?: string;
  /** Type sizes in pixels; none below 12. */
  sizes: {
    /** What a drawing is about, and the one number that it is drawn for. */
    title: number;
    /** Numbers that are compared. */
    value: number;
    /** Names of what is drawn. */
    label: number;
    /** Sentences: who says so, annotations, notes. */
    text: number;
    /** Scales: their ticks, their units. */
    axis: number;
  };
  /** Distances in pixels. */
  spacing: {
    /** Between what belongs together: a mark and its label, a label and its note. */
    gap: number;
    /** Between what stands beside each other: rows, columns. */
    between: number;
    /** Around a drawing, and between its parts. */
    padding: number;
  };
  colours: {
    /** What lies behind a chart. */
    paper: Colour;
    /** Titles, numbers, lines that matter. */
    ink: Colour;
    /** Who says so, axes. */
    muted: Colour;
    /** Grid lines and other things that are not read. */
    faint: Colour;
    /** What a source counts or states. */
    accent: Colour;
    /** What follows from it, and what exceeds a reference. */
    alert: Colour;
    /** Behind uncertain stretches of a scale. */
    wash: Colour;
    /** The ring around what has the keyboard's focus. */
    focus: Colour;
  };
}

export type ColourName = keyof Theme["colours"];

/** The look of the charts where nothing else is said. */
export const theme: Theme = {
  fontFamily: '"Source Sans 3", "Source Sans 3 fallback", "Sans stand-in", system-ui, sans-serif',
  sizes: {title: 21, value: 17, label: 14, text: 13, axis: 12},
  spacing: {gap: 6, between: 12, padding: 20},
  colours: {
    paper: {light: "#ffffff", dark: "#14171b"},
    ink: {light: "#16191d", dark: "#eef0f2"},
    muted: {light: "#565d66", dark: "#a9b1bb"},
    faint: {light: "#dcdfe3", dark: "#343a42"},
    accent: {light: "#17577e", dark: "#7cbbe3"},
    alert: {light: "#b23a1d", dark: "#f2907a"},
    wash: {light: "#c9c3b4", dark: "#5b574d"},
    focus: {light: "#0b57d0", dark: "#a8c7fa"}
  }
};
