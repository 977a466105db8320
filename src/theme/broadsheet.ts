import {theme, type Theme} from "./theme.ts";

/** A warmer look: newsprint, green for what is counted, wine red for what exceeds, larger type. */
export const broadsheet: Theme = {
  ...theme,
  sizes: {...theme.sizes, title: 22, label: 15, text: 14},
  colours: {
    paper: {light: "#fbf7ef", dark: "#191613"},
    ink: {light: "#1f1b16", dark: "#f2ece2"},
    muted: {light: "#5f574c", dark: "#b5ab9c"},
    faint: {light: "#e3dccf", dark: "#3d372f"},
    accent: {light: "#1f5f4a", dark: "#7fcbb0"},
    alert: {light: "#9c2233", dark: "#f0929c"},
    wash: {light: "#d6c9ae", dark: "#5c5342"},
    focus: {light: "#1a4f9c", dark: "#a9c8f7"}
  }
};
