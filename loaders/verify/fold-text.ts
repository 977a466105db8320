/** A text made equal to every typographic variant of itself, with the way back to the original. */
export interface FoldedText {
  /** NFC; quotes as ' and ", dashes as -, runs of white space as one space, nothing of no width. */
  folded: string;
  /** For each UTF-16 unit of `folded`, where its original begins, in code points of the original. */
  starts: Int32Array;
  /** For each UTF-16 unit of `folded`, where its original ends, exclusive, in code points of the original. */
  ends: Int32Array;
  /** The code points of the original. */
  original: string[];
}

// Soft hyphen, joiners, direction marks, invisible operators, variation selectors, byte order mark.
const NO_WIDTH =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]/u;
const SPACE = /[\s\u0085]/u;
const SINGLE_QUOTE = /[\u2018-\u201B\u2032\u2039\u203A\u02BC\u00B4`]/u;
const DOUBLE_QUOTE = /[\u201C-\u201F\u2033\u00AB\u00BB]/u;
const DASH = /[\p{Pd}\u2212\u2043]/u;
const MARK = /\p{M}/u;
/** No character below this one changes what stands before it. */
const FIRST_THAT_COMBINES = 0x300;
/** Characters from here up to the delete character fold to themselves, but for the grave accent. */
const [FIRST_OF_ASCII, DELETE, GRAVE] = [0x21, 0x7f, 0x60];

/** Folds a text for matching. Linear in its length; `foldText(x).folded` folds to itself. */
export function foldText(text: string): FoldedText {
  const original = [...text];
  const signs: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const {text: composed, start, end, one} of compositions(original)) {
    let at = start;
    for (const character of composed) {
      const sign = foldCharacter(character);
      const from = one ? at : start;
      const to = one ? ++at : end;
      if (sign === " " && signs.at(-1) === " ") {
        ends[ends.length - 1] = to;
        continue;
      }
      signs.push(sign);
      for (let unit = 0; unit < sign.length; unit++) {
        starts.push(from);
        ends.push(to);
      }
    }
  }
  return {folded: signs.join(""), starts: Int32Array.from(starts), ends: Int32Array.from(ends), original};
}

/** The folded form of a few words, without white space at either end. */
export function foldWords(words: string): string {
  return foldText(words).folded.trim();
}

/** The number of code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

interface Composition {
  /** In NFC. */
  text: string;
  /** Code points of the original, end exclusive, characters of no width included. */
  start: number;
  end: number;
  /** Each code point of `text` is the one at the same place of the original. */
  one: boolean;
}

/** Cuts a text where normalisation cannot reach across: NFC of the whole is the pieces' NFC put together. */
function* compositions(original: readonly string[]): Generator<Composition> {
  let piece = "";
  let [start, end, count] = [0, 0, 0];
  const composed = (): Composition => {
    // A single character of these is its own normal form.
    const isPlain = piece.length === 1 && piece.charCodeAt(0) < FIRST_THAT_COMBINES;
    const text = isPlain ? piece : piece.normalize("NFC");
    return {text, start, end, one: text === piece && end - start === count};
  };
  for (let index = 0; index < original.length; index++) {
    const character = original[index]!;
    if (character.charCodeAt(0) > DELETE && NO_WIDTH.test(character)) continue;
    if (piece !== "" && !joins(piece, character)) {
      yield composed();
      piece = "";
    }
    if (piece === "") [start, count] = [index, 0];
    piece += character;
    end = index + 1;
    count++;
  }
  if (piece !== "") yield composed();
}

function joins(piece: string, character: string): boolean {
  if ((character.codePointAt(0) ?? 0) < FIRST_THAT_COMBINES) return false;
  if (MARK.test(character)) return true;
  return (piece + character).normalize("NFC") !== piece.normalize("NFC") + character.normalize("NFC");
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= FIRST_OF_ASCII && code < DELETE && code !== GRAVE) return character;
  if (SPACE.test(character)) return " ";
  if (DASH.test(character)) return "-";
  if (SINGLE_QUOTE.test(character)) return "'";
  if (DOUBLE_QUOTE.test(character)) return '"';
  return character;
}
