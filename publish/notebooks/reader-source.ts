import {join} from "node:path";
import {build, type Plugin} from "esbuild";
import {registersModule, type DraftRegisters} from "./registers-module.ts";

/**
 * Gives `import source from "virtual:reader"` the whole program of the reader's worker as a text. A worker that is made
 * of a text is under the policy of its page; one that is fetched from an address would be under none.
 */
export function readerSource(cells: string, seeds: DraftRegisters): Plugin {
  return {
    name: "reader-source",
    setup({onResolve, onLoad}) {
      onResolve({filter: /^virtual:reader$/}, ({path}) => ({path, namespace: "reader-source"}));
      onLoad({filter: /.*/, namespace: "reader-source"}, async () => {
        const {outputFiles} = await build({
          entryPoints: [join(cells, "reader", "worker.ts")],
          bundle: true,
          minify: true,
          format: "iife",
          target: "es2022",
          write: false,
          plugins: [registersModule(seeds)]
        });
        return {contents: outputFiles[0]!.text, loader: "text"};
      });
    }
  };
}
