import {disagreement, type StatedFigure} from "../../loaders/quantity/agreement.ts";
import {compileLexicon} from "../../loaders/quantity/compile-lexicon.ts";
import type {Lexicon} from "../../loaders/quantity/lexicon.ts";
import type {Constant} from "../../loaders/register/constants.ts";
import type {Hedge, Unit} from "../../loaders/register/registers.ts";
import {openRecords, type Records} from "../../src/components/records.ts";
import type {KeptChart} from "../../src/versions/kept-versions.ts";
import type {Tables} from "../../src/tables/open-tables.ts";
import {textReader, type TextReader} from "./read-text.ts";
import {shownTables, type ShownTables} from "./shown-tables.ts";
import {cardStatements, statementsOf, type Statements} from "./statements.ts";

/** What the numbers of pages are held against. Answers are remembered: the same words stand on many pages. */
export interface GateContext {
  records: Records;
  tables: ShownTables;
  constants: readonly Constant[];
  /** What was released, by chart. */
  kept: ReadonlyMap<string, KeptChart>;
  units: ReadonlyMap<string, Unit>;
  lexicon: Lexicon;
  read: TextReader;
  /** Why words in a language do not say what a figure says; null when they do. */
  disagreement(words: string, figure: StatedFigure, language: string): string | null;
  /** What a figure's row states, and what its card does. */
  statements(id: string): Statements;
  card(id: string): Statements;
}

interface Registers {
  tables: Tables;
  units: ReadonlyMap<string, Unit>;
  hedges: readonly Hedge[];
  constants: readonly Constant[];
  /** Default nothing. */
  kept?: ReadonlyMap<string, KeptChart>;
}

/** Makes tables and registers ready for all pages of a site. */
export function gateContext({tables, units, hedges, constants, kept = new Map()}: Registers): GateContext {
  const lexicon = compileLexicon(units, hedges);
  const records = openRecords(tables);
  const compared = new Map<StatedFigure, (key: string) => string | null>();
  return {
    records,
    tables: shownTables(tables),
    constants,
    kept,
    units,
    lexicon,
    read: textReader(lexicon),
    disagreement(words, figure, language) {
      const compare =
        compared.get(figure) ??
        remembered((key) => {
          const [language = "", words = ""] = JSON.parse(key) as string[];
          return disagreement(words, figure, {language, lexicon, units});
        });
      compared.set(figure, compare);
      return compare(JSON.stringify([language, words]));
    },
    statements: remembered((id) => statementsOf(id, records)),
    card: remembered((id) => cardStatements(id, records))
  };
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
}
