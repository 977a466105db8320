/** Where the words of a figure stand in its article. */
export interface LockedPlace {
  /** Code points of the article's text, end exclusive. */
  start: number;
  end: number;
  /** sha256 of the 40 code points on either side, white space folded. */
  context_sha256: string;
  /** sha256 of the two words on either side, digits masked: what would change the figure's meaning. */
  beside_sha256: string;
}

export interface LockedFigure {
  brief: string;
  /** sha256 of the article's bytes when the figure was last verified. */
  article_sha256: string;
  printed: string;
  places: LockedPlace[];
}

/** seeds/seeds.lock.json, written by `cifra verify` alone. */
export interface Lock {
  version: 1;
  figures: Record<string, LockedFigure>;
}
