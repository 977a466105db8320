import {existsSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {writeWhole} from "../../loaders/verify/write-whole.ts";
import {brief as draft} from "../brief.ts";
import {checkProject} from "../build/build-here.ts";
import {checkId, oneName, refuse, type Maker} from "./maker.ts";
import {schemaLine} from "./schema-line.ts";

const options = {article: {type: "string"}, language: {type: "string"}} as const;

/** Writes a brief: drafted from its article, or empty. */
export const brief: Maker = async (args, io) => {
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const name = oneName(positionals, "the brief").replace(/\.md$/, "");
  checkId(name);
  checkProject(io.cwd);
  const file = `seeds/${name}.md`;
  if (existsSync(join(io.cwd, file)))
    refuse(
      {file, line: 1, column: 1},
      "the brief is there already",
      "Give the new one another name, or edit this one."
    );
  const next = `npx cifra verify   names each TODO that is left, finds the words in the article and locks them`;
  if (values.article === undefined) {
    writeWhole(join(io.cwd, file), emptyBrief(io.cwd, values.language ?? "en"));
    return `${file} is written. Name its article, mark each figure in a sentence of your own as a link,
[as printed](figure:its-id), and say under “figures” what it is. Then:

  ${next}`;
  }
  const language = values.language === undefined ? [] : ["--language", values.language];
  const code = await draft.run([values.article, "-o", file, ...language], io);
  if (code !== 0)
    refuse({file: values.article, line: 1, column: 1}, "no brief could be drafted", "See above.");
  return `${file} is drafted. Put its lines into sentences of your own, and complete the TODOs; what they name and the
registers lack: npx cifra new measure, npx cifra new entity. Then:

  ${next}`;
};

function emptyBrief(root: string, language: string): string {
  return `---
${schemaLine(root, "brief")}title: null
label: TODO
publisher: null
author: null
published: null
url: null
language: ${JSON.stringify(language)}
article: {file: TODO, sha256: TODO}
figures: {}
---
`;
}
