import type {Token, Tokens} from "./tokens.ts";

/** A hyphen or dash between two tokens without white space. */
export function isGluedDash(tokens: Tokens, index: number): boolean {
  const dash = tokens.at(index);
  const after = tokens.at(index + 1);
  return dash !== undefined && !dash.spaced && isDash(dash) && after !== undefined && !after.spaced;
}

export function isDash(token: Token | undefined): boolean {
  return token?.kind === "sign" && /^[-‐‑‒–—−]$/.test(token.raw);
}
