/** What a command knows of the world, so that tests can stand in for it. */
export interface Io {
  /** The folder from which file names count, and whose project is meant. */
  cwd: string;
  env: Record<string, string | undefined>;
  stdin: NodeJS.ReadableStream;
  /** Prints as given (bytes are UTF-8), without adding a line feed; when it gives a promise, wait for it before printing more. */
  out(text: string | Uint8Array): Promise<void> | void;
  /** Prints to standard error as given. */
  err(text: string): void;
  /** Whether `out` may colour: standard output is a terminal, and neither --no-color nor NO_COLOR is set. */
  colour: boolean;
  /** Whether standard error is a terminal, where progress may be shown. */
  progress: boolean;
  /** Whether nobody reads what is printed any more (`| head -1`): a command without end should end. */
  closed?(): boolean;
}

/** One command of `cifra`, each in its file `command/<name>.ts`. */
export interface Command {
  name: string;
  /** One line for `cifra --help`. */
  about: string;
  /** For `cifra <name> --help`; fits 24 lines of 80 columns. */
  help: string;
  /**
   * Gives the exit code: 0, 1 (something was found), 2 (wrong usage). A UsageError, or an error of parseArgs, that
   * it throws is printed with a hint at the help and ends with 2. It never sees --help and --no-color.
   */
  run(args: string[], io: Io): Promise<number> | number;
}

/** A command was called wrongly; the message says how, in one sentence. */
export class UsageError extends Error {}
