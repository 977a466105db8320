import type {Quantity} from "../quantity/index.ts";

/**
 * What a draft does with a quantity: mark it as a figure, leave it out with a reason to be written, or say nothing
 * of it, as of words that only point at a time ("last week").
 */
export function isWorthMarking(quantity: Quantity, text: string): "figure" | "left-out" | "unsaid" {
  const {kind, date} = quantity;
  if (kind === "ordinal") return "left-out";
  if (kind !== "date") return "figure";
  if (date === null) return "unsaid";
  return isYearOfName(quantity, text) ? "left-out" : "figure";
}

/** A year that belongs to a name ("the 1998 Harbours Act") or to a line of rights ("© 1998"). */
function isYearOfName({start, end, date}: Quantity, text: string): boolean {
  if (!/^\d{4}$/.test(date ?? "")) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/(?:©|\(c\)|copyright|derechos)[\s\p{L}]*$/iu.test(before)) return true;
  const inName = /^\s+\p{Lu}\p{Ll}+/u.test(text.slice(end, end + 24));
  return inName && !/(?:^|\s)(?:in|since|until|by|of|from|en|desde|hasta|de|del)\s$/iu.test(before);
}
