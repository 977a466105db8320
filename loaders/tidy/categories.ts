import type {Status} from "../brief/brief.ts";
import type {Kind, Qualifier} from "../quantity/quantity.ts";
import type {Entity} from "../register/registers.ts";
import type {Category} from "./table-about.ts";

type Names<Value extends string> = Record<Value, readonly [en: string, es: string]>;

const QUALIFIERS: Names<Qualifier> = {
  exact: ["exact", "exacto"],
  about: ["about", "aproximado"],
  "more-than": ["more than", "más de"],
  "less-than": ["less than", "menos de"],
  "at-least": ["at least", "al menos"],
  "at-most": ["at most", "como máximo"],
  between: ["between two ends", "entre dos extremos"],
  vague: ["vague", "vago"]
};

const STATUSES: Names<Status> = {
  asserted: ["asserted as a fact", "afirmado como un hecho"],
  offered: ["offered", "ofrecido"],
  recommended: ["recommended", "recomendado"],
  required: ["required", "exigido"],
  planned: ["planned", "previsto"],
  alleged: ["alleged", "presunto"],
  denied: ["denied", "negado"]
};

const KINDS: Names<Kind> = {
  number: ["number", "número"],
  percent: ["percentage", "porcentaje"],
  money: ["money", "dinero"],
  dimension: ["with a unit", "con unidad"],
  duration: ["duration", "duración"],
  age: ["age", "edad"],
  date: ["date", "fecha"],
  fraction: ["fraction", "fracción"],
  multiple: ["multiple", "múltiplo"],
  ordinal: ["ordinal", "ordinal"],
  range: ["range", "intervalo"]
};

const ENTITY_TYPES: Names<Entity["type"]> = {
  place: ["place", "lugar"],
  institution: ["institution", "institución"],
  person: ["person", "persona"],
  group: ["group of people", "grupo de personas"],
  agreement: ["agreement", "acuerdo"],
  event: ["event", "acontecimiento"],
  work: ["work", "obra"]
};

export const qualifierCategories = categories(QUALIFIERS);
export const statusCategories = categories(STATUSES);
/** Of tables that hold derived figures too. */
export const claimStatusCategories = categories({
  ...STATUSES,
  derived: ["derived from other figures", "derivado de otras cifras"]
});
export const kindCategories = categories(KINDS);
export const entityTypeCategories = categories(ENTITY_TYPES);
export const lockCategories = categories({
  locked: ["locked", "fijado"],
  unlocked: ["not locked", "sin fijar"]
});
export const dateMatchCategories = categories({
  overlap: ["the dates overlap", "las fechas se superponen"],
  unknown: ["a date is not known", "no se conoce alguna fecha"]
});
export const operationCategories = categories({
  add: ["plus", "más"],
  subtract: ["minus", "menos"],
  multiply: ["times", "por"],
  divide: ["divided by", "entre"],
  negate: ["with the sign changed", "con el signo cambiado"],
  take: ["as it is", "tal como es"]
});
export const movedCategories = categories({
  interval: ["over its own interval", "por su propio intervalo"],
  step: ["by a small step", "con un paso pequeño"],
  reading: ["through its readings", "por sus lecturas"]
});

function categories(names: Names<string>): Category[] {
  return Object.entries(names).map(([value, [en, es]]) => ({value, label: {en, es}}));
}
