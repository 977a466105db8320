import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {ArticleError} from "../loaders/article/article-error.ts";
import {FaultError} from "../loaders/fault.ts";
import {nearest} from "../loaders/register/nearest.ts";
import {UsageError, type Command, type Io} from "./command.ts";
import {oneLine, printable} from "./terminal/printable.ts";

/** The commands in the order of the help; each is loaded only when it is called. */
export const COMMANDS: Record<string, () => Promise<Command>> = {
  new: async () => (await import("./new.ts")).newCommand,
  start: async () => (await import("./start.ts")).start,
  dev: async () => (await import("./dev.ts")).dev,
  build: async () => (await import("./build.ts")).build,
  data: async () => (await import("./data.ts")).data,
  release: async () => (await import("./release.ts")).release,
  test: async () => (await import("./test.ts")).test,
  text: async () => (await import("./text.ts")).text,
  read: async () => (await import("./read.ts")).read,
  brief: async () => (await import("./brief.ts")).brief,
  verify: async () => (await import("./verify.ts")).verify,
  audit: async () => (await import("./audit.ts")).audit
};

/**
 * Runs `cifra` with these arguments; gives the exit code: 0, 1 (something was found), 2 (wrong usage). Faults of the
 * project and articles that cannot be read are printed wherever a command lets them pass.
 */
export async function main(args: string[], io: Io): Promise<number> {
  const {words, help, version, colour} = takeGlobal(args);
  const [name, ...rest] = words;
  if (name === undefined || name.startsWith("-")) {
    if (version) {
      await io.out(`${packageVersion()}\n`);
      return 0;
    }
    if (help) {
      await io.out(await helpOfAll());
      return 0;
    }
    const wrong =
      name === undefined ? "Which command?" : `There is no option “${oneLine(name)}” before a command.`;
    io.err(`${wrong}\n\n${await helpOfAll()}`);
    return 2;
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    const meant = nearest(name, Object.keys(COMMANDS));
    const hint = meant ? `Did you mean “cifra ${meant}”?` : "`cifra --help` lists the commands.";
    io.err(`There is no command “${oneLine(name)}”. ${hint}\n`);
    return 2;
  }
  const command = await COMMANDS[name]!();
  if (help) {
    await io.out(`${command.help.trimEnd()}\n`);
    return 0;
  }
  try {
    return await command.run(rest, colour ? io : {...io, colour: false});
  } catch (error) {
    if (error instanceof FaultError || error instanceof ArticleError || isSetupError(error)) {
      io.err(`${printable(error.message)}\n`);
      return 1;
    }
    if (!isWrongUsage(error)) throw error;
    io.err(`cifra ${name}: ${printable(error.message)}\n\`cifra ${name} --help\` says how it is used.\n`);
    return 2;
  }
}

/** Takes out the options that every command has; what follows “--” is left alone. */
function takeGlobal(args: string[]) {
  const end = args.indexOf("--");
  const [before, after] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end)];
  const has = (...names: string[]) => before.some((word) => names.includes(word));
  const version = has("--version", "-V");
  return {
    words: [...before.filter((word) => !["--no-color", "--help", "-h"].includes(word)), ...after],
    help: has("--help", "-h"),
    version,
    colour: !has("--no-color")
  };
}

async function helpOfAll(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return `cifra COMMAND [ARGUMENTS]

${commands.map(({name, about}) => `  ${name.padEnd(8)}${about}`).join("\n")}

  --help      of a command: how it is used
  --version   the version
  --no-color  no colour in a terminal; the variable NO_COLOR does the same

Ends with 0 when all is well, 1 when something was found, 2 when called wrongly.
`;
}

function packageVersion(): string {
  // By its name, because compiled modules lie deeper than their sources.
  const file = createRequire(import.meta.url).resolve("cifra/package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as {version: string}).version;
}

/** Of publish/setup.mjs, which not every command loads. */
function isSetupError(error: unknown): error is Error {
  return error instanceof Error && error.name === "SetupError";
}

function isWrongUsage(error: unknown): error is Error {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return error instanceof UsageError || (typeof code === "string" && code.startsWith("ERR_PARSE_ARGS"));
}
