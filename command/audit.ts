import {parseArgs} from "node:util";
import {formatFaults} from "../loaders/fault.ts";
import {auditJson} from "./audit/audit-json.ts";
import {auditProject} from "./audit/audit-project.ts";
import {auditText, count} from "./audit/audit-text.ts";
import {UsageError, type Command, type Io} from "./command.ts";
import {projectArticles} from "./project-articles.ts";
import {printable, printableJson} from "./terminal/printable.ts";
import {openProgress} from "./terminal/progress.ts";

const HELP = `cifra audit [--articles DIR] [--format text|json]

For each article of the briefs: how many quantities the reader finds in it, how
many of them are figures of the brief, left out there with a reason, or missed.
Articles of the folder that no brief names are listed too. Then what is left out
and what is missed, with line and column in the text that \`cifra text\` prints.

Then the conflicts between sources: the same measure of the same subject, dates
that overlap or are not known, intervals that do not meet however they are read.
Both phrases are shown with who claims them and where their briefs have them.

  --articles DIR  where the texts are; else CIFRA_ARTICLES, else articles/
  --format json   one object {articles, conflicts} for programs

Ordinals, and words that only point at a time (“last week”), are not counted.
Without the articles it tells what the briefs have; nothing missed can be known.

Ends with 0 when nothing is missed, also where sources are in conflict; with 1
when something is missed or a file cannot be read; with 2 when called wrongly.
`;

/** Tells what the briefs of the project in the current folder cover of their articles, and where sources conflict. */
export const audit: Command = {
  name: "audit",
  about: "what the briefs cover of their articles, and conflicts",
  help: HELP,
  async run(args: string[], io: Io): Promise<number> {
    const {values} = parseArgs({
      args,
      options: {articles: {type: "string"}, format: {type: "string", default: "text"}}
    });
    const {articles: given, format} = values;
    if (format !== "text" && format !== "json")
      throw new UsageError(`unknown format “${format}”: it is text or json.`);
    const progress = openProgress(io);
    const open = () => projectArticles(io, given);
    const result = auditProject(io.cwd, {
      open,
      progress: (name) => progress.show(() => printable(`reading ${name}`))
    });
    progress.clear();

    const {articles, faults, unsettled, folder} = result;
    if (faults.length > 0) io.err(`${printable(formatFaults(faults))}\n`);
    if (unsettled.length > 0)
      io.err(`npx cifra verify has something to say of: ${unsettled.map((id) => `“${id}”`).join(", ")}\n`);
    if (format === "json") {
      if (articles.every(({brief, atHand}) => brief === null || !atHand))
        io.err(printable(`no article of a brief is at hand: looked in ${folder}\n`));
      await io.out(`${printableJson(JSON.stringify(auditJson(result), null, 2))}\n`);
    } else await io.out(`${printable(auditText(result))}\n`);
    const unread = articles.some((one) => one.brief !== null && one.unread !== null);
    return faults.length > 0 || unread || articles.some((one) => count(one, "missed") > 0) ? 1 : 0;
  }
};
