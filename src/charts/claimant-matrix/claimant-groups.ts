import {group} from "d3";
import type {ClaimRow} from "../../../loaders/tidy/rows.ts";

/** Somebody who claims something, with all that is claimed. */
export interface Claimant {
  key: string;
  /** Whether it is an article that speaks for itself. */
  ownVoice: boolean;
  claims: ClaimRow[];
}

/** One measure of one subject with all claims on it, in the order of the claimants. */
export interface ClaimedQuantity {
  measure: string;
  of: string;
  claims: ClaimRow[];
}

/** Claimants, those who claim most first; of equals those who are named before articles that speak for themselves. */
export function claimantsOf(rows: readonly ClaimRow[]): Claimant[] {
  return [...group(rows, ({by}) => by)]
    .map(([key, claims]): Claimant => ({
      key,
      ownVoice: claims.every(({by, source}) => by === source),
      claims
    }))
    .sort(
      (a, b) =>
        b.claims.length - a.claims.length || Number(a.ownVoice) - Number(b.ownVoice) || compare(a.key, b.key)
    );
}

/**
 * Quantities by subject, the subject with most claims first; in each those with several claimants first, then
 * in the order of their claimants.
 */
export function quantitiesOf(rows: readonly ClaimRow[], claimants: readonly Claimant[]): ClaimedQuantity[][] {
  const places = new Map(claimants.map(({key}, i) => [key, i]));
  const place = ({by}: ClaimRow) => places.get(by)!;
  return [...group(rows, ({of}) => of)]
    .sort(([a, some], [b, others]) => others.length - some.length || compare(a, b))
    .map(([of, own]) =>
      [...group(own, ({measure}) => measure)]
        .map(([measure, claims]): ClaimedQuantity => ({
          measure,
          of,
          claims: claims.toSorted((a, b) => place(a) - place(b))
        }))
        .sort(
          (a, b) =>
            claimantCount(b) - claimantCount(a) ||
            place(a.claims[0]!) - place(b.claims[0]!) ||
            compare(a.measure, b.measure)
        )
    );
}

/** How many different claimants a quantity has. */
export function claimantCount({claims}: ClaimedQuantity): number {
  return new Set(claims.map(({by}) => by)).size;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
