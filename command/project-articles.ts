import {existsSync, statSync} from "node:fs";
import {join, resolve} from "node:path";
import {openArticles, type Articles} from "../loaders/verify/articles.ts";
import {UsageError, type Io} from "./command.ts";

/**
 * The articles of the project in the current folder: in `folder` if one is given, else where CIFRA_ARTICLES points,
 * else in articles/. Throws a UsageError where there is no project, or the given folder is none.
 */
export function projectArticles({cwd, env}: Io, folder?: string): Articles {
  if (!existsSync(join(cwd, "seeds")))
    throw new UsageError(`there is no folder seeds/ in ${cwd}: call it in the folder of a project.`);
  if (folder === undefined) return openArticles(cwd, env);
  const path = resolve(cwd, folder);
  if (!statSync(path, {throwIfNoEntry: false})?.isDirectory())
    throw new UsageError(`“${folder}”, given with --articles, is no folder.`);
  return openArticles(cwd, {...env, CIFRA_ARTICLES: path});
}
