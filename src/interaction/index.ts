export {enhance} from "./enhance.ts";
export type {EnhanceOptions} from "./enhance.ts";
export {interactionStyle} from "./interaction-style.ts";
