import {readFileSync, realpathSync} from "node:fs";
import {extname, join} from "node:path";
import {fileURLToPath} from "node:url";

/** The library's own folder: its repository, or lib/ of the installed package, which has the same files compiled. */
export const LIBRARY = fileURLToPath(new URL("..", import.meta.url));

/** How the names of the library's modules end: ".ts" in its repository, ".js" in the package. */
export const MODULE = extname(import.meta.url);

/** Whether a project is the library's repository, whose own story it is. */
export function isLibrary(root: string): boolean {
  try {
    return realpathSync(root) === realpathSync(LIBRARY);
  } catch {
    return false;
  }
}

/** The text of a file of the library, by its path from there: "seeds/units.yml". */
export function libraryText(file: string): string {
  return readFileSync(join(LIBRARY, file), "utf8");
}
