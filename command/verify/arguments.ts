import {parseArgs} from "node:util";
import {UsageError} from "../command.ts";

export const HELP = `cifra verify [--articles DIR] [--check] [--accept ID…] [--format text|json]

Checks every figure of seeds/*.md against its article’s text, and keeps
seeds/seeds.lock.json: writes the entries of new figures and of unchanged ones
that moved, and removes those of figures that are gone and used nowhere.
A digit, unit, sign or hedge that changed names the figures that it touches.

  --articles DIR  where the texts are; else CIFRA_ARTICLES, else articles/
  --check         write nothing; fail where something would be written
  --accept ID…    also rewrite the entries of these changed figures
  --format json   on standard output a list of what was found, each
                  {id, file, line, column, reason, was, is, message};
                  all else goes to standard error

id is null where no figure is meant. reason is one of
  changed    other words, unit or hedge    gone    nothing stands for it
  unclear    which place is meant?         new     not in the lock
  stale      only its entry is wrong       missed  neither figure nor left out
  left-out   its words are not there       unread  the article cannot be read
  unbriefed  no brief has it               form    a file is not as it must be
Ends with 0 when all is well, 1 when something was found, 2 when called wrongly.
`;

export interface VerifyArguments {
  /** Ids of figures. */
  accept: string[];
  articles?: string;
  check: boolean;
  format: "text" | "json";
}

/** Reads the arguments of `cifra verify`; throws a UsageError, or parseArgs' own, on what is wrong with them. */
export function readArguments(args: string[]): VerifyArguments {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      accept: {type: "string", multiple: true, default: []},
      articles: {type: "string"},
      check: {type: "boolean", default: false},
      format: {type: "string", default: "text"}
    }
  });
  const {accept, articles, check, format} = values;
  // "--accept a b": parseArgs takes the first for the option, the others stand free.
  if (accept.length === 0 && positionals.length > 0)
    throw new UsageError(`unexpected “${positionals[0]}”; figures are accepted with --accept.`);
  if (check && accept.length > 0) throw new UsageError("--check writes nothing, --accept writes.");
  if (format !== "text" && format !== "json")
    throw new UsageError(`unknown format “${format}”: it is text or json.`);
  const ids = [...accept, ...positionals].flatMap((ids) => ids.split(",").filter(Boolean));
  return {accept: ids, check, format, ...(articles === undefined ? {} : {articles})};
}
