import type {Field} from "../tidy/table-about.ts";
import {columnTitle, inSpanish} from "./in-spanish.ts";

/** A column as a field of a Table Schema (Data Package v2), with the unit of its numbers and Spanish words. */
export function fieldSchema(field: Field, primaryKey: readonly string[]) {
  const {name, type, description, categories, unit} = field;
  const constraints = constraintsOf(field, primaryKey);
  const title = columnTitle(name);
  const labels = categories && Object.fromEntries(categories.map(({value, label}) => [value, label.es]));
  const spanish = inSpanish({title: title.en, description})["cifra:es"];
  return {
    name,
    type,
    title: title.en,
    description,
    ...(Object.keys(constraints).length > 0 && {constraints}),
    ...(categories && {categories: categories.map(({value, label}) => ({value, label: label.en}))}),
    ...(typeof unit === "string" && {"cifra:unit": unit}),
    ...(typeof unit === "object" && {"cifra:unitField": unit.column}),
    "cifra:es": {...spanish, title: title.es, ...(labels && {categories: labels})}
  };
}

function constraintsOf({name, required, minimum, pattern, categories}: Field, key: readonly string[]) {
  return {
    ...(required && {required}),
    ...(key.length === 1 && key[0] === name && {unique: true}),
    ...(minimum !== undefined && {minimum}),
    ...(pattern !== undefined && {pattern}),
    ...(categories && {enum: categories.map(({value}) => value)})
  };
}
