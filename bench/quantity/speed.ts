import type {Bench} from "../bench.ts";
import {measureFreshProcesses} from "./fresh-process.ts";
import {measureLinearity} from "./linearity.ts";
import {openPeers} from "./peers/peers.ts";
import {measureThroughput} from "./throughput.ts";

export const quantitySpeed: Bench = {
  name: "quantity-speed",
  about:
    "the quantity reader's throughput, cold start, memory, size and growth on one core, beside other programs.",
  run: async (say) => {
    const peers = await openPeers(say);
    return [
      ...measureThroughput(peers, say),
      ...(await measureFreshProcesses(say)),
      ...measureLinearity(say)
    ];
  }
};
