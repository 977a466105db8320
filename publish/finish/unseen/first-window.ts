/** Where no window begins to show a page's foot before it is scrolled, in pixels from the top of its main part. */
export const FIRST_WINDOW = 900;

/** Widths of text, in pixels: of a common phone, and of the charts' column between a tablet's and a desk's. */
export const WIDTHS = {narrow: 379, wide: 820};
