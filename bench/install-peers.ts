import {createRequire} from "node:module";
import {fileURLToPath} from "node:url";
import {ensureDependencies} from "../publish/setup.mjs";

/** Where what is measured against has a package.json and a lockfile of its own: the product needs none of it. */
export const PEERS = fileURLToPath(new URL("peers/", import.meta.url));

/** Finds modules of the peers. */
export const requirePeer = createRequire(`${PEERS}package.json`);

/**
 * Installs the peers from their lockfile unless that is done.
 * @throws SetupError with a sentence on what to do when the registry cannot be reached
 */
export async function installPeers(say: (progress: string) => void): Promise<void> {
  await ensureDependencies({root: PEERS, log: say});
}
