import {KINDS} from "../../loaders/quantity/quantity.ts";
import {readQuantities} from "../../loaders/quantity/index.ts";
import type {Bench, Measured} from "../bench.ts";
import {corpusFiles, readCorpusFile, type CorpusLine, type CorpusSet} from "./corpus.ts";
import {openPeers, type Peer} from "./peers/peers.ts";
import {f1, scoreCorpus, type Read, type Scores} from "./score.ts";

/** Kinds that not every peer reads: they count for none where systems are compared. */
const NOT_COMPARED = ["date", "ordinal"] as const;

/** What the reader must reach on lines that were never looked at while it was developed (F1). */
const LEAST: Partial<Record<keyof Scores, number>> = {value: 92, unit: 86, qualifier: 85};

const SETS: [CorpusSet, string][] = [
  ["seen", "seen"],
  ["held-out", "held-out"],
  ["unsorted", "unsorted"]
];

const COMPARED = [
  ["span", "span"],
  ["value", "value"],
  ["unit", "value and unit"]
] as const;

const OURS: Read = (text, language) => readQuantities(text, {language});

export const quantityAccuracy: Bench = {
  name: "quantity-accuracy",
  about:
    "F1 of the quantity reader on the corpus; beside other programs on English, without dates and ordinals.",
  run: async (say) => {
    const peers = await openPeers(say);
    const rows: Measured[] = [];
    for (const [set, name] of SETS) {
      const lines = corpusFiles(set).flatMap(readCorpusFile);
      const english = lines.filter(({language}) => language === "en");
      if (english.length > 0) {
        say(`${name}: ${english.length} lines in English`);
        rows.push(...beside(peers, english, name), ...alone(english, `${name} en`, set === "held-out"));
      }
      const spanish = lines.filter(({language}) => language === "es");
      if (spanish.length > 0) rows.push(...alone(spanish, `${name} es`, set === "held-out"));
    }
    return rows;
  }
};

/** Span, value and unit of the reader beside each peer. */
function beside(peers: readonly Peer[], lines: readonly CorpusLine[], name: string): Measured[] {
  const without = NOT_COMPARED;
  const ours = scoreCorpus(lines, OURS, {without});
  const theirs = peers.map((peer) => ({peer, scores: scoreCorpus(lines, peer.read, {without})}));
  return COMPARED.flatMap(([measure, title]) =>
    theirs.map(({peer, scores}) => ({
      what: `${name} en: ${title}`,
      value: f1(ours[measure]),
      unit: "",
      against: {what: peer.name, value: f1(scores[measure])},
      limit: null
    }))
  );
}

/** All that the reader gives, dates and ordinals included; then value and unit by kind. */
function alone(lines: readonly CorpusLine[], name: string, isHeld: boolean): Measured[] {
  const {kinds, ...all} = scoreCorpus(lines, OURS);
  const row = (what: string, value: number, least?: number): Measured => ({
    what: `${name}, all kinds: ${what}`,
    value,
    unit: "",
    against: null,
    limit: null,
    least
  });
  const titles = {
    span: "span",
    value: "value",
    unit: "value and unit",
    per: "value, unit and per",
    qualifier: "value and qualifier",
    claimant: "claimant"
  };
  return [
    ...Object.entries(titles)
      .filter(([measure]) => all[measure as keyof typeof all].wanted > 0)
      .map(([measure, title]) => {
        const key = measure as keyof typeof all;
        return row(title, f1(all[key]), isHeld ? LEAST[key] : undefined);
      }),
    ...KINDS.filter((kind) => kinds[kind].unit.wanted > 0).map((kind) =>
      row(`${kind} (${kinds[kind].unit.wanted})`, f1(kinds[kind].unit))
    )
  ];
}
