/** What the whole package is called. */
export const TITLE = "Figures and where they were read";

/** What it holds, and what an empty cell means. */
export const DESCRIPTION =
  "Every figure of the briefs with its value, interval, unit, date, claimant and the place of its words. " +
  "An empty cell is not known or has no end; in CSV, a text that a spreadsheet would run as a formula has an " +
  "apostrophe before it.";

export const LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0",
  path: "https://creativecommons.org/licenses/by/4.0/"
};
