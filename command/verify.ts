import {verifyProject} from "../loaders/verify/verify-project.ts";
import {UsageError, type Command, type Io} from "./command.ts";

import {projectArticles} from "./project-articles.ts";
import {printable, printableJson} from "./terminal/printable.ts";
import {HELP, readArguments} from "./verify/arguments.ts";
import {findingList} from "./verify/finding-list.ts";
import {report} from "./verify/report.ts";

/** Checks the briefs of the project in the current folder against their articles, and keeps the lock. */
export const verify: Command = {
  name: "verify",
  about: "check briefs against their articles, keep the lock",
  help: HELP,
  async run(args: string[], io: Io): Promise<number> {
    const {accept, articles: given, check, format} = readArguments(args);
    const articles = projectArticles(io, given);
    const result = verifyProject(io.cwd, {articles, accept, check});
    if (result.unknown.length > 0)
      throw new UsageError(result.unknown.map((id) => `no brief has a figure “${id}”.`).join(" "));
    const text = `${printable(report(result, {folder: articles.folder, check}))}\n`;
    if (format === "json") {
      io.err(text);
      await io.out(`${printableJson(JSON.stringify(findingList(result.findings), null, 2))}\n`);
    } else await io.out(text);
    return result.findings.length > 0 || (result.outdated && !result.written) ? 1 : 0;
  }
};
