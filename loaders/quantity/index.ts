export {compileLexicon, type HedgeWords, type Lexicon, type UnitWords} from "./lexicon.ts";
export {defaultLexicon} from "./default-lexicon.ts";
export {readQuantities} from "./read-quantities.ts";
export type {Claimant, Interval, Kind, Qualifier, Quantity} from "./quantity.ts";
