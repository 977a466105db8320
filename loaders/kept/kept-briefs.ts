import {readdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import type {Brief} from "../brief/brief.ts";
import type {Interval, Quantity} from "../quantity/quantity.ts";
import {sha256} from "../sha256.ts";
import {writeWhole} from "../verify/write-whole.ts";
import {codeVersion} from "./code-version.ts";

/** What a figure's words were read as, in its measure's unit. */
export type ReadWords = Interval & Pick<Quantity, "kind" | "qualifier" | "date">;

/** What came of a brief that was read without a fault. */
export interface KeptBrief {
  brief: Omit<Brief, "placeOf" | "keyPlaceOf">;
  /** What its figures' words were read as, and the fingerprint of the registers that they were read with. */
  words: {registers: string; read: ReadWords[]} | null;
  /** The fingerprint of article, lock and registers with which the brief stood without a word to say. */
  verified: string | null;
}

/** What earlier runs found out about briefs. To lose it costs time and nothing else. */
export interface KeptBriefs {
  /** What came of the brief of this name when its text had this fingerprint; null when that is not known. */
  find(name: string, fingerprint: string): KeptBrief | null;
  keep(name: string, fingerprint: string, kept: KeptBrief): void;
  /** Of which briefs something is kept, up to date or not. */
  names(): ReadonlySet<string>;
  /** Forgets a brief. */
  forget(name: string): void;
}

/**
 * Opens `<root>/.cache/briefs`: a folder for this version of the code, a file for each brief. The file's first line is
 * the fingerprint of the brief's text and of the file's other line together, so that what is out of date and what is
 * damaged is passed by alike. A folder that cannot be written keeps nothing.
 */
export function openKeptBriefs(root: string, version = codeVersion()): KeptBriefs {
  const all = join(root, ".cache", "briefs");
  const folder = join(all, version);
  for (const other of namesIn(all)) {
    if (other !== version) rmSync(join(all, other), {recursive: true, force: true});
  }
  const fileOf = (name: string): string => join(folder, `${name}.json`);
  return {
    find(name, fingerprint) {
      let content: string;
      try {
        content = readFileSync(fileOf(name), "utf8");
      } catch {
        return null;
      }
      const [stamp, found] = [content.slice(0, 64), content.slice(65)];
      return stamp === stampOf(fingerprint, found) ? (JSON.parse(found) as KeptBrief) : null;
    },
    keep(name, fingerprint, kept) {
      const found = JSON.stringify(kept);
      try {
        writeWhole(fileOf(name), `${stampOf(fingerprint, found)}\n${found}`);
      } catch {
        // The next run finds it out again.
      }
    },
    names() {
      return new Set(namesIn(folder).map((file) => file.replace(/\.json$/, "")));
    },
    forget(name) {
      rmSync(fileOf(name), {force: true});
    }
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function stampOf(fingerprint: string, found: string): string {
  return sha256(fingerprint + found);
}
