const SUPERSCRIPTS: Record<string, string> = {"+": "⁺", "-": "⁻", "−": "⁻"};
const SUBSCRIPTS: Record<string, string> = {"+": "₊", "-": "₋", "−": "₋"};
for (const [digit, sign] of [..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries()) SUPERSCRIPTS[digit] = sign;
for (const [digit, sign] of [..."₀₁₂₃₄₅₆₇₈₉"].entries()) SUBSCRIPTS[digit] = sign;

/**
 * Raised or lowered digits as the characters that are so by themselves: 10⁶ must not become 106, nor m² m2.
 * Null when the text is not of digits and signs alone.
 */
export function shiftedDigits(text: string, shift: "sup" | "sub"): string | null {
  const signs = shift === "sup" ? SUPERSCRIPTS : SUBSCRIPTS;
  const shifted = [...text].map((character) => signs[character]);
  return shifted.length > 0 && shifted.every((sign) => sign !== undefined) ? shifted.join("") : null;
}

/** Builds a text of blocks: white space folded, at most one blank line between blocks, none around the whole. */
export class BlockText {
  #parts: string[] = [];
  #breaks = 0;
  #space = "";

  /** Adds words; their white space counts as one space, and none at a line's ends. */
  words(text: string): void {
    const folded = text.replace(FOLD, " ");
    const core = folded.replace(ENDS, "");
    if (core === "") {
      if (folded !== "" && this.#space === "") this.#space = " ";
      return;
    }
    if (folded.startsWith(" ") && this.#space === "") this.#space = " ";
    this.#parts.push(this.#gap(), core);
    this.#breaks = 0;
    this.#space = folded.endsWith(" ") ? " " : "";
  }

  /** Adds text of a block whose line ends count, such as code. */
  lines(text: string): void {
    for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
      if (i > 0) this.break(1, true);
      this.words(line);
    }
  }

  /** Adds a text of blocks that another BlockText made. */
  blocks(text: string): void {
    if (text === "") return;
    this.#parts.push(this.#gap(), text);
    this.#breaks = 0;
    this.#space = "";
  }

  /** Ends the line (1) or the paragraph (2); `add` counts up, as each of two `<br>` does. */
  break(lines: 1 | 2, add = false): void {
    this.#breaks = Math.min(2, add ? this.#breaks + lines : Math.max(this.#breaks, lines));
    this.#space = "";
  }

  /** Ends a cell of a table: the next stands after a tab. */
  cell(): void {
    this.#space = "\t";
  }

  toString(): string {
    return this.#parts.join("");
  }

  #gap(): string {
    if (this.#parts.length === 0) return "";
    return this.#breaks > 0 ? "\n".repeat(this.#breaks) : this.#space;
  }
}

// No-break and thin spaces are the text's own and stay.
const FOLD = /[ \t\n\f\r]+/g;
const ENDS = /^ | $/g;
