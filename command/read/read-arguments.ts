import {parseArgs} from "node:util";
import {nearest} from "../../loaders/register/nearest.ts";
import {UsageError, type Io} from "../command.ts";
import {FORMATS, LANGUAGES, OFFSETS, readableLanguage, type ReadSettings} from "./settings.ts";

export const HELP = `cifra read [FILE…] [OPTIONS]

Reads all figures of texts: what each is, its value and unit, how sure, who says
so. A FILE is plain text, Markdown, HTML or PDF; without one, or for “-”, plain
text comes from standard input.

  --format text   the sentences with their figures marked (default)
  --format csv    one row a figure
  --format json   one array of {file, language, figures}
  --format jsonl  a line {"id": FILE, "language": …, "figures": […]} a file.
                  Without FILE: lines {"id": …, "text": …, "language"?: …} in,
                  {"id": …, "figures": […]} out, in order and in constant
                  memory; of a bad line {"id": …, "line": …, "error": …}
  --language en   or es: of all texts; else what each shows, else English
  --offsets code-points   count as Python does; else UTF-16 units, as JavaScript
                  and Java do: text.slice(start, end) === printed, where the
                  text is what “cifra text FILE” prints
  --jobs N        read in N threads (default 1)
  --no-color      no colour

seeds/units.yml and seeds/hedges.yml of the current folder are used if present.
Ends with 0; 1 when something could not be read; 2 when called wrongly.
`;

const MOST_JOBS = 256;

export interface ReadArguments {
  files: string[];
  settings: ReadSettings;
  jobs: number;
}

/** Reads the arguments of `cifra read`. Throws what parseArgs throws, and UsageError. */
export function readArguments(args: string[], {cwd, colour}: Pick<Io, "cwd" | "colour">): ReadArguments {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: {type: "string", default: "text"},
      language: {type: "string"},
      offsets: {type: "string", default: "utf-16"},
      jobs: {type: "string", default: "1"}
    }
  });
  const {language = null} = values;
  const known = language === null ? null : readableLanguage(language);
  if (language !== null && known === null) throw unknown("language", language, LANGUAGES);
  const jobs = /^\d{1,4}$/.test(values.jobs) ? Number(values.jobs) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}`);
  return {
    files: positionals,
    settings: {
      root: cwd,
      format: oneOf("format", values.format, FORMATS),
      language: known,
      offsets: oneOf("offsets", values.offsets, OFFSETS),
      colour
    },
    jobs
  };
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw unknown(option, value, known);
  return found;
}

function unknown(option: string, value: string, known: readonly string[]): UsageError {
  const meant = nearest(value, known);
  const hint = meant ? `did you mean “${meant}”?` : `it is one of ${known.join(", ")}`;
  return new UsageError(`unknown --${option} “${value}”: ${hint}`);
}
