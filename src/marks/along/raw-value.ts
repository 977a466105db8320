import type {ChannelValue} from "../mark.ts";

/** A channel's own value before it was scaled; undefined when the mark was not given the channel. */
export function rawValue(values: object, name: string, i: number): unknown {
  const {channels} = values as {channels?: Record<string, {value?: ArrayLike<unknown>} | undefined>};
  return channels?.[name]?.value?.[i];
}

/** As a number (a date in milliseconds); null for what is not given. */
export function rawNumber(values: object, name: string, i: number): number | null {
  const value = rawValue(values, name, i);
  if (value === null || value === undefined || value === "") return null;
  const number = Number(value);
  return Number.isNaN(number) ? null : number;
}

/** A channel whose value may also be one of these words, which then holds for all data. */
export function wordChannel<Datum>(
  value: ChannelValue<Datum>,
  words: readonly string[]
): ChannelValue<Datum> {
  return typeof value === "string" && words.includes(value) ? () => value : value;
}
