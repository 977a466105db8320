import {readFileSync} from "node:fs";
import {isAbsolute, join, resolve} from "node:path";
import {ArticleError, readArticleText} from "../article/read-article.ts";
import {sha256} from "../sha256.ts";

/** An article as read. */
export interface Article {
  /** Of a plain text all but a byte order mark; of Markdown, HTML and PDF the text that a reader sees. */
  text: string;
  /** Hex, over the bytes of the file, a byte order mark included. */
  sha256: string;
}

/** The articles' texts, which are other people's and stand outside the repository. */
export interface Articles {
  /** Where they are looked for. */
  folder: string;
  /**
   * The article, or null when it is not at hand. Throws an Error that names the file and says why it cannot be
   * read; where the content is at fault, its cause is the ArticleError that knows a remedy.
   */
  read(file: string): Article | null;
  /** The fingerprint of its bytes; null when it is not at hand, or cannot be read. */
  sha256(file: string): string | null;
}

/** Opens the articles in the folder that `CIFRA_ARTICLES` names (from `root`), else in `<root>/articles`. */
export function openArticles(root: string, env: Record<string, string | undefined> = process.env): Articles {
  const folder = resolve(root, env.CIFRA_ARTICLES || "articles");
  const known = new Map<string, Article | null>();
  return {
    folder,
    read(file) {
      const article = known.has(file) ? (known.get(file) ?? null) : readArticle(folder, file);
      known.set(file, article);
      return article;
    },
    sha256(file) {
      try {
        return sha256(readFileSync(within(folder, file)));
      } catch {
        return null;
      }
    }
  };
}

function readArticle(folder: string, file: string): Article | null {
  const path = within(folder, file);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new Error(`“${file}” cannot be read: ${code ?? "unknown reason"}`);
  }
  try {
    const {text, sha256} = readArticleText(bytes, file);
    return {text, sha256};
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new Error(`“${file}” ${error.problem}`, {cause: error});
  }
}

/** The path of an article. A brief names a file of this folder and can reach no other. */
function within(folder: string, file: string): string {
  if (isAbsolute(file) || file.split(/[/\\]/).includes(".."))
    throw new Error(`“${file}” is outside the articles’ folder`);
  return join(folder, file);
}
