import {libraryText} from "../library-folder.ts";
import {readSourceText, type SourceText} from "./source-text.ts";

/** The registers that a project may leave to the library. */
const OF_LIBRARY = ["seeds/units.yml", "seeds/hedges.yml"];

/**
 * A register's text: the project's own file or, where it has none, the library's of the same name. The project's takes
 * the place of the library's whole.
 */
export function registerText(root: string, file: string): SourceText {
  const own = readSourceText(root, file);
  if (own.text !== null || own.fault !== null || !OF_LIBRARY.includes(file)) return own;
  return {text: libraryText(file), fault: null};
}
