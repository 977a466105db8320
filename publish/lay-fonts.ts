import {copyFileSync, existsSync, mkdirSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {FONT_FILES, SYMBOL_FILE} from "../src/fonts.ts";
import {SYMBOL_FONT} from "../src/symbol-font.ts";

/** A file of a package that is installed beside the library: "@fontsource/source-serif-4/files/…". */
export function packageFile(path: string): string {
  const [name] = /^(?:@[^/]+\/)?[^/]+/.exec(path)!;
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return join(dirname(manifest), path.slice(name.length));
}

/** Lays the site's fonts, most of them copied out of their packages, where preview and build take them. */
export function layFonts(root: string): void {
  const folder = join(root, "src", "_generated", "fonts");
  mkdirSync(folder, {recursive: true});
  for (const {name, from} of FONT_FILES) {
    if (!existsSync(join(folder, name))) copyFileSync(packageFile(from), join(folder, name));
  }
  const symbols = join(folder, SYMBOL_FILE);
  if (!existsSync(symbols)) writeFileSync(symbols, Buffer.from(SYMBOL_FONT, "base64"));
}
