import {existsSync} from "node:fs";
import {basename, dirname, relative, resolve, sep} from "node:path";
import {parseArgs} from "node:util";
import {ArticleError, readArticleFile, type ArticleText} from "../loaders/article/read-article.ts";
import {formatFaults} from "../loaders/fault.ts";
import {ID} from "../loaders/register/forms.ts";
import {openArticles} from "../loaders/verify/articles.ts";
import {writeWhole} from "../loaders/verify/write-whole.ts";
import {draftBrief, type Draft} from "../loaders/draft/draft-brief.ts";
import {draftReport} from "./brief/draft-report.ts";
import {knownNames} from "./brief/known-names.ts";
import {UsageError, type Command, type Io} from "./command.ts";
import {schemaLine} from "./new/schema-line.ts";
import {readableLanguage} from "./read/settings.ts";
import {oneLine, printable} from "./terminal/printable.ts";

const HELP = `cifra brief ARTICLE [-o seeds/NAME.md] [--language TAG] [--root DIR] [--force]

Drafts the brief of an article (text, Markdown, HTML or PDF): what it shows of
its title, author, publisher and date, and every figure as a marked phrase in a
line of its own. Measures, subjects, claimants and dates are filled in where
they are clear; the others are TODO, with what comes near beside them, and
cifra verify names each that is left. What seeds/measures.yml and
seeds/entities.yml lack stands as comments at the end of the front matter, ready
to be completed.

  -o, --output FILE  write the draft there instead of printing it
  --force            write over a file that is there
  --language TAG     of the article, such as en or es; by default what it shows
  --root DIR         the project whose registers are used; else this folder

The draft has no sentence of the article: put its lines into your own words.
Ends with 0, with 1 when the article or a register cannot be read, with 2 when
it was called wrongly.
`;

/** Drafts the brief of an article. */
export const brief: Command = {
  name: "brief",
  about: "draft a brief from an article",
  help: HELP,
  async run(args: string[], io: Io): Promise<number> {
    const {article: path, output, language: given, root} = readArguments(args, io);
    let article: ArticleText;
    try {
      article = readArticleFile(path);
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      io.err(`${oneLine(error.message)}\n`);
      return 1;
    }
    const tag = given ?? article.shown.language ?? "en";
    const {known, lexicon, faults} = knownNames(root, output && briefFile(root, output));
    if (faults.length > 0) {
      io.err(`${printable(formatFaults(faults))}\n`);
      return 1;
    }
    const file = basename(path);
    const language = readableLanguage(tag) ?? "en";
    let draft: Draft;
    try {
      draft = draftBrief(article, {file, tag, language, lexicon, known});
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      io.err(`${oneLine(error.message)}\n`);
      return 1;
    }
    if (output === null) await io.out(draft.text);
    else writeWhole(output, withSchema(draft.text, output, root));
    const {folder} = openArticles(root, io.env);
    const isAtHand = existsSync(resolve(folder, file));
    io.err(`${printable(draftReport(draft, {file, tag, output, folder: isAtHand ? null : folder}))}\n`);
    return 0;
  }
};

/** A brief below seeds/ names its schema, so that editors check it. */
function withSchema(text: string, output: string, root: string): string {
  return dirname(output) === resolve(root, "seeds")
    ? text.replace("---\n", `---\n${schemaLine(root, "brief")}`)
    : text;
}

interface Arguments {
  /** Absolute paths. */
  article: string;
  output: string | null;
  root: string;
  language: string | null;
}

function readArguments(args: string[], {cwd}: Io): Arguments {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      output: {type: "string", short: "o"},
      language: {type: "string"},
      root: {type: "string", default: "."},
      force: {type: "boolean", default: false}
    }
  });
  const [article, second] = positionals;
  if (article === undefined) throw new UsageError("which article? Name its file.");
  if (second !== undefined) throw new UsageError("a draft is of one article: call it for each.");
  const {language = null} = values;
  if (language !== null && readableLanguage(language) === null) {
    throw new UsageError(`“${language}” cannot be read: the languages are en and es.`);
  }
  const output = values.output === undefined ? null : resolve(cwd, values.output);
  const root = resolve(cwd, values.root);
  if (output !== null) checkOutput(output, values.output!, {root, force: values.force});
  return {article: resolve(cwd, article), output, root, language};
}

function checkOutput(path: string, given: string, {root, force}: {root: string; force: boolean}): void {
  const name = basename(path);
  if (dirname(path) === resolve(root, "seeds") && !(name.endsWith(".md") && ID.test(name.slice(0, -3)))) {
    throw new UsageError(`“${name}” cannot be a brief: name it in lower-case words with hyphens, name.md.`);
  }
  if (existsSync(path) && !force)
    throw new UsageError(`“${given}” is there already: --force writes over it.`);
}

/** A file as seeds name it: from the root, with forward slashes. */
function briefFile(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}
