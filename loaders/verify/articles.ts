import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {isAbsolute, join, resolve} from "node:path";

/** An article as read: without a byte order mark, so that positions count from its first visible character. */
export interface Article {
  text: string;
  /** Hex, over the bytes of the file, a byte order mark included. */
  sha256: string;
}

/** The articles' texts, which are other people's and stand outside the repository. */
export interface Articles {
  /** Where they are looked for. */
  folder: string;
  /** The article, or null when it is not at hand. Throws an Error that names the file when it is not UTF-8. */
  read(file: string): Article | null;
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
    }
  };
}

function readArticle(folder: string, file: string): Article | null {
  // A brief names a file of this folder and can reach no other.
  if (isAbsolute(file) || file.split(/[/\\]/).includes(".."))
    throw new Error(`“${file}” is outside the articles’ folder`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new Error(`“${file}” cannot be read: ${code ?? "unknown reason"}`);
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  try {
    return {text: new TextDecoder("utf-8", {fatal: true}).decode(bytes), sha256};
  } catch {
    throw new Error(`“${file}” is not UTF-8`);
  }
}
