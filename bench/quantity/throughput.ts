import {readQuantities} from "../../loaders/quantity/index.ts";
import {median, type Measured} from "../bench.ts";
import {cpuTime} from "./cpu-time.ts";
import {bytesOf, newsArticles, newsSentences} from "./news-text.ts";
import type {Peer} from "./peers/peers.ts";

/** How much the reader is given in one round, in UTF-16 units. */
const LENGTH = 2e6;
/** The slow are given less, so that a round takes them a second or so. */
const LENGTHS: Record<string, number> = {"wink-nlp": 4e5, compromise: 4e4, "recognizers-text": 6e3};
const ROUNDS = 5;

/** In MB (of a million bytes) a second. */
const AIMS = {articles: 20, sentences: 10};

/** At most this many times as slow: the reader must be as many times as fast as wink-nlp. */
const LEAST: Record<string, number> = {"wink-nlp": 3};

/** MB of news a second on one core, as articles and as single sentences, beside each peer. */
export function measureThroughput(peers: readonly Peer[], say: (progress: string) => void): Measured[] {
  return (["articles", "sentences"] as const).flatMap((form) => {
    const texts = (length: number) => (form === "articles" ? newsArticles(length) : newsSentences(length));
    const systems = [
      {name: "ours", scan: (text: string): unknown => readQuantities(text), texts: texts(LENGTH)},
      ...peers.map(({name, scan}) => ({name, scan, texts: texts(LENGTHS[name]!)}))
    ].map((system) => ({...system, rates: [] as number[]}));
    // Turn by turn, so that what else the machine does slows all of them down alike; the first is for warming up.
    for (let round = 0; round <= ROUNDS; round++) {
      say(`${form}, round ${round} of ${ROUNDS}`);
      for (const {scan, texts, rates} of systems) {
        const rate = measureRate(scan, texts);
        if (round > 0) rates.push(rate);
      }
    }
    const [ours, ...theirs] = systems.map(({name, rates}) => ({name, rate: median(rates)}));
    const row = {value: ours!.rate, unit: "MB/s", limit: null};
    return [
      {...row, what: `news as ${form}`, against: {what: "aim", value: AIMS[form]}},
      ...theirs.map(({name, rate}) => ({
        ...row,
        what: `news as ${form}`,
        against: {what: name, value: rate},
        least: LEAST[name]
      }))
    ];
  });
}

function measureRate(scan: (text: string) => unknown, texts: readonly string[]): number {
  const milliseconds = cpuTime(() => {
    for (const text of texts) scan(text);
  });
  return bytesOf(texts) / 1e3 / milliseconds;
}
