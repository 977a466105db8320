import {z} from "zod";
import {articleForm, figureForm, frontMatterForm, leftOutForm} from "../loaders/brief/front-matter.ts";
import {chartForm} from "../loaders/register/charts.ts";
import {constantForm} from "../loaders/register/constants.ts";
import {correctionForm} from "../loaders/register/corrections.ts";
import {derivedForm} from "../loaders/register/derived.ts";
import {entityForm} from "../loaders/register/entities.ts";
import {ID, list} from "../loaders/register/forms.ts";
import {hedgeForm} from "../loaders/register/hedges.ts";
import {measureForm} from "../loaders/register/measures.ts";
import {unitForm} from "../loaders/register/units.ts";
import {FORMS} from "../src/charts/forms.ts";
import {SITE} from "../src/site.ts";
import {DESCRIPTIONS} from "./schemas/descriptions.ts";

type Json = Record<string, unknown>;

const brief = frontMatterForm.extend({
  article: articleForm,
  figures: z.record(z.string(), figureForm).optional(),
  "left-out": list(leftOutForm).optional()
});

/** By name: `schemas/<name>.schema.json` is of seeds/<name>.yml, of the front matter of briefs, of site.yml. */
const SCHEMAS: Record<string, () => Json> = {
  brief: () => withIds(schemaOf(brief), "figures"),
  charts: () => entries(withForms(schemaOf(chartForm))),
  constants: () => entries(schemaOf(constantForm)),
  corrections: () => ({type: ["array", "null"], items: schemaOf(correctionForm)}),
  derived: () => entries(schemaOf(derivedForm)),
  entities: () => entries(schemaOf(entityForm)),
  hedges: () => ({type: ["array", "null"], items: schemaOf(hedgeForm)}),
  measures: () => entries(schemaOf(measureForm)),
  site: () => schemaOf(SITE),
  units: () => ({type: ["object", "null"], additionalProperties: schemaOf(unitForm)})
};

/**
 * JSON Schemas (draft 2020-12) of briefs and registers by their file names, made of the forms that the code itself reads
 * them with, so that editors complete and check them. They say what a schema can say: that names exist, and that words
 * stand in articles, only the code finds out.
 */
export function schemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, make]) => {
      const {title, keys} = DESCRIPTIONS[name]!;
      const schema = {$schema: "https://json-schema.org/draft/2020-12/schema", title, ...make()};
      return [`${name}.schema.json`, `${JSON.stringify(described(schema, keys), null, 2)}\n`];
    })
  );
}

function schemaOf(form: z.ZodType): Json {
  const {$schema: _, ...schema} = z.toJSONSchema(form, {
    io: "input",
    unrepresentable: "any",
    override
  }) as Json;
  return schema;
}

/**
 * The code takes every scalar as it is typed, so 2019 is text too where text is meant; an editor reads a number there.
 * What is made into another form first (TODO into two texts) has the schema of that form.
 */
function override({zodSchema, jsonSchema}: {zodSchema: z.core.$ZodTypes; jsonSchema: Json}): void {
  const {def} = zodSchema._zod;
  if (def.type === "pipe" && (def.in as z.core.$ZodTypes)._zod.def.type === "transform")
    Object.assign(jsonSchema, schemaOf(def.out as z.ZodType));
  if (def.type === "string") jsonSchema.type = ["string", "number", "boolean"];
  // What null means is what leaving out means.
  if (jsonSchema.default === null) delete jsonSchema.default;
}

function entries(entry: Json): Json {
  return {type: ["object", "null"], propertyNames: {pattern: ID.source}, additionalProperties: entry};
}

function withIds(schema: Json, key: string): Json {
  const properties = schema.properties as Record<string, Json>;
  return {
    ...schema,
    properties: {...properties, [key]: {...properties[key], propertyNames: {pattern: ID.source}}}
  };
}

function withForms(schema: Json): Json {
  const properties = schema.properties as Record<string, Json>;
  return {...schema, properties: {...properties, form: {enum: [...FORMS.keys()]}}};
}

/** A schema in which every property of these names says what it is. */
function described(node: unknown, keys: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(node)) return node.map((item) => described(item, keys));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => {
      const inner = described(value, keys);
      if (name !== "properties") return [name, inner];
      const properties = Object.entries(inner as Record<string, Json>).map(([key, schema]) => [
        key,
        Object.hasOwn(keys, key) ? {description: keys[key], ...schema} : schema
      ]);
      return [name, Object.fromEntries(properties)];
    })
  );
}
