import type {Colour, ColourName, Theme} from "./theme.ts";

/** What text must have against its ground (WCAG 2.2, success criterion 1.4.3, level AA). */
const LEAST = 4.5;

/** Which colours text may have on which ground; what is not here is not set in type. */
export const TEXT_COLOURS: Partial<Record<ColourName, readonly ColourName[]>> = {
  paper: ["ink", "muted", "accent", "alert", "focus"],
  faint: ["ink"],
  wash: ["ink"],
  accent: ["paper"],
  alert: ["paper"]
};

/**
 * How much two colours, “#rrggbb” or “#rgb”, differ in luminance, from 1 to 21: the contrast ratio of WCAG 2.2,
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 *
 * @throws Error for what is no such colour.
 */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The texts that a theme makes hard to read, a line each, in both forms; none is as it should be. */
export function contrastFaults({colours}: Pick<Theme, "colours">, least: number = LEAST): string[] {
  const grounds = Object.entries(TEXT_COLOURS) as [ColourName, readonly ColourName[]][];
  return (["light", "dark"] satisfies (keyof Colour)[]).flatMap((form) =>
    grounds.flatMap(([ground, names]) =>
      names.flatMap((name) => {
        const ratio = contrast(colours[name][form], colours[ground][form]);
        return ratio >= least ? [] : [`${name} on ${ground}, ${form}: ${ratio.toFixed(2)}, not ${least}`];
      })
    )
  );
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = parts(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function parts(colour: string): number[] {
  const digits = /^#(?:[0-9a-f]{3}){1,2}$/i.test(colour) ? colour.slice(1) : null;
  if (digits === null) throw new Error(`“${colour}” is no colour: write it as “#rrggbb”`);
  const long = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  return [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16));
}
