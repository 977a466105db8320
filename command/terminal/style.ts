export interface Style {
  /** The words that matter. */
  strong(text: string): string;
  /** The name of a file over what was found in it. */
  title(text: string): string;
  /** What stands beside. */
  quiet(text: string): string;
}

/** How a terminal shows words; where it may not colour, strong words stand in brackets. */
export function style(colour: boolean): Style {
  if (!colour) return {strong: (text) => `[${text}]`, title: (text) => text, quiet: (text) => text};
  const sgr = (codes: string) => (text: string) => `\u001b[${codes}m${text}\u001b[0m`;
  return {strong: sgr("1;36"), title: sgr("1"), quiet: sgr("2")};
}
