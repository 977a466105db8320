import {copyFileSync, existsSync, mkdirSync} from "node:fs";
import {join} from "node:path";
import {FONT_FILES} from "../src/fonts.ts";

/** Copies the site's fonts out of their packages to where preview and build take them. */
export function layFonts(root: string): void {
  const folder = join(root, "src", "_generated", "fonts");
  mkdirSync(folder, {recursive: true});
  for (const {name, from} of FONT_FILES) {
    if (!existsSync(join(folder, name))) copyFileSync(join(root, from), join(folder, name));
  }
}
