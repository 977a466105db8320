import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Fault} from "../../loaders/fault.ts";
import type {Lexicon} from "../../loaders/quantity/index.ts";

/**
 * The words of the project at `root`; undefined where it has no registers of its own. What reads YAML is loaded only
 * where there is some.
 */
export async function projectLexicon(
  root: string
): Promise<{lexicon: Lexicon | undefined; faults: readonly Fault[]}> {
  const files = ["seeds/units.yml", "seeds/hedges.yml"];
  if (!files.some((file) => existsSync(join(root, file)))) return {lexicon: undefined, faults: []};
  const {openLexicon} = await import("../lexicon.ts");
  return openLexicon(root);
}
