import {basename} from "node:path";
import type {Brief} from "../brief/brief.ts";
import {placesLater, readBrief, type ReadBrief} from "../brief/read-brief.ts";
import type {Seeds} from "../seeds.ts";
import {sha256} from "../sha256.ts";
import {lockedEntry} from "../verify/locked-entry.ts";
import type {KeptBrief, KeptBriefs, ReadWords} from "./kept-briefs.ts";
import {noMemory, type Memory} from "./memory.ts";

interface Result extends KeptBrief {
  fingerprint: string;
  changed: boolean;
}

/**
 * What is known of each brief while a project is read, from earlier runs or from this one. Only what came out without
 * a fault is known: whatever has something to say is found out anew, so that it is said again.
 */
export class KeptResults {
  readonly #store: KeptBriefs;
  readonly #memory: Memory;
  readonly #results = new Map<string, Result>();
  #words = "";
  #measures = "";

  constructor(store: KeptBriefs, memory: Memory = noMemory) {
    this.#store = store;
    this.#memory = memory.part("briefs");
  }

  /** As readBrief. */
  readBrief(text: string, file: string): ReadBrief {
    const id = basename(file, ".md");
    const {read, result} = this.#memory.of(file, [text], () => this.#read(id, text, file));
    if (result) this.#results.set(id, result);
    return read;
  }

  #read(id: string, text: string, file: string): {read: ReadBrief; result: Result | null} {
    const fingerprint = sha256(`${file}\n${text}`);
    const kept = this.#store.find(id, fingerprint);
    if (kept) {
      const {figures} = kept.brief;
      const ids = figures.flatMap(({id, aliases}) => [id, ...aliases.map((alias) => alias.id)]);
      const brief = {...kept.brief, ...placesLater(text, file)};
      const read = {brief, hasArticle: true, ids: new Set(ids), faults: []};
      return {read, result: {...kept, fingerprint, changed: false}};
    }
    const read = readBrief(text, file);
    const {brief, hasArticle, faults} = read;
    const isRight = brief && hasArticle && faults.length === 0;
    const result = isRight ? {brief, words: null, verified: null, fingerprint, changed: true} : null;
    return {read, result};
  }

  /** Takes the registers that words are read with. */
  useRegisters({units, hedges, measures}: Pick<Seeds, "units" | "hedges" | "measures">): void {
    const fingerprint = (name: string, ...parts: unknown[]): string =>
      this.#memory.of(name, parts, () => sha256(JSON.stringify(parts.map(listed))));
    this.#words = fingerprint("words", units, hedges);
    this.#measures = fingerprint("measures", this.#words, measures);
  }

  /** Whether the brief stood in an article of this fingerprint, and as it is locked now, without a word to say. */
  stands(brief: Brief, article: string, lock: Seeds["lock"]): boolean {
    const result = this.#results.get(brief.id);
    return result !== undefined && result.verified === this.#standing(result, brief, article, lock);
  }

  /** Notes that it does. */
  noteStanding(brief: Brief, article: string, lock: Seeds["lock"]): void {
    const result = this.#results.get(brief.id);
    if (!result) return;
    result.verified = this.#standing(result, brief, article, lock);
    result.changed = true;
  }

  #standing({fingerprint}: Result, {figures}: Brief, article: string, lock: Seeds["lock"]): string {
    return this.#memory.of(`standing ${fingerprint}`, [this.#words, article, lock], () => {
      const entries = figures.map((figure) => lockedEntry(lock, figure));
      return sha256(JSON.stringify([fingerprint, this.#words, article, entries]));
    });
  }

  /** What the words of a brief's figures were read as, in their order; null for one that cannot be read. */
  words({id}: Brief, read: () => (ReadWords | null)[]): (ReadWords | null)[] {
    const result = this.#results.get(id);
    if (result?.words?.registers === this.#measures) return result.words.read;
    const words = read();
    const all = words.filter((one) => one !== null);
    if (result && all.length === words.length) {
      result.words = {registers: this.#measures, read: all};
      result.changed = true;
    }
    return words;
  }

  /** Hands what this run found out to the next one. */
  save(): void {
    for (const [id, result] of this.#results) {
      const {fingerprint, changed, ...kept} = result;
      if (changed) this.#store.keep(id, fingerprint, kept);
      result.changed = false;
    }
  }

  /** Forgets briefs that are not there any more, or at fault. */
  forgetOthers(): void {
    for (const name of this.#store.names()) if (!this.#results.has(name)) this.#store.forget(name);
  }
}

function listed(part: unknown): unknown {
  return part instanceof Map ? [...part.values()] : part;
}
