/** Where the words of a figure stand in its article. */
export interface LockedPlace {
  /** Code points of the article's text without a byte order mark, end exclusive. */
  start: number;
  end: number;
  /** The words as they stand there, when folding alone makes them the printed ones. */
  words?: string;
  /** sha256 of the 40 code points on either side, white space folded. */
  context_sha256: string;
  /** sha256 of the words on either side that belong to the figure: what would change its meaning. */
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
