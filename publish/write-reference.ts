import {mkdirSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {reference} from "./reference/reference.ts";

// npm run docs: docs/api/ from the docstrings of the doors and the examples' drawings.

const folder = join(process.cwd(), "docs", "api");
const {files, lacks} = reference(process.cwd());
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
for (const [name, text] of files) writeFileSync(join(folder, name), text);
console.log(`docs/api: ${files.size} pages`);
if (lacks.length > 0) {
  console.error(lacks.join("\n"));
  process.exitCode = 1;
}
