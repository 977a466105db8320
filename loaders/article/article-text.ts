export type ArticleFormat = "text" | "markdown" | "html" | "pdf";

/** What an article itself shows of its bibliography; null where it does not. */
export interface Shown {
  title: string | null;
  author: string | null;
  publisher: string | null;
  /** EDTF. */
  published: string | null;
  /** An absolute address, http or https. */
  url: string | null;
  /** A BCP 47 tag: the one that the article declares, else "en" or "es" where its words tell. */
  language: string | null;
}

/** A text with what its own form (front matter, meta elements, document information) says of it. */
export interface Extracted {
  text: string;
  shown: Shown;
}

/** An article as read. */
export interface ArticleText extends Extracted {
  format: ArticleFormat;
  /** Hex, over the bytes of the file. */
  sha256: string;
}

export const nothingShown: Shown = {
  title: null,
  author: null,
  publisher: null,
  published: null,
  url: null,
  language: null
};
