import {fault, FaultError, type Place} from "../../loaders/fault.ts";
import {ID} from "../../loaders/register/forms.ts";
import {UsageError, type Io} from "../command.ts";

/**
 * Makes one thing, whole or not at all, and gives what to say of it: what was written, and what to edit next. Throws a
 * UsageError when called wrongly, a FaultError when something is in the way.
 */
export type Maker = (args: string[], io: Io) => Promise<string> | string;

/** The one name among the arguments; `what` is what it is of: "a measure". Throws a UsageError for none or several. */
export function oneName([name, second]: readonly string[], what: string): string {
  if (name === undefined) throw new UsageError(`which name? Write that of ${what}.`);
  if (second !== undefined) throw new UsageError(`one name at a time, not “${name}” and “${second}”.`);
  return name;
}

/** Throws a UsageError for what can be no id. */
export function checkId(id: string): void {
  if (!ID.test(id))
    throw new UsageError(
      `“${id}” cannot be a name: use lower-case letters and digits in words joined by hyphens, beginning with a letter.`
    );
}

/** Throws the one fault that keeps something from being made. */
export function refuse(place: Place, message: string, remedy: string): never {
  throw new FaultError([fault(place, message, remedy)]);
}

/** An id in words: "share-of-room" is "Share of room". */
export function inWords(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The entries of an option with commas between. */
export function listed(option: string | undefined): string[] {
  return (option ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
