/** How far a figure without an interval of its own is moved to either side, as a share of its value. */
export const STEP = 0.01;
