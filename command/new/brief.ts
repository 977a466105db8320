import type {Maker} from "./maker.ts";
export const brief: Maker = () => "";
