import {installPeers, requirePeer} from "../../install-peers.ts";
import type {Answer} from "../score.ts";
import {openCompromise} from "./compromise.ts";
import {openRecognizers} from "./recognizers.ts";
import {openWink} from "./wink.ts";

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
  await installPeers(say);
  return [openWink(requirePeer), openCompromise(requirePeer), openRecognizers(requirePeer)];
}
