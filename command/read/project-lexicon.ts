import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Fault} from "../../loaders/fault.ts";
import type {Lexicon} from "../../loaders/quantity/index.ts";

/** The registers of words that a project may have of its own. */
export const REGISTER_FILES = {units: "seeds/units.yml", hedges: "seeds/hedges.yml"} as const;

/**
 * The words of the project at `root`; undefined where it has no registers of its own. What reads YAML is loaded only
 * where there is some.
 */
export async function projectLexicon(
  root: string
): Promise<{lexicon: Lexicon | undefined; faults: readonly Fault[]}> {
  if (!Object.values(REGISTER_FILES).some((file) => existsSync(join(root, file))))
    return {lexicon: undefined, faults: []};
  const {openLexicon} = await import("../lexicon.ts");
  return openLexicon(root);
}
