/** Forms of a text by the categories of `Intl.PluralRules`: "one", "other" and whatever else a language has. */
export type PluralForms = Readonly<Record<string, string>>;

/** Rules that have been made: making them costs a hundred times what using them does. */
const rules = new Map<string, Intl.PluralRules>();

/** The category that a language has for a number: "one" for 1 in English and Spanish. */
export function pluralOf(value: number, intl: string): Intl.LDMLPluralRule {
  const known = rules.get(intl) ?? new Intl.PluralRules(intl);
  rules.set(intl, known);
  return known.select(value);
}

/** The form that goes with a number: that of its category or, where there is none, the one for all others. */
export function pluralForm(forms: PluralForms, value: number, intl: string): string {
  return forms[pluralOf(value, intl)] ?? forms.other ?? "";
}
