/** What the notebook of claims imports besides: arquero's tables of them. */
export {claimTable, KINDS, type ClaimKind} from "./claims/claim-table.ts";
export {claimsView} from "./claims/claims-view.ts";
export {shownClaims, type Choice} from "./claims/shown-claims.ts";
