import {posix} from "node:path";
import {isLibrary} from "../../loaders/library-folder.ts";

/** The comment by which editors find the schema of a file of seeds/: of a brief, or a register by its name. */
export function schemaLine(root: string, name: string): string {
  const folder = isLibrary(root) ? "schemas" : "node_modules/cifra/schemas";
  return `# yaml-language-server: $schema=${posix.join("..", folder, `${name}.schema.json`)}\n`;
}
