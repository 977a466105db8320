import type {Maker} from "./maker.ts";
export const entity: Maker = () => "";
