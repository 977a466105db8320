/** What is known of a file once it is written. */
export interface Written {
  bytes: number;
  /** Hex. */
  sha256: string;
}

/** Takes a file of data/ in pieces, so that nobody holds all of it: a large project's is longer than a string may be. */
export type WriteFile = (name: string, pieces: Iterable<string | Uint8Array>) => Written;
