import type {Maker} from "./maker.ts";
export const measure: Maker = () => "";
