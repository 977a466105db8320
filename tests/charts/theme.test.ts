import {rgb} from "d3";
import {expect, test} from "vitest";
import {chartStyle, paint, theme, type ColourName} from "../../src/theme/theme.ts";
import {chartTheme} from "../../src/site-theme.ts";
import {readSite} from "../../src/site.ts";

/** The charts' own colours, and those that this site's register says. */
const themes = {charts: theme, "site.yml": chartTheme(readSite(".").theme)};
const forms = (["charts", "site.yml"] as const).flatMap((name) => [
  [name, "light"] as const,
  [name, "dark"] as const
]);

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const {r, g, b} = rgb(colour);
  const [red, green, blue] = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

test.each(forms)("text can be read on paper, %s, %s", (from, form) => {
  const theme = themes[from];
  for (const name of ["ink", "muted", "accent", "alert", "focus"] satisfies ColourName[])
    expect(contrast(theme.colours[name][form], theme.colours.paper[form]), name).toBeGreaterThanOrEqual(4.5);
});

test.each(forms)("what is counted and what exceeds differ in lightness or hue, %s, %s", (from, form) => {
  const {accent, alert} = themes[from].colours;
  expect(Math.abs(rgb(accent[form]).b - rgb(alert[form]).b)).toBeGreaterThan(60);
});

test("a colour is a custom property with the light value for where no style sheet is", () => {
  expect(paint("ink")).toBe(`var(--cifra-ink,${theme.colours.ink.light})`);
  for (const name of Object.keys(theme.colours)) expect(chartStyle()).toContain(`--cifra-${name}:`);
});
