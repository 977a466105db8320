import {ArticleError} from "./article-error.ts";
import type {ArticleFormat} from "./article-text.ts";

/**
 * The text that bytes stand for, without a byte order mark: UTF-8, and for HTML the charset that a byte order
 * mark, an XML declaration or a `<meta>` element names. Throws ArticleError for other and for binary content.
 */
export function decodeText(bytes: Uint8Array, name: string, format: ArticleFormat): string {
  const charset = format === "html" ? declaredCharset(bytes) : "utf-8";
  if (format !== "html" && wideMark(bytes)) {
    throw new ArticleError(name, "is not UTF-8 (it is UTF-16)", "Save it as UTF-8.");
  }
  if (!charset.startsWith("utf-16") && isBinary(bytes)) {
    throw new ArticleError(name, "is binary", "Give a file of text, Markdown, HTML or PDF.");
  }
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset, {fatal: true});
  } catch {
    const problem = `declares a charset that is not known, “${charset}”`;
    throw new ArticleError(name, problem, "Save it as UTF-8 with <meta charset=utf-8>.");
  }
  try {
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? text.replace(/[\u0080-\u009f]/g, windowsSign) : text;
  } catch {
    const problem = charset === "utf-8" ? "is not UTF-8" : `is not in its declared charset, “${charset}”`;
    throw new ArticleError(name, problem, "Save it as UTF-8.");
  }
}

/** Node reads windows-1252 as Latin-1 in some versions, and leaves control characters for these signs. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const windowsSign = (control: string): string => WINDOWS_1252[control.charCodeAt(0) - 0x80]!;

/** The UTF-16 that a byte order mark announces. */
function wideMark([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** As the HTML standard finds it: the mark first, then what the first bytes declare, here UTF-8 otherwise. */
function declaredCharset(bytes: Uint8Array): string {
  const wide = wideMark(bytes);
  if (wide) return wide;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const named =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1] ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  if (!named) return "utf-8";
  // The declaration was read byte by byte, so it cannot be in UTF-16: the standard takes it for UTF-8.
  return /^(?:utf-?8|utf-?16.*)$/i.test(named) ? "utf-8" : named.toLowerCase();
}

/** Zeros, or many control characters near the beginning, which no text has. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const start = bytes.subarray(0, 8192);
  const controls = start.filter(
    (byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13
  );
  return controls.length > 8 && controls.length > start.length / 50;
}
