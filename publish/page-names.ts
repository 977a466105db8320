import {aliasesOf} from "../loaders/brief/aliases.ts";
import {disagreement} from "../loaders/quantity/agreement.ts";
import {compileLexicon} from "../loaders/quantity/compile-lexicon.ts";
import type {Project} from "../loaders/project.ts";
import type {Seeds} from "../loaders/seeds.ts";
import {loaderNames} from "../loaders/tidy/make-tables.ts";
import type {PageNames} from "./check-pages.ts";

interface Options extends Pick<PageNames, "charts" | "tables" | "languages"> {
  /** Figures that are gone: that pages use them is told already. */
  gone: readonly string[];
}

/**
 * What the pages of a project may name: of figures also the ids that they had before. A text may give any of the
 * readings of ambiguous words.
 */
export function pageNames({seeds, rows}: Project, {charts, tables, languages, gone}: Options): PageNames {
  const lexicon = compileLexicon(seeds.units, seeds.hedges);
  const all = new Map([...rows.figures, ...rows.derived].map((row) => [row.id, row]));
  const aliases = aliasesOf(seeds);
  return {
    figures: [...all.keys(), ...aliases.keys(), ...gone],
    charts,
    tables,
    languages,
    disagreement(text, name, language) {
      const options = {language, lexicon, units: seeds.units};
      if (gone.includes(name)) return null;
      const id = aliases.get(name) ?? name;
      const row = all.get(id);
      if (!row) return "there is no such figure";
      const why = disagreement(text, row, options);
      if (why === null) return null;
      const other = rows.readings.some(
        ({figure, nth, ...reading}) =>
          figure === id &&
          nth > 1 &&
          disagreement(text, {...reading, qualifier: row.qualifier, date: row.date}, options) === null
      );
      return other ? null : why;
    }
  };
}

/** The tables of a project: `loaders/figures.csv.ts` makes “figures”, a chart with rows of its own one of its name. */
export function tableNamesOf({charts}: Seeds): string[] {
  return [...loaderNames(), ...charts.flatMap(({slug, rows}) => (rows ? [slug] : []))].sort();
}
