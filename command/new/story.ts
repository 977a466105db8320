import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync} from "node:fs";
import {basename, dirname, join, relative, resolve} from "node:path";
import {parseArgs} from "node:util";
import {TAGS, type Tag} from "../../src/locales/locale.ts";
import {openArticles} from "../../loaders/verify/articles.ts";
import {verifyProject} from "../../loaders/verify/verify-project.ts";
import {UsageError} from "../command.ts";
import {checkId, listed, oneName, refuse, type Maker} from "./maker.ts";
import {packLibrary} from "./pack-library.ts";
import {storyFiles, writeFiles} from "./story-files.ts";
import {storyManifest} from "./story-manifest.ts";

/** Makes a whole small story in an empty folder, with the library as a package. */
export const story: Maker = (args, io) => {
  const options = {language: {type: "string", default: "en"}} as const;
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const path = oneName(positionals, "the story");
  const languages = languagesOf(values.language);
  const folder = resolve(io.cwd, path);
  const name = basename(folder);
  checkId(name);
  checkEmpty(folder, path);

  // Everything is made beside the folder, so that nothing is left behind when something fails.
  const draft = join(dirname(folder), `.${name}-${process.pid}`);
  mkdirSync(draft, {recursive: true});
  try {
    writeFiles(draft, storyFiles(name, languages));
    const tarball = packLibrary(join(draft, "vendor"));
    writeFiles(draft, new Map([["package.json", storyManifest(name, `vendor/${tarball}`)]]));
    verifyProject(draft, {articles: openArticles(draft, {})});
    moveFolder(draft, folder);
  } finally {
    rmSync(draft, {recursive: true, force: true});
  }
  const here = relative(io.cwd, folder);
  return `${here === "" ? "The story" : here} is made, an example about swans. Next:

${here === "" ? "" : `  cd ${here}\n`}  npm start             installs, builds and serves it (the first time takes a minute or two)
  npm test              checks everything

Then make it your own: README.md says how.`;
};

function languagesOf(option: string): Tag[] {
  const languages = listed(option);
  const unknown = languages.find((tag) => !TAGS.includes(tag as Tag));
  if (languages.length === 0 || unknown !== undefined || new Set(languages).size < languages.length)
    throw new UsageError(`“${option}”, given with --language, is not en, es or both: en,es.`);
  return languages as Tag[];
}

function checkEmpty(folder: string, path: string): void {
  const stats = statSync(folder, {throwIfNoEntry: false});
  const place = {file: path, line: 1, column: 1};
  if (stats && !stats.isDirectory())
    refuse(place, "a file of this name is there", "Give the story another name.");
  if (stats && readdirSync(folder).length > 0)
    refuse(place, "the folder is there and not empty", "Give the story another name, or empty the folder.");
  if (!existsSync(dirname(folder)))
    refuse(place, "there is no folder to make it in", `Make ${dirname(path)} first.`);
}

/** Moves what is in a folder to one that is empty or not there. */
function moveFolder(from: string, to: string): void {
  if (!existsSync(to)) return renameSync(from, to);
  for (const entry of readdirSync(from)) renameSync(join(from, entry), join(to, entry));
}
