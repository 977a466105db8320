import {readFileSync} from "node:fs";
import {join} from "node:path";
import {fault, type Fault} from "../fault.ts";

/** A text file as it is worked on: no byte order mark, every line ending "\n"; or why it cannot be read. */
export type SourceText = {text: string; fault: null} | {text: null; fault: Fault | null};

/**
 * Reads `<root>/<file>` as UTF-8. Lines and columns of the result are those that an editor shows.
 * A file that does not exist gives neither text nor fault: what that means is for the caller to say.
 */
export function readSourceText(root: string, file: string): SourceText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return {text: null, fault: null};
    const why = code === "EISDIR" ? "it is a folder" : (code ?? "unknown reason");
    return {
      text: null,
      fault: fault({file, line: 1, column: 1}, `cannot be read: ${why}`, "Put a readable text file here.")
    };
  }
  const text = bytes.toString("utf8");
  if (Buffer.from(text, "utf8").equals(bytes)) return {text: normalize(text), fault: null};
  const place = endOf(file, normalize(bytes.subarray(0, firstDifference(bytes, text)).toString("utf8")));
  return {text: null, fault: fault(place, "not UTF-8", "Save the file in the UTF-8 encoding.")};
}

/** Removes a byte order mark and writes every line ending as "\n", which moves no line and no column. */
export function normalize(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

function firstDifference(bytes: Buffer, decoded: string): number {
  const again = Buffer.from(decoded, "utf8");
  let index = 0;
  while (bytes[index] === again[index]) index++;
  // A bad sequence's first byte can equal that of the replacement character: step back to its lead byte.
  while (index > 0 && ((bytes[index] ?? 0) & 0xc0) === 0x80) index--;
  return index;
}

function endOf(file: string, text: string): {file: string; line: number; column: number} {
  const lines = text.split("\n");
  return {file, line: lines.length, column: (lines.at(-1) ?? "").length + 1};
}
