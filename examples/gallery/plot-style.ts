import {theme} from "../../src/theme/theme.ts";

/** Plot's options that all examples share: type of the theme, in a size that phones can read. */
export const plotStyle = {style: {fontFamily: theme.fontFamily, fontSize: "13px", overflow: "visible"}};
