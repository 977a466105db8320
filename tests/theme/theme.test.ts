import {rgb} from "d3";
import {expect, test} from "vitest";
import * as themes from "../../src/theme/index.ts";
import {chartTheme} from "../../src/site-theme.ts";
import {readSite} from "../../src/site.ts";

const {chartStyle, contrast, contrastFaults, mergeTheme, paint, theme, TEXT_COLOURS} = themes;

const isTheme = (value: unknown): value is themes.Theme =>
  typeof value === "object" && value !== null && "colours" in value;

/** Every theme that the library exports, and what this site's register makes of it. */
const all: [string, themes.Theme][] = [
  ...Object.entries(themes).flatMap(([name, value]): [string, themes.Theme][] =>
    isTheme(value) ? [[name, value]] : []
  ),
  ["site.yml", chartTheme(readSite(".").theme)]
];
const forms = all.flatMap(([name, theme]) =>
  (["light", "dark"] as const).map((form) => [name, form, theme] as const)
);

test("there are ready-made themes to choose from", () => {
  expect(all.map(([name]) => name)).toEqual(["broadsheet", "theme", "site.yml"]);
});

test.each(all)(
  "text can be read on paper and on every fill that it stands on, light and dark: %s",
  (_, theme) => {
    expect(contrastFaults(theme)).toEqual([]);
  }
);

test.each(forms)(
  "what is counted and what exceeds differ in more than lightness: %s, %s",
  (_, form, theme) => {
    const [accent, alert] = [rgb(theme.colours.accent[form]), rgb(theme.colours.alert[form])];
    expect(Math.hypot(accent.r - alert.r, accent.g - alert.g, accent.b - alert.b)).toBeGreaterThan(100);
  }
);

test.each(all)("a theme holds what it must: %s", (_, theme) => {
  expect(mergeTheme(theme)).toEqual(theme);
});

test("text of every colour is looked at on paper, of what is set in type", () => {
  expect(TEXT_COLOURS.paper).toEqual(expect.arrayContaining(["ink", "muted", "accent", "alert", "focus"]));
  expect(contrastFaults({colours: {...theme.colours, muted: {light: "#999999", dark: "#a9b1bb"}}})).toEqual([
    "muted on paper, light: 2.85, not 4.5"
  ]);
});

test("contrast is that of WCAG 2.2", () => {
  expect(contrast("#000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#fff")).toBeCloseTo(4.48, 2);
  expect(contrast("#fff", "#767676")).toBeCloseTo(4.54, 2);
  expect(contrast("#0000ff", "#0000ff")).toBe(1);
  expect(() => contrast("blue", "#fff")).toThrow("“blue” is no colour: write it as “#rrggbb”");
});

test("a colour is a custom property with the light value for where no style sheet is", () => {
  expect(paint("ink")).toBe(`var(--cifra-ink,${theme.colours.ink.light})`);
  expect(paint("ink", themes.broadsheet)).toBe(`var(--cifra-ink,${themes.broadsheet.colours.ink.light})`);
  for (const name of Object.keys(theme.colours)) expect(chartStyle()).toContain(`--cifra-${name}:`);
});
