declare module "edtf" {
  /** Reads an EDTF date or interval; `min` and `max` are milliseconds since 1970, infinite at an open end. */
  export default function edtf(text: string): {min: number; max: number};
  /** Reads an EDTF date into its parts; throws when the text is none. */
  export function parse(text: string): unknown;
}
