import {theme, type Colour, type Theme} from "./theme.ts";

/** A part of a theme; of a colour, too, one form can be given alone. */
export interface PartialTheme {
  fontFamily?: string;
  numberFamily?: string;
  sizes?: Partial<Theme["sizes"]>;
  spacing?: Partial<Theme["spacing"]>;
  colours?: Partial<Record<keyof Theme["colours"], Partial<Colour>>>;
}

/** Smaller letters cannot be read on a phone. */
const SMALLEST = 12;

/**
 * A theme with some of it changed.
 *
 * @param base What is not given; default the charts' own theme.
 * @throws Error with everything that is wrong: unknown keys, colours that are none, sizes below 12 px, distances
 * below zero, lists of fonts that would end the declaration they stand in.
 */
export function mergeTheme(partial: PartialTheme, base: Theme = theme): Theme {
  const faults: string[] = [];
  const groups = ["sizes", "spacing", "colours"] as const;
  const known = ["fontFamily", "numberFamily", ...groups];
  checkKeys(partial, known, "", faults);
  for (const name of ["fontFamily", "numberFamily"] as const) {
    const value = partial[name];
    // A list of families goes into style sheets as it is.
    if (value !== undefined && !/^[\p{L}\p{N} "',_-]+$/u.test(String(value)))
      faults.push(
        `“${name}” is no list of fonts: names with commas between, in quotes where they have spaces`
      );
  }
  for (const group of groups) checkKeys(partial[group] ?? {}, Object.keys(base[group]), `${group}.`, faults);
  checkNumbers(partial.sizes, "sizes", SMALLEST, faults);
  checkNumbers(partial.spacing, "spacing", 0, faults);
  for (const [name, colour] of Object.entries(defined(partial.colours))) {
    checkKeys(colour, ["light", "dark"], `colours.${name}.`, faults);
    for (const [form, value] of Object.entries(defined(colour)))
      if (!/^#(?:[0-9a-f]{3}){1,2}$/i.test(String(value)))
        faults.push(`“colours.${name}.${form}” is no colour: write it as “#rrggbb”, not “${value}”`);
  }
  if (faults.length) throw new Error(`theme: ${faults.join("; ")}`);
  const colours = Object.entries(base.colours).map(([name, colour]) => [
    name,
    {...colour, ...defined(partial.colours?.[name as keyof Theme["colours"]])}
  ]);
  return {
    ...base,
    ...defined(partial),
    sizes: {...base.sizes, ...defined(partial.sizes)},
    spacing: {...base.spacing, ...defined(partial.spacing)},
    colours: Object.fromEntries(colours) as Theme["colours"]
  };
}

function checkKeys(given: object, known: readonly string[], path: string, faults: string[]): void {
  for (const key of Object.keys(given))
    if (!known.includes(key)) faults.push(`there is no “${path}${key}”: it has ${known.join(", ")}`);
}

function checkNumbers(given: object | undefined, group: string, least: number, faults: string[]): void {
  for (const [name, value] of Object.entries(given ?? {}))
    if (value !== undefined && !(typeof value === "number" && value >= least && value < Infinity))
      faults.push(`“${group}.${name}” is ${value}, not a number of pixels from ${least}`);
}

/** Without what is given as undefined. */
function defined<Part extends object>(part: Part | undefined): Partial<Part> {
  return Object.fromEntries(
    Object.entries(part ?? {}).filter(([, value]) => value !== undefined)
  ) as Partial<Part>;
}
