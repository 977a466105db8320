/** How a claim hedges its quantity. */
export type ClaimQualifier = (typeof CLAIM_QUALIFIERS)[number];

export const CLAIM_QUALIFIERS = [
  "exact",
  "about",
  "at-least",
  "at-most",
  "more-than",
  "less-than",
  "between",
  "vague"
] as const;

/** What a claim says of its quantity: a value, an interval around it, or one end of an interval. */
export interface Claimed {
  x: number | null;
  low: number | null;
  high: number | null;
  /** Whether the end itself is left out. */
  lowOpen: boolean;
  highOpen: boolean;
  /** Default: what follows from the values (`qualifierOf`). */
  qualifier: ClaimQualifier | null;
}

/**
 * How an end of a claim is drawn: a line for one that is included, a ring for one that is not reached, softly for
 * one that is only about there; `fade` towards where no end is known.
 */
export type EndForm = "line" | "ring" | "soft" | "fade";

/** The form in which a claim is drawn: a point, or a body between two ends. Places in the unit of the scale. */
export type ClaimShape =
  | {form: "point"; at: number}
  | {
      form: "body";
      low: ClaimEnd;
      high: ClaimEnd;
      /** A line across at the value. */
      tick: number | null;
    };

/** `at` is null where no bound is known at all; a bound may be given for a fade, which then stops there. */
export type ClaimEnd = {at: number; form: EndForm} | {at: null; form: "fade"};

/**
 * What a claim is drawn as. A bound that the words do not give (“less than 3” is no less than 0) is no end of the
 * claim: it is where the fading stops. Throws an Error that says what is wrong with it.
 */
export function claimShape(claimed: Claimed): ClaimShape {
  const {x, low, high, lowOpen, highOpen} = claimed;
  check(claimed);
  const qualifier = qualifierOf(claimed);
  const lower: ClaimEnd | null = low === null ? null : {at: low, form: lowOpen ? "ring" : "line"};
  const upper: ClaimEnd | null = high === null ? null : {at: high, form: highOpen ? "ring" : "line"};
  const some = (low ?? x ?? high)!;
  const most = (high ?? x ?? low)!;
  switch (qualifier) {
    case "exact":
      return {form: "point", at: x ?? some};
    case "at-least":
    case "more-than":
      return {
        form: "body",
        low: {at: some, form: qualifier === "more-than" || lowOpen ? "ring" : "line"},
        high: {at: high !== null && high > some ? high : null, form: "fade"},
        tick: null
      };
    case "at-most":
    case "less-than":
      return {
        form: "body",
        low: {at: low !== null && low < most ? low : null, form: "fade"},
        high: {at: most, form: qualifier === "less-than" || highOpen ? "ring" : "line"},
        tick: null
      };
    case "vague":
      return {
        form: "body",
        low: low === null && x === null ? {at: null, form: "fade"} : {at: some, form: "soft"},
        high: high === null && x === null ? {at: null, form: "fade"} : {at: most, form: "soft"},
        tick: null
      };
    case "about":
      return {form: "body", low: {at: some, form: "soft"}, high: {at: most, form: "soft"}, tick: x};
    case "between":
      return {
        form: "body",
        low: lower ?? {at: null, form: "fade"},
        high: upper ?? {at: null, form: "fade"},
        tick: x
      };
  }
}

/** The qualifier of a claim; where it gives none, the one that follows from which of its values are known. */
export function qualifierOf({x, low, high, lowOpen, highOpen, qualifier}: Claimed): ClaimQualifier {
  if (qualifier !== null) return qualifier;
  if (low === null && high === null) return "exact";
  if (high === null) return lowOpen ? "more-than" : "at-least";
  if (low === null) return highOpen ? "less-than" : "at-most";
  if (low === high) return "exact";
  return x === null ? "between" : "about";
}

function check({x, low, high, qualifier}: Claimed): void {
  if (x === null && low === null && high === null) throw new Error("has neither x, low nor high");
  if (low !== null && high !== null && low > high)
    throw new Error(`has its low ${low} above its high ${high}`);
  if (x !== null && ((low !== null && x < low) || (high !== null && x > high)))
    throw new Error(`has its x ${x} outside its interval from ${low ?? "…"} to ${high ?? "…"}`);
  if (qualifier !== null && !CLAIM_QUALIFIERS.includes(qualifier))
    throw new Error(`has the qualifier “${qualifier}”; there are ${CLAIM_QUALIFIERS.join(", ")}`);
}
