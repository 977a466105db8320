import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {isLibrary, libraryText} from "../loaders/library-folder.ts";
import {writeIfNew} from "./mirror-folder.ts";

/**
 * Lays what pages take from the library where Framework finds it: the style sheet, to which the project's own
 * src/style.css is added, and the icon, which its own src/icon.svg replaces.
 */
export function layAssets(root: string): void {
  const generated = join(root, "src", "_generated");
  const own = (name: string) => join(root, "src", name);
  const hasOwn = (name: string) => !isLibrary(root) && existsSync(own(name));
  const styles = [
    libraryText("src/style.css"),
    ...(hasOwn("style.css") ? [readFileSync(own("style.css"), "utf8")] : [])
  ];
  writeIfNew(join(generated, "style.css"), styles.join("\n"));
  const icon = hasOwn("icon.svg") ? readFileSync(own("icon.svg"), "utf8") : libraryText("src/icon.svg");
  writeIfNew(join(generated, "icon.svg"), icon);
}
