import {resolve} from "node:path";
import {parseArgs} from "node:util";
import {ArticleError, readArticleFile, type ArticleText} from "../loaders/article/read-article.ts";
import {UsageError, type Command, type Io} from "./command.ts";
import {oneLine, printable, printableJson} from "./terminal/printable.ts";

const help = `cifra text FILE… [--format text|json]

Prints the text that is read from articles, to which all offsets refer.

Articles are plain text and Markdown (UTF-8), HTML (also a saved page: its
headline and main text) and PDF (its text layer; page numbers and running
heads stay). The content decides which, the name's ending where it does not.
Of plain text every character stays, but for a byte order mark.

With several files a line with each one's name goes to standard error.
Control characters are printed as pictures of them (␛), one for one.

--format text   the text (default)
--format json   one line an article, {"file", "format", "sha256", "shown",
                "text"}: the text exact; "shown" is what the article itself
                shows: title, author, publisher, published, url, language

A file that cannot be read is named on standard error, the others are still
printed. Exit code: 0, 1 when a file could not be read, 2 for wrong usage.
`;

export const text: Command = {
  name: "text",
  about: "the text that is read from articles (text, Markdown, HTML, PDF)",
  help,
  async run(args, io) {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {format: {type: "string", default: "text"}}
    });
    const {format} = values;
    if (format !== "text" && format !== "json")
      throw new UsageError(`--format is text or json, not “${oneLine(format)}”.`);
    if (positionals.length === 0) throw new UsageError("name the files whose text to print.");
    let failed = 0;
    for (const file of positionals) {
      const article = read(file, io);
      if (article === null) failed++;
      else await print(file, article, format, positionals.length > 1, io);
      if (io.closed?.()) break;
    }
    return failed > 0 ? 1 : 0;
  }
};

function read(file: string, io: Io): ArticleText | null {
  try {
    return readArticleFile(resolve(io.cwd, file));
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    io.err(`“${oneLine(file)}” ${oneLine(`${error.problem}. ${error.remedy}`)}\n`);
    return null;
  }
}

async function print(
  file: string,
  article: ArticleText,
  format: string,
  several: boolean,
  io: Io
): Promise<void> {
  if (format === "json") {
    const {format, sha256, shown, text} = article;
    return io.out(`${printableJson(JSON.stringify({file, format, sha256, shown, text}))}\n`);
  }
  if (several) io.err(`==> ${oneLine(file)} <==\n`);
  // A carriage return before a line feed moves nothing on a terminal, and as a picture it would stand on every line.
  const safe = article.text.split("\r\n").map(printable).join("\r\n");
  await io.out(safe.endsWith("\n") ? safe : `${safe}\n`);
}
