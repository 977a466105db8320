interface Kind {
  /** What a value of the option is, in words for an error. */
  is: string;
  takes(value: unknown): boolean;
}

/** Far above any type or mark, and far below the sizes at which sums of them are no numbers any more. */
const LARGEST = 1e5;
const pixels: Kind = {
  is: `a number above 0, at most ${LARGEST}`,
  takes: (value) => isFinite(value) && value > 0 && value <= LARGEST
};
const isBox = (box: unknown) =>
  ["x", "y", "width", "height"].every((name) => isFinite((box as Record<string, unknown> | null)?.[name]));
const distance: Kind = {
  is: `a number from 0 to ${LARGEST}`,
  takes: (value) => isFinite(value) && value >= 0 && value <= LARGEST
};

/** What the options are that several marks have, by their names; a constant, not a channel. */
const KINDS: Readonly<Record<string, Kind>> = {
  fontSize: pixels,
  size: pixels,
  lineWidth: {is: "a number above 0", takes: (value) => typeof value === "number" && value > 0},
  distance,
  haloWidth: distance,
  // It ends at the frame in any case.
  reach: {is: "a number from 0 up", takes: (value) => typeof value === "number" && value >= 0},
  verticalBelow: {is: "a number", takes: (value) => typeof value === "number" && !Number.isNaN(value)},
  // CSS Fonts 4, 2.2.
  fontWeight: {
    is: "a number from 1 to 1000",
    takes: (value) => isFinite(value) && value >= 1 && value <= 1000
  },
  fontFamily: {is: "text", takes: (value) => typeof value === "string"},
  // With white space in it nothing could lead to it.
  id: {is: "text without white space", takes: isId},
  avoid: {
    is: "a list of boxes {x, y, width, height}, or null",
    takes: (value) => value === null || (Array.isArray(value) && value.every(isBox))
  },
  figureHref: {is: "a function", takes: (value) => typeof value === "function"}
};

/** Of every mark: numbers where they are no channels. */
const NUMBERS = ["dx", "dy", "opacity", "fillOpacity", "strokeOpacity", "strokeWidth", "priority"];

/**
 * Throws an Error that names the mark and an option whose value is none that it can have. Options that are not given
 * (undefined) are right.
 *
 * @param own The options that the mark has besides those of every mark.
 */
export function checkValues(mark: string, options: object, own: readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const kind = own.includes(name) ? KINDS[name] : undefined;
    if (kind && !kind.takes(value))
      throw new Error(`${mark}: the option “${name}” is ${inWords(value)}; it has to be ${kind.is}`);
    if (NUMBERS.includes(name) && typeof value === "number" && !Number.isFinite(value))
      throw new Error(`${mark}: the option “${name}” is ${value}; it has to be a finite number`);
  }
}

/** Whether a value can begin ids: text without white space, in which nothing is that an attribute cannot hold. */
export function isId(value: unknown): boolean {
  return typeof value === "string" && /^[^\s\p{C}]+$/u.test(value);
}

/** A value as an error quotes it. */
export function inWords(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid date" : value.toISOString();
  if (typeof value === "string") return `“${value}”`;
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : String(value);
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value);
}
