// What the built site depends on, so that it is built again only when that changed.
import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

const INPUTS = [
  "seeds",
  "loaders",
  "src",
  "publish",
  "published",
  "examples",
  "locales",
  "observablehq.config.ts",
  "observablehq.config.js",
  "site.yml",
  "package.json",
  "package-lock.json",
  "tsconfig.json"
];
const MADE = new Set(["src/.observablehq", "src/_generated"]);
const STAMP = ".cache/site.json";

/** Whether dist/ is what a build of the present inputs left there. */
export function isFresh(root, env = process.env) {
  if (!existsSync(join(root, "dist", "index.html"))) return false;
  try {
    const stamp = JSON.parse(readFileSync(join(root, STAMP), "utf8"));
    return (
      stamp.inputs === digestInputs(root, env) &&
      stamp.data === digestData(root) &&
      stamp.dist === listDist(root)
    );
  } catch {
    return false;
  }
}

/**
 * Runs a build and remembers its inputs when `build` gives true. They are taken before it starts, so that what is
 * edited while it runs counts as changed; data/ is written by the build and taken after it.
 */
export async function buildAndRemember(root, build, env = process.env) {
  const inputs = digestInputs(root, env);
  rmSync(join(root, STAMP), {force: true});
  if (!(await build())) return false;
  mkdirSync(dirname(join(root, STAMP)), {recursive: true});
  const stamp = {inputs, data: digestData(root), dist: listDist(root)};
  writeFileSync(join(root, STAMP), `${JSON.stringify(stamp)}\n`);
  return true;
}

/** sha256 over the names and bytes of all that the build reads, the articles included where they are at hand. */
export function digestInputs(root, env = process.env) {
  const hash = createHash("sha256").update(process.version);
  for (const path of INPUTS) addTree(hash, root, path);
  const articles = env.CIFRA_ARTICLES || join(root, "articles");
  if (existsSync(articles)) addTree(hash, articles, "");
  return hash.digest("hex");
}

function digestData(root) {
  const hash = createHash("sha256");
  addTree(hash, root, "data");
  return hash.digest("hex");
}

function addTree(hash, root, path) {
  if (MADE.has(path)) return;
  const file = join(root, path);
  const stats = statSync(file, {throwIfNoEntry: false});
  if (stats?.isDirectory()) {
    for (const name of readdirSync(file).sort()) addTree(hash, root, path ? `${path}/${name}` : name);
  } else if (stats) {
    const bytes = readFileSync(file);
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
}

// dist/ is only made by builds: names, sizes and times tell whether another one has been there since.
function listDist(root) {
  const hash = createHash("sha256");
  const list = (path) => {
    for (const entry of readdirSync(join(root, path), {withFileTypes: true}).sort(byName)) {
      const inner = `${path}/${entry.name}`;
      if (entry.isDirectory()) list(inner);
      else {
        const {size, mtimeMs} = statSync(join(root, inner));
        hash.update(`${inner}\0${size}\0${mtimeMs}\0`);
      }
    }
  };
  list("dist");
  return hash.digest("hex");
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}
