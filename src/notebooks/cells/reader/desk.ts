import {guessLanguage} from "../../../../loaders/article/guess-language.ts";
import {shownByLines} from "../../../../loaders/article/shown-by-lines.ts";
import {draftParts} from "../../../../loaders/draft/draft-brief.ts";
import type {DraftFigure, KnownNames} from "../../../../loaders/draft/draft-figures.ts";
import {formatDraft, type DraftParts} from "../../../../loaders/draft/format-draft.ts";
import {proposals} from "../../../../loaders/draft/proposals.ts";
import {searchedText, type SearchedText} from "../../../../loaders/draft/printed-words.ts";
import {defaultLexicon, readQuantities, type Quantity} from "../../../../loaders/quantity/index.ts";
import {correctFigures, type Correction} from "./correct-figures.ts";

export type Language = "en" | "es";

/** An article as it was pasted or opened. */
export interface Pasted {
  text: string;
  /** As the reader chose; null to go by its words. */
  language: Language | null;
  /** The name of its file, and the fingerprint of its bytes; null where it could not be taken. */
  file: string;
  sha256: string | null;
}

/** A figure of a draft, as far as it can be corrected. */
export interface DeskFigure extends Pick<DraftFigure, "id" | "words" | "kind" | "readsAlike" | "nth"> {
  quantity: Quantity;
  /** Keys, or "" where they are still to be found. */
  measure: string;
  of: string;
  by: string;
  /** The words of whoever says so, where the text names somebody whom no register has. */
  says: string | null;
}

/** What came of an article: its figures, and those that are only numbers; more than a brief can hold have no draft. */
export interface Reading {
  language: Language;
  quantities: Quantity[];
  figures: DeskFigure[];
  /** Why there is no draft: too many quantities. */
  tooMany: boolean;
}

/** What a corrected draft comes to: the brief, its figures as read again, and what is wrong, by figure. */
export interface Corrected {
  brief: string;
  figures: DeskFigure[];
  faults: Record<string, "missing" | "none" | "several">;
}

/** The desk at which one article after the other is read, drafted and corrected; it knows the last one. */
export class Desk {
  #last: {text: SearchedText; parts: DraftParts; language: Language} | null = null;

  constructor(readonly known: KnownNames) {}

  /** Every quantity of the text, as `cifra read` reads it. */
  read({text, language}: Pick<Pasted, "text" | "language">): Pick<Reading, "quantities" | "language"> {
    const tag = language ?? (guessLanguage(text) === "es" ? "es" : "en");
    return {language: tag, quantities: readQuantities(text, {language: tag, lexicon: defaultLexicon()})};
  }

  /** Drafts the brief; where the text has more quantities than that of an article, only reads it. */
  open({text, language, file, sha256}: Pasted): Reading {
    const read = this.read({text, language});
    const options = {
      file,
      tag: read.language,
      language: read.language,
      lexicon: defaultLexicon(),
      known: this.known
    };
    this.#last = null;
    try {
      const article = {text, shown: shownByLines(text), sha256: sha256 ?? "TODO"};
      const parts = draftParts(article, options);
      this.#last = {text: searchedText(text), parts, language: read.language};
      return {...read, figures: parts.figures.map(deskFigure), tooMany: false};
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return {...read, figures: [], tooMany: true};
    }
  }

  /** The brief with corrections, in the form of seeds/*.md. Throws where nothing was drafted. */
  brief(corrections: readonly Correction[]): Corrected {
    if (!this.#last) throw new Error("nothing was drafted");
    const {text, parts, language} = this.#last;
    const {figures, leftOut, faults} = correctFigures(parts, corrections, {
      text,
      language,
      lexicon: defaultLexicon()
    });
    const proposed = proposals(figures, {...this.known, language, publisher: null});
    const brief = formatDraft({...parts, figures, leftOut, proposals: proposed});
    return {brief, figures: figures.map(deskFigure), faults};
  }
}

function deskFigure({id, words, kind, readsAlike, nth, quantity, measure, of, by}: DraftFigure): DeskFigure {
  const key = (filled: {value: string} | null) =>
    filled === null || filled.value === "TODO" ? "" : filled.value;
  return {
    ...{id, words, kind, readsAlike, nth, quantity},
    ...{measure: key(measure), of: key(of), by: key(by), says: quantity.by?.words ?? null}
  };
}
