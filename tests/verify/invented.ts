import {createHash} from "node:crypto";
import type {Brief, BriefFigure, LeftOut} from "../../loaders/brief/brief.ts";
import type {Article, Articles} from "../../loaders/verify/articles.ts";
import type {BriefCheck} from "../../loaders/verify/figure-check.ts";
import {checkArticle} from "../../loaders/verify/check-article.ts";
import type {Lock} from "../../loaders/verify/lock.ts";
import {updateLock} from "../../loaders/verify/update-lock.ts";

/** An article about an invented lake, its figures close together. */
export const LAKE =
  "Lake Orla report\n\nThe lake holds approximately 40 boats and 12 piers, with over 84 % of the berths taken. " +
  "Each berth is 3.5 square meters and costs $200 a month as of August 2031, the harbour master said.";

export const LAKE_FIGURES = {
  boats: "40 boats",
  piers: "12",
  taken: "over 84 %",
  berth: "3.5 square meters",
  price: "$200",
  date: "August 2031"
};

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export function articleOf(text: string): Article {
  return {text, sha256: sha256(text)};
}

/** Articles held in memory, by file name. */
export function articlesOf(texts: Record<string, string>): Articles {
  return {
    folder: "memory",
    read: (file) => (texts[file] === undefined ? null : articleOf(texts[file])),
    sha256: (file) => (texts[file] === undefined ? null : sha256(texts[file]))
  };
}

/** A brief whose figures are on lines of their own from line 10 on. */
export function briefOf(
  text: string,
  figures: Record<string, string | Partial<BriefFigure>>,
  leftOut: (string | Partial<LeftOut>)[] = []
): Brief {
  const file = "seeds/lake.md";
  const empty = {en: "", es: ""};
  return {
    id: "lake",
    file,
    title: "A lake",
    label: {en: "A lake", es: "Un lago"},
    publisher: null,
    author: null,
    published: null,
    url: null,
    language: "en",
    article: {file: "lake.txt", sha256: sha256(text)},
    figures: Object.entries(figures).map(([id, given], index) => ({
      id,
      aliases: [],
      printed: "",
      place: {file, line: 10 + index, column: 5},
      measure: "count",
      of: "lake",
      by: null,
      via: null,
      at: null,
      status: "asserted",
      nth: null,
      per: null,
      inferred: null,
      readings: [],
      note: null,
      event: null,
      ...(typeof given === "string" ? {printed: given} : given)
    })),
    leftOut: leftOut.map((given, index) => ({
      printed: "",
      nth: null,
      why: empty,
      place: {file, line: 6 + index, column: 7},
      ...(typeof given === "string" ? {printed: given} : given)
    })),
    placeOf: () => ({file, line: 1, column: 1}),
    keyPlaceOf: () => ({file, line: 1, column: 1})
  };
}

/** The check of one brief against one text, as the program that writes the lock sees it. */
export function check(brief: Brief, text: string, lock: Lock): BriefCheck {
  const article = articleOf(text);
  const {figures, faults} = checkArticle(brief, article, lock);
  return {brief, article, figures, quantities: [], faults, notes: []};
}

/** The lock that a first verification of the text writes. */
export function lockOf(brief: Brief, text: string): Lock {
  const none: Lock = {version: 1, figures: {}};
  return updateLock(none, [check(brief, text, none)], {accept: new Set(), leftOver: []}).lock;
}

/** Ids of the figures that a changed text accuses. */
export function accused(brief: Brief, text: string, lock: Lock): string[] {
  return check(brief, text, lock)
    .figures.filter(({faults}) => faults.length > 0)
    .map(({figure}) => figure.id);
}
