import {mkdirSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {schemas} from "./schemas.ts";
import {reference} from "./reference/reference.ts";

// npm run docs: docs/api/ from the docstrings of the doors and the examples' drawings, and schemas/ from the forms.

const folder = join(process.cwd(), "docs", "api");
const {files, lacks} = reference(process.cwd());
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
for (const [name, text] of files) writeFileSync(join(folder, name), text);
console.log(`docs/api: ${files.size} pages`);
rmSync("schemas", {recursive: true, force: true});
mkdirSync("schemas");
for (const [name, text] of schemas()) writeFileSync(join("schemas", name), text);
console.log("schemas: written");
if (lacks.length > 0) {
  console.error(lacks.join("\n"));
  process.exitCode = 1;
}
