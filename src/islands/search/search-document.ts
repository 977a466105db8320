/** A section of a page, as readers search and find it. */
export interface SearchDocument {
  /** From the root of the site's language, with the section's id: "figures/#figure-cecot-inmates". */
  address: string;
  /** Of the page, and of the section where it has one. */
  page: string;
  section: string | null;
  /** Their languages, where these are other than the page’s. */
  pageLang?: string;
  sectionLang?: string;
  text: string;
  /** Where the text is in another language than the page, in order. */
  foreign?: ForeignStretch[];
}

/** A stretch of a text in a language of its own: from the character `start` up to, without it, `end`. */
export interface ForeignStretch {
  start: number;
  end: number;
  lang: string;
}
