import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";

/** A line of invented news with its width in pixels as Chromium sets it in the site's font, by weight. */
export interface MeasuredLine {
  language: "en" | "es";
  text: string;
  size: number;
  widths: Record<string, number>;
}

/** Written by tests/browser/text-width.test.ts with UPDATE=1, whose texts and sizes stand here too. */
export const LINES_FILE = fileURLToPath(new URL("measured-lines.json", import.meta.url));

export const WEIGHTS = [400, 600, 700] as const;

export function measuredLines(): MeasuredLine[] {
  return JSON.parse(readFileSync(LINES_FILE, "utf8")) as MeasuredLine[];
}
