/**
 * Texts that a spreadsheet would run as a formula, also after spaces and in full width: https://owasp.org/www-community/attacks/CSV_Injection.
 * A minus before a plain number is a number.
 */
const FORMULA = /^(?:[=+@\t\r\n＝＋＠－]|-(?!\d+(?:[.,]\d+)*(?:\s?%)?$)|\s+[-=+@＝＋＠－])/u;

/** A cell's text, with an apostrophe before it where a spreadsheet would run it as a formula. */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
