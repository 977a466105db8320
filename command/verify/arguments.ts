import {parseArgs} from "node:util";

export const HELP = `npm run verify [-- --accept ID… | --check] [--format json]

Checks every figure of seeds/*.md against its article’s text, and keeps seeds/seeds.lock.json.
New figures and unchanged figures that moved are written; entries of figures with another id go to that id;
entries of figures that are gone are removed, unless a page, a brief or a derived figure still uses them.
Of a text that is not the one read it tells, figure by figure, what is unchanged, moved, changed and gone.

  --accept ID…   also rewrite the entries of these changed figures
  --check        write nothing; fail where something would be written
  --format json  print what became of the figures of such texts as JSON, and all else on standard error:
                 npm run --silent verify -- --check --format json
  --help         show this

The texts are looked for in the folder that CIFRA_ARTICLES names, else in articles/.
Ends with 0 when all is well, 1 when something was found, 2 when it was called wrongly.
`.trimEnd();

export interface VerifyArguments {
  /** Ids of figures. */
  accept: string[];
  check: boolean;
  help: boolean;
  format: "text" | "json";
}

/** Reads the arguments of `npm run verify`; a text says what is wrong with them. */
export function readArguments(args: string[]): VerifyArguments | string {
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {
        accept: {type: "string", multiple: true, default: []},
        check: {type: "boolean", default: false},
        format: {type: "string", default: "text"},
        help: {type: "boolean", short: "h", default: false}
      }
    });
    const {accept, check, help, format} = values;
    // "--accept a b": parseArgs takes the first for the option, the others stand free.
    if (accept.length === 0 && positionals.length > 0) return `unexpected “${positionals[0]}”`;
    if (check && accept.length > 0) return "--check writes nothing, --accept writes";
    if (format !== "text" && format !== "json") return `unknown format “${format}”`;
    const ids = [...accept, ...positionals].flatMap((ids) => ids.split(",").filter(Boolean));
    return {accept: ids, check, help, format};
  } catch (error) {
    return (error as Error).message;
  }
}
