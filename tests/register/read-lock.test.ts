import {describe, expect, it} from "vitest";
import {readLock} from "../../loaders/register/read-lock.ts";
import {firstLines} from "../brief/project-folder.ts";

const FILE = "seeds/seeds.lock.json";
const SHA = "c".repeat(64);
const ENTRY = {
  brief: "lake-survey",
  article_sha256: SHA,
  printed: "120 metres",
  places: [{start: 3, end: 13, context_sha256: SHA, beside_sha256: SHA}]
};

const json = (value: unknown) => JSON.stringify(value, null, 2);

describe("readLock", () => {
  it("is empty where there is no lock", () => {
    expect(readLock(null, FILE)).toEqual({lock: {version: 1, figures: {}}, faults: []});
  });

  it("reads entries, one named “constructor” too, and knows none that is not there", () => {
    const {lock, faults} = readLock(json({version: 1, figures: {constructor: ENTRY}}), FILE);
    expect(faults).toEqual([]);
    expect(lock.figures["constructor"]).toEqual(ENTRY);
    expect(readLock(null, FILE).lock.figures["constructor"]).toBeUndefined();
  });

  it("places broken JSON, a merge's marks among it, and asks for a new lock", () => {
    const broken = (text: string) => firstLines(readLock(text, FILE).faults);
    expect(broken('{\n  "version": 1,\n<<<<<<< ours\n  "figures": {}\n}\n')).toEqual([
      "seeds/seeds.lock.json:3:1 broken JSON in the lock"
    ]);
    expect(broken('{\n  "version": 1,\n}\n')).toEqual(["seeds/seeds.lock.json:3:1 broken JSON in the lock"]);
    expect(broken('{"version"')).toEqual(["seeds/seeds.lock.json:1:11 broken JSON in the lock"]);
    expect(broken("")).toEqual(["seeds/seeds.lock.json:1:1 broken JSON in the lock"]);
    expect(readLock("x", FILE).faults[0]!.remedy).toContain("npx cifra verify");
  });

  it("wants version 1", () => {
    expect(firstLines(readLock(json({version: 2, figures: {}}), FILE).faults)).toEqual([
      expect.stringMatching(/^seeds\/seeds\.lock\.json:2:14 .* in the lock at “version”$/)
    ]);
    expect(readLock("[]", FILE).faults).toHaveLength(1);
  });

  it("keeps the right entries beside those at fault", () => {
    const [place] = ENTRY.places;
    const {lock, faults} = readLock(
      json({
        version: 1,
        figures: {
          good: ENTRY,
          Bad: ENTRY,
          hash: {...ENTRY, article_sha256: "c"},
          backwards: {...ENTRY, places: [{...place, start: 13}]},
          nowhere: {...ENTRY, places: []}
        }
      }),
      FILE
    );
    expect(Object.keys(lock.figures)).toEqual(["good"]);
    expect(firstLines(faults)).toEqual([
      "seeds/seeds.lock.json:17:5 “Bad” is not an id, in the lock",
      "seeds/seeds.lock.json:32:25 not a SHA-256 fingerprint, in the lock at “figures.hash.article_sha256”",
      "seeds/seeds.lock.json:48:9 a place that ends before it begins, in the lock at “figures.backwards.places.0”",
      "seeds/seeds.lock.json:60:17 no place, in the lock at “figures.nowhere.places”"
    ]);
  });
});
