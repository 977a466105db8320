import {
  aliases,
  form,
  edtf,
  ID,
  id,
  list,
  localText,
  nth,
  number,
  oneOf,
  optional,
  sha256,
  nameText,
  text,
  withRule
} from "../register/forms.ts";
import {EDTF_REMEDY, isEdtf} from "../register/edtf-date.ts";
import {z} from "zod";
import {STATUSES} from "./brief.ts";

/** The form of one figure's entry under `figures`. */
export const figureForm = form({
  measure: id,
  of: id,
  by: optional(id),
  via: optional(id),
  at: optional(z.union([id, form({inferred: edtf, why: localText}, "a map")])),
  status: oneOf(STATUSES).default("asserted"),
  nth: optional(nth),
  per: optional(id),
  inferred: optional(form({date: edtf, why: localText}, "a date with its reason, {date: …, why: …}")),
  aliases,
  readings: withRule(list(form({measure: id, value: number, note: localText})).default([]), (readings) =>
    readings.length === 1
      ? {
          message: "only one reading",
          remedy: "Write two or more, the one used first, or leave “readings” out."
        }
      : null
  ),
  note: optional(localText),
  event: optional(localText)
});

/** The form of one item of `left-out`. */
export const leftOutForm = form({printed: text, nth: optional(nth), why: localText});

const url = withRule(text, (value) =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
    ? null
    : {message: "not a web address", remedy: "Write the whole address, https:// included, or null."}
).meta({pattern: "^https?://"});

const language = withRule(text, (value) => {
  try {
    Intl.getCanonicalLocales(value);
    return null;
  } catch {
    return {
      message: `“${value}” is not a language tag`,
      remedy: "Write a BCP 47 tag such as en, es or es-SV."
    };
  }
});

/** An EDTF as the article prints it, or the id of a date figure of the same brief. */
const published = withRule(text, (value) =>
  ID.test(value) || isEdtf(value)
    ? null
    : {message: `“${value}” is neither an EDTF date nor a figure’s id`, remedy: EDTF_REMEDY}
);

const fileName = withRule(text, (value) =>
  /^[^/\\]+$/.test(value) && !/^\.+$/.test(value)
    ? null
    : {message: `“${value}” is not a plain file name`, remedy: "Write the name alone, without folders."}
).meta({pattern: "^[^/\\\\]+$"});

/** The form of `article`. */
export const articleForm = form({file: fileName, sha256}, "a map, {file: …, sha256: …}");

/** The form of a brief's front matter, whose article, figures and left-outs have forms of their own. */
export const frontMatterForm = form({
  title: optional(text),
  label: optional(nameText),
  publisher: optional(id),
  author: optional(text),
  published: optional(published),
  url: optional(url),
  language: language.default("en"),
  article: z.unknown().optional(),
  figures: z.unknown().optional(),
  "left-out": z.unknown().optional()
});
