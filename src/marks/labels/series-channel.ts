import {color} from "d3";
import type {ChannelValue} from "../mark.ts";

/** A colour that tells series apart: a field or a function, not one colour for all. */
export function seriesChannel<Datum>(colour: ChannelValue<Datum>): ChannelValue<Datum> {
  if (typeof colour === "function" || Array.isArray(colour)) return colour;
  const isColour =
    typeof colour !== "string" ||
    color(colour) !== null ||
    /^(?:none|inherit|currentColor|(?:var|url|color)\()/i.test(colour);
  return isColour ? undefined : colour;
}
