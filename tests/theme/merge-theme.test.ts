import {expect, test} from "vitest";
import {mergeTheme, theme, type PartialTheme} from "../../src/theme/index.ts";

test("a theme is swapped in part, down to one form of a colour", () => {
  const mine = mergeTheme({
    numberFamily: "Georgia",
    sizes: {title: 30},
    spacing: {gap: 0},
    colours: {ink: {dark: "#fff"}, paper: undefined}
  });
  expect(mine).toEqual({
    ...theme,
    numberFamily: "Georgia",
    sizes: {...theme.sizes, title: 30},
    spacing: {...theme.spacing, gap: 0},
    colours: {...theme.colours, ink: {light: theme.colours.ink.light, dark: "#fff"}}
  });
});

test("the theme that is changed stays as it was", () => {
  const before = JSON.stringify(theme);
  mergeTheme({sizes: {title: 40}}).colours.ink.light = "#000000";
  expect(JSON.stringify(theme)).toBe(before);
});

test("a part may be laid over any other theme", () => {
  const first = mergeTheme({sizes: {axis: 15}});
  expect(mergeTheme({sizes: {text: 16}}, first).sizes).toEqual({...theme.sizes, axis: 15, text: 16});
});

test("everything that is wrong is said at once", () => {
  const wrong = {
    fontFamly: "x",
    fontFamily: "x; } body {",
    sizes: {axis: 11, big: 20, text: NaN},
    spacing: {gap: -1},
    colours: {ink: {light: "blue", dim: "#000"}, inc: {light: "#112233"}}
  } as PartialTheme;
  let message = "";
  try {
    mergeTheme(wrong);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message.split("; ").map((fault) => fault.replace(/^theme: /, ""))).toEqual([
    "there is no “fontFamly”: it has fontFamily, numberFamily, sizes, spacing, colours",
    expect.stringMatching(/^“fontFamily” is no list of fonts/),
    "there is no “sizes.big”: it has title, value, label, text, axis",
    "there is no “colours.inc”: it has paper, ink, muted, faint, accent, alert, wash, focus",
    "“sizes.axis” is 11, not a number of pixels from 12",
    "“sizes.text” is NaN, not a number of pixels from 12",
    "“spacing.gap” is -1, not a number of pixels from 0",
    "there is no “colours.ink.dim”: it has light, dark",
    "“colours.ink.light” is no colour: write it as “#rrggbb”, not “blue”"
  ]);
});
