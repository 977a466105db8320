import type {Plugin} from "esbuild";
import type {Seeds} from "../../loaders/seeds.ts";

/** What a draft is filled in with. */
export type DraftRegisters = Pick<Seeds, "measures" | "entities" | "units" | "briefs" | "derived">;

/** Gives `import registers from "virtual:registers"` the project's measures, entities, units and ids, without their places. */
export function registersModule({measures, entities, units, briefs, derived}: DraftRegisters): Plugin {
  const contents = JSON.stringify({
    ids: [...briefs.flatMap(({figures}) => figures), ...derived].flatMap(({id, aliases}) => [
      id,
      ...aliases.map((alias) => alias.id)
    ]),
    measures: [...measures.values()].map(({place: _, ...measure}) => measure),
    units: [...units.values()].map(({code, is, before, symbol}) => ({
      ...{code, is, before: before.join(" | ")},
      ...{symbol_en: symbol.en, symbol_es: symbol.es}
    })),
    entities: [...entities.values()].map(({place: _, ...entity}) => entity)
  });
  return {
    name: "registers-module",
    setup({onResolve, onLoad}) {
      onResolve({filter: /^virtual:registers$/}, ({path}) => ({path, namespace: "registers"}));
      onLoad({filter: /.*/, namespace: "registers"}, () => ({contents, loader: "json"}));
    }
  };
}
