import {resolve} from "node:path";
import {existsSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {formatFaults} from "../../loaders/fault.ts";
import {readSeeds} from "../../loaders/read-seeds.ts";
import {openArticles} from "../../loaders/verify/articles.ts";
import {verifyFigures} from "../../loaders/verify/verify-figures.ts";

const root = resolve(import.meta.dirname, "../..");
const besideProject = resolve(root, "../shared/articles");
const folder =
  process.env.CIFRA_ARTICLES || (existsSync(besideProject) ? besideProject : resolve(root, "articles"));
const {seeds} = readSeeds(root);
const withTexts = openArticles(root, {CIFRA_ARTICLES: folder});
const withoutTexts = {folder: "nowhere", read: () => null, sha256: () => null};
const atHand = seeds.briefs.filter(({article}) => existsSync(resolve(folder, article.file)));

describe("this project's briefs", () => {
  it("agree with the lock, without any article", () => {
    const {faults, checked} = verifyFigures(seeds, withoutTexts);
    expect(faults.length === 0 ? "" : formatFaults(faults)).toBe("");
    expect(checked.lock.length).toBeGreaterThan(0);
    console.log(`${checked.lock.length} figures checked against the lock alone`);
  });

  it("agree with the texts that are at hand", ({skip}) => {
    if (atHand.length === 0) {
      console.log(`not checked against the articles: none of them is in ${folder}`);
      skip(`no article in ${folder}`);
    }
    const {faults, notes, checked} = verifyFigures(seeds, withTexts);
    const {text, lock} = checked;
    console.log(`${text.length} figures checked against the text, ${lock.length} against the lock alone`);
    for (const note of notes) console.log(note);
    expect(faults.length === 0 ? "" : formatFaults(faults)).toBe("");
    expect(text).toHaveLength(atHand.flatMap(({figures}) => figures).length);
  });

  it("give the same places with and without the texts", ({skip}) => {
    if (atHand.length === 0) skip(`no article in ${folder}`);
    expect([...verifyFigures(seeds, withTexts).places]).toEqual([
      ...verifyFigures(seeds, withoutTexts).places
    ]);
  });
});
