import {corpusFiles, readCorpusFile} from "./corpus.ts";
import {proseSentence} from "./prose.ts";

/** About the length of an article, in UTF-16 units. */
const ARTICLE = 4000;

/** One line of the corpus to so many sentences: with its two or three figures a line, three to 1,000 characters. */
const PROSE = 5;

/**
 * Sentences in the proportion of news, of which 1,000 characters hold two to three figures: the corpus' English lines,
 * shuffled by a fixed rule, between invented prose. The same text at every call, as far as the corpus is the same.
 * @param length in UTF-16 units, at least
 */
export function newsSentences(length: number): string[] {
  const corpus = (["seen", "held-out", "unsorted"] as const)
    .flatMap(corpusFiles)
    .flatMap(readCorpusFile)
    .filter(({language}) => language === "en")
    .map(({text}) => text);
  const sentences: string[] = [];
  let seed = 1;
  for (let total = 0, i = 0; total < length; i++) {
    // The generator of Park and Miller: no chance, and no order of the corpus that a cache could learn.
    seed = (seed * 48271) % 2147483647;
    const sentence =
      seed % PROSE === 0 ? corpus[Math.floor(seed / PROSE) % corpus.length]! : proseSentence(seed % 100003);
    sentences.push(sentence);
    total += sentence.length + 1;
  }
  return sentences;
}

/** The same as articles of about 4,000 characters, in paragraphs of three sentences. */
export function newsArticles(length: number): string[] {
  const articles: string[] = [];
  let article = "";
  for (const [i, sentence] of newsSentences(length).entries()) {
    article += sentence + (i % 3 === 2 ? "\n\n" : " ");
    if (article.length < ARTICLE) continue;
    articles.push(article);
    article = "";
  }
  if (article !== "") articles.push(article);
  return articles;
}

/** One text of a length. */
export function newsText(length: number): string {
  return newsArticles(length).join("").slice(0, length);
}

export function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
