import type {Correction, DerivedEntry} from "../register/registers.ts";
import type {Brief, BriefFigure} from "./brief.ts";

/** Gives for each id that a figure had before the one that it has. */
export type Aliases = ReadonlyMap<string, string>;

type Named = Pick<BriefFigure, "id" | "aliases">;

/** Seeds, as far as they have figures. */
interface Figures {
  briefs: readonly {figures: readonly Named[]}[];
  derived: readonly Named[];
}

/** The aliases of all figures and derived figures; of two that claim one, the first has it, and an id is none. */
export function aliasesOf({briefs, derived}: Figures): Aliases {
  const lists = [...briefs.map(({figures}) => figures), derived];
  const aliases = lists.flatMap((figures) =>
    figures
      .filter(({aliases}) => aliases.length > 0)
      .flatMap(({id, aliases}) => aliases.map((alias): [string, string] => [alias.id, id]))
  );
  if (aliases.length === 0) return new Map();
  const ids = new Set(lists.flatMap((figures) => figures.map(({id}) => id)));
  return new Map(aliases.filter(([alias]) => !ids.has(alias)).reverse());
}

/** A brief that names every figure by the id that it has. */
export function withCurrentIds(brief: Brief, aliases: Aliases): Brief {
  if (aliases.size === 0) return brief;
  return {
    ...brief,
    published: brief.published === null ? null : (aliases.get(brief.published) ?? brief.published),
    figures: brief.figures.map((figure) =>
      typeof figure.at === "string" && aliases.has(figure.at)
        ? {...figure, at: aliases.get(figure.at)!}
        : figure
    )
  };
}

/** A derived figure whose date has the id that it has now; its expression stays as it was typed. */
export function withCurrentDate(entry: DerivedEntry, aliases: Aliases): DerivedEntry {
  return entry.at === null ? entry : {...entry, at: aliases.get(entry.at) ?? entry.at};
}

/** A correction of the figure by the id that it has now. */
export function withCurrentFigure(entry: Correction, aliases: Aliases): Correction {
  return {...entry, figure: aliases.get(entry.figure) ?? entry.figure};
}
