import {existsSync} from "node:fs";
import {createRequire} from "node:module";
import {fileURLToPath} from "node:url";
import {ensureDependencies} from "../../../publish/setup.mjs";
import type {Answer} from "../score.ts";
import {openCompromise} from "./compromise.ts";
import {openRecognizers} from "./recognizers.ts";
import {openWink} from "./wink.ts";

/** Where the peers' own package.json and lockfile stand: the product needs none of them. */
export const PEERS = fileURLToPath(new URL("../../peers/", import.meta.url));

/** Another program that reads quantities from English. */
export interface Peer {
  name: string;
  /** Finds the quantities in its own form: what throughput is measured on. */
  scan: (text: string) => unknown;
  /** What it found in the corpus' terms. */
  read: (text: string) => Answer[];
}

/**
 * Installs the peers from their lockfile unless that is done, and opens them.
 * @throws SetupError with a sentence on what to do when the registry cannot be reached
 */
export async function openPeers(say: (progress: string) => void): Promise<Peer[]> {
  if (!existsSync(`${PEERS}node_modules`)) say("installing the peers into bench/peers/node_modules, once");
  await ensureDependencies({root: PEERS, log: say});
  const require = createRequire(`${PEERS}package.json`);
  return [openWink(require), openCompromise(require), openRecognizers(require)];
}
