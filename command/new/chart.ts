import type {Maker} from "./maker.ts";
export const chart: Maker = () => "";
