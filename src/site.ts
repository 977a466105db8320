import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {LineCounter, isMap, isNode, isScalar, parseDocument} from "yaml";
import type {Document} from "yaml";
import {z} from "zod";
import {FaultError, fault} from "../loaders/fault.ts";
import type {Fault, Place} from "../loaders/fault.ts";
import {didYouMean} from "../loaders/register/nearest.ts";
import {THEME} from "./site-theme.ts";

const FILE = "site.yml";

const TEXT = z.strictObject({en: z.string().min(1), es: z.string().min(1)});

/** The form of site.yml. */
function intlTag(language: string) {
  return z
    .string()
    .refine((tag) => isTagOf(tag, language), `no tag of “${language}” that Intl knows`)
    .optional();
}

function isTagOf(tag: string, language: string): boolean {
  try {
    return new Intl.Locale(tag).language === language && Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

export const SITE = z.strictObject({
  title: TEXT,
  tagline: TEXT,
  description: TEXT,
  /** Where the site will stand, or null while no address is known: then no page names its own. */
  url: z.url({protocol: /^https?$/}).nullable(),
  /** Where corrections go: an e-mail address or a web address. */
  contact: z.union([z.email(), z.url({protocol: /^https?$/})]),
  credit: TEXT,
  locale: z.enum(["en", "es"]),
  /** How `Intl` writes the numbers and dates of a language, as BCP 47; default en and es-SV. */
  intl: z.strictObject({en: intlTag("en"), es: intlTag("es")}).optional(),
  theme: THEME
});

/** What the site says of itself in head, header and footer, and how it looks. */
export type Site = z.infer<typeof SITE>;

/** Reads site.yml of the project at `root`; throws a FaultError with every fault and its place. */
export function readSite(root: string): Site {
  const path = join(root, FILE);
  if (!existsSync(path)) {
    const start = {file: FILE, line: 1, column: 1};
    throw new FaultError([fault(start, "no site register", "Write site.yml at the project's root.")]);
  }
  return readSiteText(readFileSync(path, "utf8"));
}

/** As readSite, from the register's text. */
export function readSiteText(text: string): Site {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines});
  const placeAt = (offset: number): Place => {
    const {line, col} = lines.linePos(offset);
    return {file: FILE, line: Math.max(line, 1), column: Math.max(col, 1)};
  };
  if (document.errors.length > 0) {
    throw new FaultError(
      document.errors.map((error) =>
        fault(placeAt(error.pos[0]), error.message.split("\n")[0] ?? error.code, "Mend the YAML here.")
      )
    );
  }
  const result = SITE.safeParse(document.toJS());
  if (result.success) return result.data;
  throw new FaultError(result.error.issues.flatMap((issue) => faultsOf(issue, document, placeAt)));
}

type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue, document: Document, placeAt: (offset: number) => Place): Fault[] {
  const path = issue.path.map(String);
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  const place = placeAt((isNode(node) && node.range?.[0]) || offsetOfKey(document, path));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const remedy = didYouMean(key, keysAt(path), `Known here: ${keysAt(path).join(", ")}.`);
      return fault(
        placeAt(offsetOfKey(document, [...path, key])),
        `unknown key “${[...path, key].join(".")}”`,
        remedy
      );
    });
  }
  const key = path.join(".");
  if (node === undefined && ["en", "es"].includes(path.at(-1) ?? ""))
    return [
      fault(
        place,
        `missing translation “${key}”`,
        "What readers see stands here in each language: en and es."
      )
    ];
  return [fault(place, `${key ? `“${key}”: ` : ""}${issue.message}`, "See the other keys of site.yml.")];
}

/** Where a key stands; where a missing one would, the nearest that is there. */
function offsetOfKey(document: Document, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const map = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    if (!isMap(map)) continue;
    const pair = map.items.find(({key}) => isScalar(key) && String(key.value) === path[length - 1]);
    if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  return 0;
}

/** The keys that the register may have at a path. */
function keysAt(path: readonly string[]): string[] {
  let schema: unknown = SITE;
  for (const key of path) schema = shapeOf(schema)[key];
  return Object.keys(shapeOf(schema));
}

function shapeOf(schema: unknown): Record<string, unknown> {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return shapeOf(schema.unwrap());
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, unknown>) : {};
}
