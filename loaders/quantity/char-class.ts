/** What a character is to the scan; everything else is a sign (0). */
export const LETTER = 1;
export const DIGIT = 2;
export const VULGAR = 3;
/** Goes on with a word and begins none: accents, raised digits. */
export const MARK = 4;
/** From here on no part of a token. */
export const SPACE = 5;
export const BREAK = 6;
/** Soft hyphens and other characters without width: they part nothing. */
export const INVISIBLE = 7;

const UNKNOWN = 255;
const ASCII = new Uint8Array(128).map((_, code) => classOf(String.fromCharCode(code)));
let others: Uint8Array | null = null;

/** The class of the character whose first UTF-16 unit is `code` at offset `at`. */
export function charClass(text: string, at: number, code: number): number {
  if (code < 128) return ASCII[code]!;
  if (code >= 0xd800 && code < 0xdc00) return classOf(String.fromCodePoint(text.codePointAt(at)!));
  others ??= new Uint8Array(65536).fill(UNKNOWN);
  const known = others[code]!;
  if (known !== UNKNOWN) return known;
  return (others[code] = classOf(String.fromCharCode(code)));
}

function classOf(character: string): number {
  if (/[\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]/.test(character)) return INVISIBLE;
  if (/[\n\r\u2028\u2029]/.test(character)) return BREAK;
  if (/\s/.test(character)) return SPACE;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[¼-¾⅐-⅞]/.test(character)) return VULGAR;
  if (/[ªº]/.test(character)) return 0;
  if (/\p{L}/u.test(character)) return LETTER;
  return /[\p{M}²³]/u.test(character) ? MARK : 0;
}
