/** The words by which a language names who says something; all in lower case. */
export interface ClaimantTable {
  /** "according to": a name follows. */
  accordingTo: string[][];
  /** Verbs whose subject says what stands in the sentence: "said". */
  sayings: string[];
  /** Of these, those that are nouns as well ("claims"), and those that add to a sum ("added"). */
  weakSayings: string[];
  addings: string[];
  /** Words before a verb of saying that make it say nothing: "to claim", "all told", "of alleged". */
  notSaying: string[];
  /** Behind a preposition these begin an aside: "in its report". */
  its: string[];
  /** No name of a claimant begins with one. */
  prepositions: string[];
  /** Verbs that do so only behind a word of `documents` or before "that": "found". */
  showings: string[];
  documents: string[];
  /** Of these, those that do so before "at": "put the damage at". */
  puttings: string[];
  thats: string[];
  /** Participles before `sayingsBy` and a name: "reported by". */
  passives: string[];
  sayingsBy: string[];
  /** Verbs with a hearer right behind them ("told"), phrases before a hearer ("a la agencia"). */
  tellings: string[];
  toldTo: string[][];
  pronouns: string[];
  /** Words of office that begin a name without an article: "officials". */
  titles: string[];
  /** Between subject and verb: "also", "has". */
  asides: string[];
  weekdays: string[];
  /** Verbs and other words that no name of a claimant goes past. */
  verbs: string[];
  notInNames: string[];
  /** Words that end a name that is read forward. */
  endsNames: string[];
  /** Words that trail behind a name and do not belong to it. */
  trailing: string[];
  /** Media by a word of their own ("reuters"), by a noun ("newspaper"), by several words. */
  media: string[];
  mediaNouns: string[];
  mediaNames: string[][];
  /** Last words of names of newspapers that have another meaning: "Star". */
  paperNames: string[];
  /** Words that begin a clause with a claimant of its own: "while". */
  clauses: string[];
  /** Words with a full stop that ends no sentence: "dr". */
  abbreviations: string[];
}
