import {fileURLToPath} from "node:url";
import type {Plugin} from "esbuild";

const STAND_INS = new URL("../../src/notebooks/cells/arquero/", import.meta.url);

/**
 * Puts src/notebooks/cells/arquero/ in the place of the two files by which arquero makes functions of text: a page's
 * policy forbids that.
 */
export const arqueroWithoutEval: Plugin = {
  name: "arquero-without-eval",
  setup({onResolve}) {
    onResolve({filter: /\/(?:compile|util\/unroll)\.js$/}, ({path, importer}) => {
      if (!/[\\/]arquero[\\/]/.test(importer)) return undefined;
      const name = path.endsWith("compile.js") ? "compile.ts" : "unroll.ts";
      return {path: fileURLToPath(new URL(name, STAND_INS))};
    });
  }
};
