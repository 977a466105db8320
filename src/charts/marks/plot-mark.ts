import * as Plot from "@observablehq/plot";

/** A channel of a mark: values from the data, scaled when `scale` names one. */
export interface Channel<Datum> {
  value: ((datum: Datum, index: number) => unknown) | string | number | null | undefined;
  scale?: "x" | "y";
  optional?: boolean;
}

/** Plot's own base class of marks, with the constructor that its type declarations leave out. */
export const PlotMark = Plot.Mark as unknown as new (
  data: Iterable<unknown> | null,
  channels: Record<string, Channel<never>>,
  options?: object,
  defaults?: object
) => Plot.RenderableMark;

export type Render = Parameters<Plot.RenderFunction>;
export type Dimensions = Render[3];
export type Context = Render[4];

/** A channel's values, already scaled; fails when the mark was given none. */
export function channel<Value>(values: object, name: string): ArrayLike<Value> {
  const list = (values as Record<string, ArrayLike<Value> | undefined>)[name];
  if (!list) throw new Error(`a mark without its channel “${name}”`);
  return list;
}
