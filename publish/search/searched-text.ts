import type {ForeignStretch} from "../../src/islands/search/search-document.ts";

/** Text as it is gathered piece by piece, its white space squeezed, with the stretches that are in another language. */
export class SearchedText {
  text = "";
  foreign: ForeignStretch[] = [];
  private gap = false;

  /** Adds words; `lang` is their language where that is not the page's. */
  add(words: string, lang: string | null = null): void {
    const squeezed = words.replace(/\s+/g, " ").trim();
    this.gap ||= /^\s/.test(words);
    if (squeezed !== "") {
      if (this.gap && this.text !== "") this.text += " ";
      const start = this.text.length;
      this.text += squeezed;
      if (lang) this.mark(start, lang);
      this.gap = false;
    }
    this.gap ||= /\s$/.test(words);
  }

  /** Says that the words from `start` on are in `lang`; stretches of one language with nothing but a gap between are one. */
  private mark(start: number, lang: string): void {
    const last = this.foreign.at(-1);
    if (last?.lang === lang && this.text.slice(last.end, start).trim() === "") last.end = this.text.length;
    else this.foreign.push({start, end: this.text.length, lang});
  }

  /** The first `most` characters. */
  beginning(most: number): {text: string; foreign?: ForeignStretch[]} {
    const foreign = this.foreign
      .filter(({start}) => start < most)
      .map((stretch) => ({...stretch, end: Math.min(stretch.end, most)}));
    return {text: this.text.slice(0, most), ...(foreign.length > 0 && {foreign})};
  }
}
