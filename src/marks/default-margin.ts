/** What Plot keeps free on both sides together where no margin is asked for, in pixels (0.6.17, src/dimensions.js). */
export const DEFAULT_MARGIN = 1;
