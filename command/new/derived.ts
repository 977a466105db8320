import type {Maker} from "./maker.ts";
export const derived: Maker = () => "";
