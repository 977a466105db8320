import {defaultRegisters} from "../../../../loaders/quantity/default-lexicon.ts";
import type {KnownNames} from "../../../../loaders/draft/draft-figures.ts";
import type {UnitRow} from "../../../tables/units.ts";
import type {Entity, Measure, Unit} from "../../../../loaders/register/registers.ts";

/** The registers as they come with the page. */
export interface PlainRegisters {
  measures: Omit<Measure, "place">[];
  entities: Omit<Entity, "place">[];
  /** As rows of units.csv, without their words. */
  units: UnitRow[];
  /** Ids that figures of the project have or had. */
  ids: string[];
}

const NOWHERE = {file: "", line: 1, column: 1};

/** The registers as a draft is filled in with them; units are the reader's own. */
export function knownNames({measures, entities, ids}: PlainRegisters): KnownNames {
  return {
    measures: new Map(measures.map((measure) => [measure.key, {...measure, place: NOWHERE}])),
    entities: new Map(entities.map((entity) => [entity.key, {...entity, place: NOWHERE}])),
    units: defaultRegisters().units as unknown as Map<string, Unit>,
    ids: new Set(ids)
  };
}
