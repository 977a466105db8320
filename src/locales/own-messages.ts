import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Messages} from "./make-locale.ts";
import {TAGS, sayOtherwise} from "./locale.ts";

/** A project's own messages of a language, from its folder. */
export function ownMessagesFile(tag: string): string {
  return `locales/${tag}.json`;
}

/**
 * Lets every locale that is opened from now on say what locales/<language>.json of the project says, by the same keys
 * as the messages of the library. Throws for a file that is no JSON; publish/check-messages.ts says where and why.
 */
export function useOwnMessages(root: string): void {
  for (const tag of TAGS) {
    const file = join(root, ownMessagesFile(tag));
    sayOtherwise(tag, existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Messages) : {});
  }
}
