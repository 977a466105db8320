import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "yaml";
import type {LocalText} from "../brief/brief.ts";

/** Under whose name and at which address the tables are published; what is not known is null. */
export interface Publication {
  /** The package's name, as in package.json. */
  name: string;
  version: string | null;
  title: LocalText | null;
  /** The site's address, ending in a slash. */
  url: string | null;
  credit: LocalText | null;
  contact: string | null;
}

/**
 * What site.yml and package.json at the project's root say of whoever publishes. What is missing or of another form
 * is left out here: the pages' own reading of site.yml tells what is wrong with it.
 */
export function readPublication(root: string): Publication {
  const site = readObject(join(root, "site.yml"), parse);
  const project = readObject(join(root, "package.json"), JSON.parse);
  const name = text(project.name)?.replace(/^@[^/]*\//, "") ?? "";
  const url = text(site.url);
  return {
    name: /^[a-z0-9][-a-z0-9._]*$/.test(name) ? name : "cifra",
    version: text(project.version),
    title: localText(site.title),
    url:
      url !== null && /^https?:/.test(url) && URL.canParse(url)
        ? new URL(url).href.replace(/\/*$/, "/")
        : null,
    credit: localText(site.credit),
    contact: text(site.contact)
  };
}

function readObject(file: string, read: (source: string) => unknown): Record<string, unknown> {
  if (!existsSync(file)) return {};
  try {
    const value = read(readFileSync(file, "utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function localText(value: unknown): LocalText | null {
  const {en, es} = (value ?? {}) as Record<string, unknown>;
  return typeof en === "string" && typeof es === "string" ? {en, es} : null;
}
