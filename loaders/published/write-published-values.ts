import {mkdirSync, renameSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Project} from "../project.ts";
import {publishedValues} from "./published-values.ts";

/** Where the values of the last release stand, from the project's folder; committed. */
export const PUBLISHED_VALUES = "published/figures.csv";

/**
 * Writes what a release publishes of every figure, so that a later change of it does not go unsaid. Whole or not at
 * all. Call it when a release is made, and at no other time.
 */
export function writePublishedValues({root, rows}: Pick<Project, "root" | "rows">): string {
  const path = join(root, PUBLISHED_VALUES);
  const staged = `${path}.${process.pid}`;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(staged, publishedValues(rows));
  renameSync(staged, path);
  return PUBLISHED_VALUES;
}
