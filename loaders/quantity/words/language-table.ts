import type {ClaimantTable} from "./claimant-table.ts";
import type {NumberTable} from "./number-table.ts";

/** The number words and small grammar words of a language, as its table holds them: all in lower case. */
export interface LanguageTable extends NumberTable, ClaimantTable {
  /** Plain spaces may group digits: "40 000". */
  spaceGroups: boolean;
  /** Words after which "one" is a pronoun, and before which it is. */
  notOneAfter: string[];
  notOneBefore: string[];
  /** After an ordinal these make a fraction: "cuarta parte". */
  parts: string[];
  /** What digits carry as ordinals: "st". */
  ordinalEndings: string[];
  /** Words after a number that make it a multiple: "times"; glued endings: "fold". */
  times: string[];
  fold: string[];
  /** Inside a number: "and", "y"; only between tens and ones where `andAfterTens`. */
  and: string[];
  andAfterTens: boolean;
  /** After a fraction with an article: "a third more". */
  comparing: string[];
  /** Before a fraction without anything behind it: "by a third". */
  beforeShare: string[];
  /** Articles that belong to a word for a share or a multiple: "la mitad", "el doble". */
  numberArticles: string[];
  /** Denominators that have another meaning and are no ordinals: "quarter". */
  unsureFractions: string[];
  /** Between a number and its unit, or a month and its year: "of", "de". */
  of: string[];
  /** Between the ends of a range. */
  to: string[];
  or: string[];
  between: string[];
  from: string[];
  /** Words of change: "rose from 10 to 20" is no range. */
  changes: string[];
  /** Hedges that before a time mostly span it ("over"), and the words behind which they hedge ("for"). */
  spans: string[];
  lasting: string[];
  /** Words before "over" that spread something over a time, and what takes time besides times: "matches". */
  spread: string[];
  periods: string[];
  /** Words that behind a quantity compare it: "more". */
  comparatives: string[];
  /** Between a hedge and an age: "the age of". */
  ageOfPhrases: string[][];
  /** Bounds that behind a verb of change or motion say where it ends. */
  upTo: string[][];
  moves: string[];
  /** How many tokens before such a bound its verb may stand. */
  upToReach: number;
  /** Behind an article these name somebody by an age: "un menor de ocho años". */
  children: string[];
  /** Words that may stand between a hedge and its number. */
  hedgeGaps: string[];
  /** "one in five", "2 out of 3": phrases between the numbers. */
  outOf: string[][];
  /** Phrases that divide by any noun after them ("per"), and by a unit only ("a"). */
  per: string[][];
  perUnit: string[][];
  /** After a time these make it a moment, no divisor: "a day ago". */
  agos: string[];
  /** Before a time these make it a moment: "hace un año". */
  ago: string[];
  /** Of `perUnit`, those that divide money by anything ("a ticket", "por noche"), and what is no such thing. */
  perAny: string[];
  notPer: string[];
  /** Infinitives, of which nothing is so many: "por albergar" tells what for. */
  infinitives: RegExp;
  /** Of `perUnit`, those that divide by people too: "por persona". */
  perPeople: string[];
  /** Months that are other words too: read alone only after `beforeDate`. */
  unsureMonths: string[];
  monthsCapital: boolean;
  /** Words before a date or a year. */
  beforeDate: string[];
  /** Between the ends of a range of dates: "through". */
  dateTo: string[];
  /** Before "of" and a round year: "década". */
  decades: string[];
  determiners: string[];
  /** Order of numeric dates. */
  dayFirst: boolean;
  /** After a number: it is a time of day. */
  clock: string[];
  /** "35-year-old", "35 years old": phrases after the unit year that make an age. */
  old: string[][];
  /** Between a person and an age: "de". */
  ageOf: string[];
  /** Before an age behind "at": "At 38," and behind these words ("died at 64"). */
  atAge: string[];
  ageVerbs: string[];
  /** Between a person and an age: "children under 12"; behind an age: "65 and over". */
  ageLimits: string[];
  andOver: string[][];
  /** People besides those of the register, and what has years without an age: "condena". */
  persons: string[];
  notAged: string[];
  /** Hedges that may stand between "de" and an age. */
  ageHedges: string[];
  /** Adjectives, which a noun follows. */
  describing: RegExp;
  /** Verbs and participles that end what is counted. */
  participles: RegExp;
  /** Before an age: "aged". */
  aged: string[][];
  /** Before a number that is a name: "Article", "Boeing". */
  labels: string[];
  /** Of `labels`, those that count where something countable follows: "number". */
  weakLabels: string[];
  /** In addresses: "Street"; behind numbers of blocks: "block of". */
  streets: string[];
  afterNames: string[];
  /** Behind "one" at the beginning of a sentence these are no time: "One day, …". */
  someDay: string[];
  /** Behind minutes these make a time of day: "past". */
  pastHour: string[];
  /** Behind a range of years of age: "age group". */
  ageGroups: string[][];
  /** Before an hour of the day, and behind one. */
  beforeClock: string[];
  hours: string[];
  /** After "mid-" and the like a number is still a number. */
  prefixes: string[];
  /** Words that end what is counted. */
  stops: string[];
  /** Plurals without the usual ending. */
  plurals: RegExp;
  notPlurals: RegExp;
  /** The plural adjectives follow the noun. */
  adjectivesFollow: boolean;
  /** After "17m": the letter means metres. */
  sizes: string[];
  /** Words near which "6m" is metres: "waves". */
  lengthWords: string[];
  /** People and things that an article counts: "un muerto". */
  counts: string[];
  /** Words for a minus before a number, phrases for one behind a temperature. */
  minus: string[];
  plus: string[];
  belowZero: string[][];
  /** Verbs before a participle that are written like a unit: "ha". */
  auxiliaries: string[];
  /** A unit of time that is an ordinal as well: "second". */
  ordinalUnit: string;
  /** Behind a fraction these are percentage points: "quarter-point". */
  points: string[];
  /** After feet and glued to a number these are inches. */
  inches: string[];
  /** "sixties"; before a decade: "mid", "early"; near one that is a temperature: "highs". */
  decadeWords: Record<string, number>;
  partsOfDecades: string[];
  warmth: string[];
  /** Before a decade these alone make it degrees: "the low 40s". */
  warmParts: string[];
  /** Behind a year before Christ: "BC". */
  eras: string[];
  /** Words before a tally in two numbers: "voted". */
  tallies: string[];
  /** Verbs before a telephone number of few digits: "dial". */
  dials: string[];
  /** Behind an hour: "in the morning". */
  dayTimes: string[][];
  /** Before a decade that is somebody's age: "in her 30s". */
  owners: string[];
  /** Or behind one of these: "del doble". */
  doublesAfter: string[];
  /** Words before a ratio in two numbers: "a ratio of 3 to 1". */
  ratios: string[];
  /** Set phrases that hold a number word and count nothing. */
  idioms: string[][];
}
