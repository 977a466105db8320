import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {LineCounter, isNode, parseDocument} from "yaml";
import {z} from "zod";
import {FaultError, fault} from "../loaders/fault.ts";
import type {Fault, Place} from "../loaders/fault.ts";

const FILE = "site.yml";

const TEXT = z.strictObject({en: z.string().min(1), es: z.string().min(1)});

const SITE = z.strictObject({
  title: TEXT,
  tagline: TEXT,
  description: TEXT,
  /** Where the site will stand, or null while no address is known: then no page names its own. */
  url: z.url({protocol: /^https?$/}).nullable(),
  /** Where corrections go: an e-mail address or a web address. */
  contact: z.union([z.email(), z.url({protocol: /^https?$/})]),
  credit: TEXT,
  locale: z.enum(["en", "es"])
});

/** What the site says of itself in head, header and footer. */
export type Site = z.infer<typeof SITE>;

/** Reads site.yml of the project at `root`; throws a FaultError with every fault and its place. */
export function readSite(root: string): Site {
  const path = join(root, FILE);
  const start = {file: FILE, line: 1, column: 1};
  if (!existsSync(path)) {
    throw new FaultError([fault(start, "no site register", "Write site.yml at the project's root.")]);
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), {lineCounter: lines});
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
  throw new FaultError(
    result.error.issues.map((issue): Fault => {
      const node = issue.path.length > 0 ? document.getIn(issue.path, true) : document.contents;
      const place = isNode(node) && node.range ? placeAt(node.range[0]) : start;
      const key = issue.path.join(".");
      return fault(place, `${key ? `“${key}”: ` : ""}${issue.message}`, "See the other keys of site.yml.");
    })
  );
}
