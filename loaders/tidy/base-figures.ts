import type {DerivedRow} from "./rows.ts";

/** Gives for any id the figures of briefs behind it, each once: itself, or those that it is computed from. */
export function baseFigures(derived: readonly DerivedRow[]): (id: string) => string[] {
  const inputs = new Map(derived.map((row) => [row.id, row.inputs.split(" ")]));
  const known = new Map<string, string[]>();
  return function base(id: string): string[] {
    const own = known.get(id) ?? [...new Set(inputs.get(id)?.flatMap(base) ?? [id])];
    known.set(id, own);
    return own;
  };
}
