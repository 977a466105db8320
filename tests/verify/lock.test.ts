import {describe, expect, it} from "vitest";
import type {Brief} from "../../loaders/brief/brief.ts";
import type {Seeds} from "../../loaders/seeds.ts";
import {formatLock} from "../../loaders/verify/format-lock.ts";
import type {Lock, LockedFigure} from "../../loaders/verify/lock.ts";
import {updateLock} from "../../loaders/verify/update-lock.ts";
import {verifyFigures} from "../../loaders/verify/verify-figures.ts";
import {articlesOf, briefOf, check, LAKE, LAKE_FIGURES, lockOf, sha256} from "./invented.ts";

const brief = briefOf(LAKE, LAKE_FIGURES);
const lock = lockOf(brief, LAKE);

function seedsOf(brief: Brief, lock: Lock): Seeds {
  return {
    briefs: [brief],
    measures: new Map(),
    entities: new Map(),
    units: new Map(),
    hedges: [],
    derived: [],
    corrections: [],
    charts: [],
    lock
  };
}

/** The lock with an entry changed by hand. */
function tampered(id: string, change: (entry: LockedFigure) => void): Lock {
  const copy = structuredClone({version: 1, figures: {...lock.figures}}) as Lock;
  const entry = copy.figures[id];
  if (entry) change(entry);
  return copy;
}

function withoutText(lock: Lock, options = {}): string[] {
  return verifyFigures(seedsOf(brief, lock), articlesOf({}), options).faults.map(
    ({file, line, column, message}) => `${file}:${line}:${column} ${message}`
  );
}

describe("without the article's text", () => {
  it("trusts a lock that fits, says so, and gives its places", () => {
    const {faults, notes, checked, places} = verifyFigures(seedsOf(brief, lock), articlesOf({}));
    expect({faults, notes}).toEqual({faults: [], notes: []});
    expect(checked).toEqual({text: [], lock: Object.keys(LAKE_FIGURES)});
    expect(places.get("price")).toBe(lock.figures.price?.places);
  });

  it.each<[string, (entry: LockedFigure) => void]>([
    [
      "reads “3.5 square meters”, but is locked as “3.4 square meters”",
      (entry) => (entry.printed = "3.4 square meters")
    ],
    ["is locked as a figure of the brief “pond”", (entry) => (entry.brief = "pond")],
    ["is locked for another text", (entry) => (entry.article_sha256 = "0".repeat(64))],
    ["is not as long as “3.5 square meters”", (entry) => entry.places[0] && entry.places[0].end++],
    ["is not as long as “3.5 square meters”", (entry) => entry.places[0] && entry.places[0].start--],
    [
      "is not as long as “3.5 square meters”",
      (entry) => entry.places[0] && (entry.places[0].words = "3.5 acres")
    ],
    ["is locked without a place", (entry) => (entry.places = [])],
    ["is locked 2 times, but its brief means one", (entry) => entry.places.push(...entry.places)]
  ])("names exactly the figure whose entry “%s”", (message, change) => {
    const faults = withoutText(tampered("berth", change));
    expect(faults[0]).toMatch(/^seeds\/lake\.md:13:5 figure “berth” /);
    expect(faults[0]).toContain(message);
    expect(faults.every((fault) => fault.includes("“berth”"))).toBe(true);
  });

  it("names places that overlap or are out of order", () => {
    const text = "7 days, 7 nights";
    const all = briefOf(text, {seven: {printed: "7", nth: "all"}});
    const {figures} = lockOf(all, text);
    const places = figures.seven?.places ?? [];
    const turned = {version: 1, figures: {seven: {...figures.seven!, places: places.toReversed()}}} as Lock;
    const {faults} = verifyFigures(seedsOf(all, turned), articlesOf({}));
    expect(faults.map(({message}) => message)).toEqual([
      "figure “seven” is locked at places that overlap or are out of order"
    ]);
  });

  it("names every figure that the lock does not have", () => {
    const {figures} = structuredClone({version: 1, figures: {...lock.figures}});
    delete figures.boats;
    expect(withoutText({version: 1, figures})).toEqual([
      "seeds/lake.md:10:5 figure “boats” is not in the lock"
    ]);
    expect(withoutText({version: 1, figures: {}})).toHaveLength(6);
  });

  it("names an entry that no brief has where it stands in the lock, unless its brief could not be read", () => {
    const more = {
      version: 1,
      figures: {...lock.figures, geese: {...lock.figures.boats!, brief: "pond"}}
    } as Lock;
    const lines = formatLock(more).split("\n");
    const line = lines.findIndex((text) => text.includes('"geese"')) + 1;
    expect(withoutText(more)).toEqual([
      `seeds/seeds.lock.json:${line}:5 figure “geese” is locked, but no brief has it`
    ]);
    expect(withoutText(more, {faulty: ["seeds/pond.md"]})).toEqual([]);
  });
});

describe("with the text at hand", () => {
  const states = (lock: Lock): Record<string, string> =>
    Object.fromEntries(check(brief, LAKE, lock).figures.map(({figure, state}) => [figure.id, state]));

  it("finds a lock in order", () => {
    expect(new Set(Object.values(states(lock)))).toEqual(new Set(["standing"]));
  });

  it.each<[string, string, (entry: LockedFigure) => void]>([
    ["a position", "stale", ({places: [place]}) => place && (place.start++, place.end++)],
    ["a context", "stale", ({places: [place]}) => place && (place.context_sha256 = "0".repeat(64))],
    ["the article’s fingerprint", "stale", (entry) => (entry.article_sha256 = "0".repeat(64))],
    ["what stands beside", "changed", ({places: [place]}) => place && (place.beside_sha256 = "0".repeat(64))],
    ["the printed words", "changed", (entry) => (entry.printed = "4.5 square meters")]
  ])("notices that %s was changed in the lock, and calls the figure %s", (_, state, change) => {
    const all = Object.fromEntries(Object.keys(LAKE_FIGURES).map((id) => [id, "standing"]));
    expect(states(tampered("berth", change))).toEqual({...all, berth: state});
  });

  it("notes a text that differs while every figure stands, which is no fault", () => {
    const text = `Weather first. ${LAKE} And more.`;
    const {faults, notes, checked, places} = verifyFigures(
      seedsOf(brief, lock),
      articlesOf({"lake.txt": text})
    );
    expect(faults).toEqual([]);
    expect(notes).toEqual([
      `seeds/lake.md: the text differs from the one read (sha256 ${sha256(text).slice(0, 12)}…); ` +
        "all 6 figures are unchanged or moved: run npx cifra verify"
    ]);
    expect(checked.text).toHaveLength(6);
    // The tables are the same with and without the text: their places are the lock's.
    expect(places.get("boats")).toBe(lock.figures.boats?.places);
  });
});

describe("what verify writes", () => {
  const none = {accept: new Set<string>(), leftOver: []};

  it("keeps the entry of a changed figure until it is accepted", () => {
    const text = LAKE.replace("$200 a month", "$200 a week");
    const changed = {...brief, article: {...brief.article, sha256: sha256(text)}};
    const checks = [check(changed, text, lock)];
    const kept = updateLock(lock, checks, none);
    expect(kept.lock.figures.price).toEqual(lock.figures.price);
    expect(kept.moved).toEqual(["boats", "piers", "taken", "berth", "date"]);
    const taken = updateLock(lock, checks, {...none, accept: new Set(["price"])});
    expect(taken.accepted).toEqual(["price"]);
    expect(check(changed, text, taken.lock).figures.flatMap(({faults}) => faults)).toEqual([]);
  });

  it("takes up another text whole, or not at all while one of its figures has changed", () => {
    const moved = `Weather first. ${LAKE}`;
    const whole = updateLock(lock, [check(brief, moved, lock)], none);
    expect(whole.reread.map(({sha256}) => sha256)).toEqual([sha256(moved)]);
    expect(new Set(Object.values(whole.lock.figures).map((entry) => entry.article_sha256))).toEqual(
      new Set([sha256(moved)])
    );
    const partly = updateLock(lock, [check(brief, moved.replace("40", "41"), lock)], none);
    expect(formatLock(partly.lock)).toBe(formatLock(lock));
    expect(partly.reread).toEqual([]);
  });

  it("is the same bytes whatever the order, with sorted keys and a line break at the end", () => {
    const turned = {version: 1, figures: Object.fromEntries(Object.entries(lock.figures).reverse())} as Lock;
    expect(formatLock(turned)).toBe(formatLock(lock));
    expect(Object.keys(JSON.parse(formatLock(turned)).figures)).toEqual(Object.keys(LAKE_FIGURES).sort());
    expect(formatLock(lock)).toMatch(/^\{\n {2}"version": 1,\n[^]*\}\n$/);
  });
});

describe("a figure with another id", () => {
  const renamed: Brief = {
    ...brief,
    figures: brief.figures.map((figure) =>
      figure.id === "price" ? {...figure, id: "rent", aliases: [{id: "price", place: figure.place}]} : figure
    )
  };

  it("is locked under the id of before, with and without the text, and a note says so", () => {
    for (const texts of [{}, {"lake.txt": LAKE}] as Record<string, string>[]) {
      const {faults, notes, places} = verifyFigures(seedsOf(renamed, lock), articlesOf(texts));
      expect(faults).toEqual([]);
      expect(notes).toEqual([
        "seeds/lake.md: figure “rent” is still locked as “price”: run npx cifra verify"
      ]);
      expect(places.get("rent")).toEqual(lock.figures.price?.places);
    }
  });

  it("takes its entry along when the lock is written, also where the text is not at hand", () => {
    const {briefs} = verifyFigures(seedsOf(renamed, lock), articlesOf({}));
    const update = updateLock(lock, briefs, {accept: new Set(), leftOver: []});
    expect(update.renamed).toEqual([{from: "price", to: "rent"}]);
    expect(update.lock.figures.rent).toEqual(lock.figures.price);
    expect(Object.keys(update.lock.figures)).not.toContain("price");
    expect(verifyFigures(seedsOf(renamed, update.lock), articlesOf({}))).toMatchObject({
      faults: [],
      notes: []
    });
  });

  it("has its own entry before that of an alias, which is then left over", () => {
    const both = {version: 1, figures: {...lock.figures, rent: lock.figures.price!}} as Lock;
    expect(verifyFigures(seedsOf(renamed, both), articlesOf({})).faults.map(({message}) => message)).toEqual([
      "figure “price” is locked, but no brief has it"
    ]);
  });

  it("is changed under the new id when its words change", () => {
    const checks = [check(renamed, LAKE.replace("$200", "$300"), lock)];
    expect(checks[0]!.figures.find(({figure}) => figure.id === "rent")).toMatchObject({
      state: "failed",
      now: {words: "$300"}
    });
    const update = updateLock(lock, checks, {accept: new Set(), leftOver: []});
    expect(update.lock.figures.rent).toEqual(lock.figures.price);
  });
});
