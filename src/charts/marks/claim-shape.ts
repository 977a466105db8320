import type {Interval, Qualifier} from "../../../loaders/quantity/quantity.ts";

/** What a claim says of its quantity: an interval, and how the words hedge it. */
export type Claimed = Interval & {qualifier: Qualifier};

/** An end that the words give: whether the quantity may be as large. */
export interface KnownEnd {
  at: number;
  reached: boolean;
}

/** The form in which a claim is drawn. */
export type ClaimShape =
  | {form: "point"; at: number}
  /** About so much: soft at both ends. */
  | {form: "band"; low: number; high: number; at: number | null}
  | {form: "range"; low: KnownEnd; high: KnownEnd}
  /** One end is given; on the other side it fades, up to the measure's own bound when there is one. */
  | {form: "open"; end: KnownEnd; towards: "low" | "high"; bound: number | null};

/**
 * What a claim is drawn as. A bound that the words do not give (“less than $3” is no less than nothing) is no
 * end of the claim: it is where the fading stops. Throws an Error for an interval without ends.
 */
export function claimShape({value, low, high, low_open, high_open, qualifier}: Claimed): ClaimShape {
  if (low === null && high === null) {
    if (value === null) throw new Error("a claim has neither a value nor an end");
    return {form: "point", at: value};
  }
  if (
    high === null ||
    ((qualifier === "more-than" || qualifier === "at-least") && low !== null && low < high)
  )
    return {form: "open", end: {at: low!, reached: !low_open}, towards: "high", bound: high};
  if (low === null || ((qualifier === "less-than" || qualifier === "at-most") && low < high))
    return {form: "open", end: {at: high, reached: !high_open}, towards: "low", bound: low};
  if (low === high) return {form: "point", at: low};
  if (qualifier === "about") return {form: "band", low, high, at: value};
  return {form: "range", low: {at: low, reached: !low_open}, high: {at: high, reached: !high_open}};
}

/** The values that a drawing of these claims has to reach, apart from where they have no known end. */
export function claimExtent(claims: readonly Claimed[]): number[] {
  return claims.flatMap(({value, low, high}) => [value, low, high].filter((number) => number !== null));
}
