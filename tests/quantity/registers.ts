import {fileURLToPath} from "node:url";
import {readSeeds} from "../../loaders/read-seeds.ts";
import {compileLexicon} from "../../loaders/quantity/compile-lexicon.ts";

const {seeds} = readSeeds(fileURLToPath(new URL("../../", import.meta.url)));

/** The project's own units and hedges, and the lexicon made of them. */
export const {units, hedges} = seeds;
export const lexicon = compileLexicon(units, hedges);
