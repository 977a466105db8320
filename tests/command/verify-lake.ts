import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {Readable} from "node:stream";
import {main} from "../../command/cifra.ts";
import type {Io} from "../../command/command.ts";
import type {Lock} from "../../loaders/verify/lock.ts";
import {LAKE, projectFolder} from "../brief/project-folder.ts";
import {sha256} from "../verify/invented.ts";

export const ARTICLE =
  "Surveyors let down a line in May 1987. It met the ground at about 120 metres, they wrote.";

export interface Lake {
  root: string;
  /** Writes a file below the project's folder. */
  write(name: string, text: string | Buffer): void;
  read(name: string): string;
  edit(name: string, from: string, to: string): void;
  remove(name: string): void;
  lock(): Lock;
  /** Runs `cifra` with these words in the project's folder. */
  cifra(...args: string[]): Promise<{code: number; out: string; err: string}>;
}

/** A project about a lake with its article; null leaves the article out. `files` stand below seeds/. */
export function lake(article: string | null = ARTICLE, files: Record<string, string> = {}): Lake {
  const brief = (LAKE["lake-survey.md"] ?? "").replace("a".repeat(64), sha256(article ?? ARTICLE));
  const root = projectFolder({...LAKE, "lake-survey.md": brief, ...files});
  const path = (name: string): string => join(root, name);
  const write = (name: string, text: string | Buffer): void => {
    mkdirSync(dirname(path(name)), {recursive: true});
    writeFileSync(path(name), text);
  };
  if (article !== null) write("articles/lake.txt", article);
  return {
    root,
    write,
    read: (name) => readFileSync(path(name), "utf8"),
    edit: (name, from, to) => write(name, readFileSync(path(name), "utf8").replace(from, to)),
    lock: () => JSON.parse(readFileSync(path("seeds/seeds.lock.json"), "utf8")) as Lock,
    remove: (name) => rmSync(path(name)),
    cifra: (...args) => runCifra(args, {cwd: root})
  };
}

/** Runs `cifra` and gives what it printed, without the last line feed. */
export async function runCifra(
  args: string[],
  {cwd, env = {}}: Partial<Io> & {cwd: string}
): Promise<{code: number; out: string; err: string}> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(args, {
    cwd,
    env,
    stdin: Readable.from([]),
    out: (text: string | Uint8Array) => void out.push(String(text)),
    err: (text) => void err.push(text),
    colour: false,
    progress: false
  });
  return {code, out: out.join("").trimEnd(), err: err.join("").trimEnd()};
}
