import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Fault} from "../../loaders/fault.ts";
import {compileLexicon, type Lexicon} from "../../loaders/quantity/index.ts";
import {defaultRegisters} from "../../loaders/quantity/default-lexicon.ts";
import {readSeeds} from "../../loaders/read-seeds.ts";
import type {Unit} from "../../loaders/register/registers.ts";
import {isTodo} from "../../loaders/register/todo.ts";
import {openLexicon} from "../lexicon.ts";
import type {KnownNames} from "../../loaders/draft/draft-figures.ts";

const REGISTERS = ["seeds/measures.yml", "seeds/entities.yml", "seeds/units.yml", "seeds/hedges.yml"];

const UNITS = defaultRegisters().units as unknown as Map<string, Unit>;

/**
 * What the project at `root` has by which a draft is filled in; registers that it does not have are empty, units and
 * hedges the reader's own. `brief` is the file that the draft will take the place of: its ids are free. `faults` are
 * those of registers that are there, without what is still TODO in them.
 */
export function knownNames(
  root: string,
  brief: string | null
): {known: KnownNames; lexicon: Lexicon; faults: Fault[]} {
  const {seeds, faults} = readSeeds(root);
  const {briefs, derived, measures, entities, units, hedges, lock} = seeds;
  const others = briefs.filter(({file}) => file !== brief);
  const own = new Set(briefs.filter(({file}) => file === brief).map(({id}) => id));
  const locked = Object.entries(lock.figures).filter(([, entry]) => !own.has(entry.brief));
  const ids = [
    ...[...others.flatMap(({figures}) => figures), ...derived].flatMap(({id, aliases}) => [
      id,
      ...aliases.map((alias) => alias.id)
    ]),
    ...locked.map(([id]) => id)
  ];
  const here = REGISTERS.filter((file) => existsSync(join(root, file)));
  const hasOwnWords = units.size > 0 && hedges.length > 0;
  return {
    lexicon: hasOwnWords ? compileLexicon(units, hedges) : openLexicon(root).lexicon,
    known: {measures, entities, units: units.size > 0 ? units : UNITS, ids: new Set(ids)},
    faults: faults.filter((fault) => here.includes(fault.file) && !isTodo(fault))
  };
}
