import {existsSync} from "node:fs";
import {join} from "node:path";
import {fault, type Fault} from "../loaders/fault.ts";
import {didYouMean} from "../loaders/register/nearest.ts";
import {TAGS, cut, libraryMessages, type Tag} from "../src/locales/locale.ts";
import type {Messages} from "../src/locales/make-locale.ts";
import {ownMessagesFile} from "../src/locales/own-messages.ts";
import {readMessages} from "./check-messages.ts";

/**
 * What is wrong with a project's own messages, locales/<language>.json: no JSON of texts, keys that the library does not
 * have, placeholders that it gives no value for.
 */
export function checkOwnMessages(root: string): Fault[] {
  return TAGS.flatMap((tag) =>
    existsSync(join(root, ownMessagesFile(tag))) ? checkLanguage(root, tag) : []
  );
}

function checkLanguage(root: string, tag: Tag): Fault[] {
  const faults: Fault[] = [];
  const {places, texts} = readMessages(root, ownMessagesFile(tag), faults);
  const known = new Map(libraryMessages(tag).flatMap((messages) => textsOf(messages)));
  for (const [key, text] of texts) {
    const place = places.get(key)!;
    const own = known.get(key);
    if (own === undefined) {
      const remedy = didYouMean(key, known.keys(), "Take a key of src/locales in the library, or remove it.");
      faults.push(fault(place, `no message is called “${key}”`, remedy));
      continue;
    }
    const values = placeholders(own);
    for (const name of placeholders(text))
      if (!values.includes(name)) {
        const remedy =
          values.length > 0
            ? `It has: ${values.map((value) => `{${value}}`).join(", ")}.`
            : "It has none: remove it.";
        faults.push(fault(place, `message “${key}” has no value for “{${name}}”`, remedy));
      }
  }
  return faults;
}

function textsOf(messages: Messages, before = ""): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${before}${key}`, value] as [string, string]]
      : textsOf(value, `${before}${key}.`)
  );
}

function placeholders(text: string): string[] {
  return cut(text).flatMap((part) => ("name" in part ? [part.name] : []));
}
