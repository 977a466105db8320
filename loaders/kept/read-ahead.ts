import {compileLexicon} from "../quantity/compile-lexicon.ts";
import {readSourceText} from "../register/source-text.ts";
import {readSeeds} from "../read-seeds.ts";
import {readWords} from "../tidy/read-words.ts";
import {openArticles} from "../verify/articles.ts";
import {briefChecker, standsSilently} from "../verify/check-briefs.ts";
import {openKeptBriefs} from "./kept-briefs.ts";
import {KeptResults} from "./kept-results.ts";

/** So many briefs are held at a time. */
const AT_A_TIME = 100;

/** Reads and checks some briefs, their articles in `folder`, and keeps what came of them. Says nothing of faults: the project's reading will. */
export function readAhead(root: string, names: readonly string[], folder: string): void {
  const store = openKeptBriefs(root);
  const {seeds} = readSeeds(root, {names: []});
  const {lock} = seeds;
  const lexicon = compileLexicon(seeds.units, seeds.hedges);
  for (let from = 0; from < names.length; from += AT_A_TIME) {
    const kept = new KeptResults(store);
    const check = briefChecker(seeds, openArticles(root, {CIFRA_ARTICLES: folder}));
    kept.useRegisters(seeds);
    for (const name of names.slice(from, from + AT_A_TIME)) {
      const file = `seeds/${name}.md`;
      const {text} = readSourceText(root, file);
      const brief = text === null ? null : kept.readBrief(text, file).brief;
      if (brief === null) continue;
      const found = check(brief);
      if (found.article && standsSilently(found, lock)) kept.noteStanding(brief, found.article.sha256, lock);
      kept.words(brief, () => readWords(brief, {...seeds, lexicon}).words);
    }
    kept.save();
  }
}
