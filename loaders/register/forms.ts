import {z} from "zod";
import {EDTF_REMEDY, isEdtf} from "./edtf-date.ts";
import {TODO} from "./todo.ts";

/** Ids and keys: they are addresses on the site and names in expressions. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Building blocks of the forms that briefs and registers have. The error text of each is the noun phrase that
 * `checkForm` puts into "must be …"; that of a map's unknown keys is the list of its known ones.
 */
export function form<Shape extends z.ZodRawShape>(shape: Shape, what = "a map") {
  const known = Object.keys(shape).join(" ");
  return z.strictObject(shape, {error: (issue) => (issue.code === "unrecognized_keys" ? known : what)});
}

/** A form's own rule: null when the value keeps it, otherwise what is wrong and what to do. */
export type Rule<Value> = (value: Value) => {message: string; remedy: string} | null;

/** Adds a rule to a form; its fault stands at the value, or at `path` below it. */
export function withRule<Form extends z.ZodType>(
  schema: Form,
  rule: Rule<z.output<Form>>,
  path: string[] = []
) {
  return schema.superRefine((value, context) => {
    const wrong = rule(value);
    if (wrong) {
      context.addIssue({code: "custom", path, message: wrong.message, params: {remedy: wrong.remedy}});
    }
  });
}

/**
 * Text with something in it; control characters would break the pages and pictures it goes into. What `meta` says here and
 * below is what JSON Schema can say of a rule: see publish/schemas.ts.
 */
export const text = withRule(z.string({error: "text"}).trim(), (value) => {
  if (value === "") return {message: "empty text", remedy: "Write the text, or null where there is none."};
  if (!/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/u.test(value)) return null;
  return {message: "a control character in the text", remedy: "Remove it: it cannot be shown."};
}).meta({pattern: "\\S"});

/** A text that readers see, in each of the site's languages; TODO alone stands for both. */
export const localText = z.preprocess(
  (value) => (value === TODO ? {en: TODO, es: TODO} : value),
  form({en: text, es: text}, "a text in both languages, {en: …, es: …}")
);

/** The same, or one text that serves every language, such as a name. */
export const nameText = z.union([text.transform((name) => ({en: name, es: name})), localText], {
  error: "a text, or one in both languages, {en: …, es: …}"
});

/** An id; TODO passes, since a fault of its own tells of it and the figure must not be lost. */
export const id = withRule(text, (value) =>
  ID.test(value) || value === TODO
    ? null
    : {
        message: `“${value}” is not an id`,
        remedy: "Use lower-case letters and digits in words joined by hyphens, beginning with a letter."
      }
).meta({pattern: ID.source});

/** Ids that a figure had before. */
export const aliases = z.array(id, {error: "a list of ids, [old-id]"}).default([]);

const NUMBER = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;

/** A number typed in digits with a decimal point. */
export const number = withRule(z.string({error: "a number"}), (value) =>
  NUMBER.test(value) && Number.isFinite(Number(value))
    ? null
    : {
        message: `“${value}” is not a number`,
        remedy: "Write digits with a decimal point and no separators: 14500.5."
      }
)
  .meta({pattern: "^[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)?$"})
  .transform(Number);

/** Which occurrence of printed words is meant: 1, 2, … or "all". */
export const nth = withRule(z.string({error: "a number from 1, or “all”"}), (value) =>
  value === "all" || (/^[1-9]\d*$/.test(value) && Number.isSafeInteger(Number(value)))
    ? null
    : {message: `“${value}” is no occurrence`, remedy: "Write 1, 2, 3 … or “all”."}
)
  .meta({pattern: "^([1-9][0-9]*|all)$"})
  .transform((value): number | "all" => (value === "all" ? "all" : Number(value)));

export const edtf = withRule(text, (value) =>
  isEdtf(value) ? null : {message: `“${value}” is not an EDTF date`, remedy: EDTF_REMEDY}
).meta({pattern: "^[0-9XYEZT.:/?~%+-]+$"});

export const sha256 = withRule(text, (value) =>
  /^[0-9a-f]{64}$/.test(value)
    ? null
    : {
        message: "not a SHA-256 fingerprint",
        remedy: "Write the 64 lower-case hex digits that sha256sum prints."
      }
).meta({pattern: "^[0-9a-f]{64}$"});

/** One of several words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {error: `one of ${words.join(", ")}`});
}

export const list = <Form extends z.ZodType>(item: Form) => z.array(item, {error: "a list"});

/** May be left out or null; both mean null. */
export const optional = <Form extends z.ZodType>(schema: Form) => schema.nullable().default(null as never);
