import {describe, expect, it} from "vitest";
import {formatRevisions} from "../../command/verify/revision-table.ts";
import {revisedBriefs, revisionsOf} from "../../loaders/verify/revisions.ts";
import {briefOf, check, LAKE, LAKE_FIGURES, lockOf} from "./invented.ts";

const brief = briefOf(LAKE, LAKE_FIGURES);
const lock = lockOf(brief, LAKE);

/** What became of the figures of the lake: "state was → is". */
function told(text: string): Record<string, string> {
  return Object.fromEntries(
    revisionsOf(check(brief, text, lock)).map(({id, state, was, is}) => [id, `${state} ${was} → ${is}`])
  );
}

describe("a revised article is told figure by figure", () => {
  it("unchanged where words and position are the same, moved where the position is another", () => {
    const text = LAKE.replace("Each berth is", "Every single berth is");
    expect(told(text)).toEqual({
      boats: "unchanged 40 boats → 40 boats",
      piers: "unchanged 12 → 12",
      taken: "unchanged over 84 % → over 84 %",
      berth: "moved 3.5 square meters → 3.5 square meters",
      price: "moved $200 → $200",
      date: "moved August 2031 → August 2031"
    });
  });

  it("changed where other words stand in the place of the locked ones, however much longer they are", () => {
    expect(told(LAKE.replace("12 piers", "13 piers")).piers).toBe("changed 12 → 13");
    expect(told(LAKE.replace("$200", "far less than the two hundred and ten dollars")).price).toBe(
      "changed $200 → far less than the two hundred and ten dollars"
    );
  });

  it("changed where the words stand with others beside them, which are shown", () => {
    expect(told(LAKE.replace("a month", "a week")).price).toBe("changed $200 → costs [$200] a week");
  });

  it("changed where it is not clear any more which place is meant", () => {
    const [, piers] = revisionsOf(check(brief, `${LAKE} Another 12 swim.`, lock));
    expect(piers).toMatchObject({
      state: "changed",
      is: "12",
      reason: "stands 2 times in lake.txt",
      was_at: [{start: 60, end: 62}]
    });
    expect(piers!.is_at).toHaveLength(2);
  });

  it("gone where nothing has the surroundings that it had, or nothing stands between them", () => {
    const rewritten = LAKE.slice(0, LAKE.indexOf("Each berth")) + "More is not known.";
    expect(told(rewritten)).toMatchObject({
      taken: "unchanged over 84 % → over 84 %",
      berth: "gone 3.5 square meters → null",
      price: "gone $200 → null",
      date: "gone August 2031 → null"
    });
    const reasons = (text: string): (string | null)[] =>
      revisionsOf(check(brief, text, lock)).flatMap(({state, reason}) => (state === "gone" ? [reason] : []));
    expect(reasons(rewritten)).toEqual(Array(3).fill("is not in lake.txt, nor is what stood around it"));
    expect(reasons(LAKE.replace(" $200", ""))).toEqual([
      "is not in lake.txt; it was taken out where it stood, and nothing put in its place"
    ]);
    expect(reasons(LAKE.replace("3.5 square meters ", ""))).toHaveLength(1);
  });

  it("new where the earlier text had no such figure", () => {
    const more = briefOf(LAKE, {...LAKE_FIGURES, swans: "9 swans"});
    const rows = revisionsOf(check(more, `${LAKE} And 9 swans.`, lock));
    expect(rows.at(-1)).toMatchObject({id: "swans", state: "new", was: null, was_at: [], is: "9 swans"});
  });

  it("with the place of each figure in its brief, and every place in the texts", () => {
    const text = "7 days, 7 nights";
    const days = briefOf(text, {seven: {printed: "7", nth: "all"}});
    const [seven] = revisionsOf(check(days, `Now: ${text}`, lockOf(days, text)));
    expect(seven).toEqual({
      id: "seven",
      file: "seeds/lake.md",
      line: 10,
      column: 5,
      state: "moved",
      was: "7",
      is: "7",
      reason: null,
      was_at: [
        {start: 0, end: 1},
        {start: 8, end: 9}
      ],
      is_at: [
        {start: 5, end: 6},
        {start: 13, end: 14}
      ]
    });
  });
});

describe("the report", () => {
  it("is made of texts that differ from those that were read, and of no other", () => {
    expect(revisedBriefs([check(brief, LAKE, lock)])).toEqual([]);
    expect(revisedBriefs([check(brief, `${LAKE} `, lock)])).toHaveLength(1);
    const none = {version: 1, figures: {}} as const;
    expect(revisedBriefs([check(brief, `${LAKE} `, none)]), "never read before").toEqual([]);
  });

  it("has a line for each figure, words and positions one below the other", () => {
    const text = "News. The old harbour has 40 boats and a pier.";
    const two = briefOf(text, {boats: "40 boats", pier: "a pier"});
    const other = text.replace("News.", "Some news.").replace("40", "41");
    const lines = formatRevisions(check(two, other, lockOf(two, text))).split("\n");
    expect(lines[0]).toMatch(
      /^seeds\/lake\.md: lake\.txt \(sha256 [0-9a-f]{12}…\) is another text than the one read, [0-9a-f]{12}…$/
    );
    expect(lines.slice(1)).toEqual([
      "figure           was       at     is        at",
      "boats   changed  40 boats  26–34  41 boats  31–39",
      "pier    moved    a pier    39–45  a pier    44–50"
    ]);
  });
});
