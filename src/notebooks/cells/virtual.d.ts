/** The program of the reader's worker as a text: publish/notebooks/reader-source.ts. */
declare module "virtual:reader" {
  const source: string;
  export default source;
}

/** The project's registers, as drafts need them: publish/notebooks/registers-module.ts. */
declare module "virtual:registers" {
  import type {PlainRegisters} from "./reader/registers.ts";

  const registers: PlainRegisters;
  export default registers;
}
