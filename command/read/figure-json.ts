import type {Quantity} from "../../loaders/quantity/index.ts";
import {inCodePoints} from "./offsets.ts";
import type {ReadSettings} from "./settings.ts";

/** The figures of a text as a JSON array in one line; each has every key, null where nothing is known. */
export function figureJson(
  text: string,
  figures: readonly Quantity[],
  {offsets}: Pick<ReadSettings, "offsets">
): string {
  return JSON.stringify(offsets === "utf-16" ? figures : inCodePoints(text, figures));
}
