import {mkdirSync, symlinkSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {formatFaults} from "../../loaders/fault.ts";
import {readSeeds} from "../../loaders/read-seeds.ts";
import {goneFault} from "../../loaders/uses/gone-figures.ts";
import {firstLines, LAKE, projectFolder} from "./project-folder.ts";

const BRIEF = LAKE["lake-survey.md"]!;

/** Faults of the lake's project with some files changed. */
function faultsWith(files: Record<string, string | Buffer | null>): string[] {
  return firstLines(readSeeds(projectFolder({...LAKE, ...files})).faults);
}

/** Faults of the lake's project with words of its brief changed. */
function faultsOfBrief(...changes: [from: string, to: string][]): string[] {
  let text = BRIEF;
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  return faultsWith({"lake-survey.md": text});
}

describe("readSeeds", () => {
  it("reads a project without faults", () => {
    const {seeds, faults, unread} = readSeeds(projectFolder(LAKE));
    expect(firstLines(faults)).toEqual([]);
    expect(unread).toEqual([]);
    expect([...seeds.measures.keys()]).toEqual(["depth", "date"]);
    expect(seeds.measures.get("date")!.unit).toBeNull();
    expect(seeds.measures.get("depth")!.bounds).toEqual({low: 0, high: null});
    expect(seeds.entities.get("lake")!.label).toEqual({en: "the lake", es: "el lago"});
    expect(seeds.hedges[0]!.words).toEqual({en: ["about"]});
    expect(seeds.lock).toEqual({version: 1, figures: {}});
    expect(seeds.briefs[0]!.figures.map(({id, printed}) => [id, printed])).toEqual([
      ["lake-depth", "120 metres"],
      ["survey-date", "May 1987"]
    ]);
  });

  it("names the nearest key for each name that nothing has", () => {
    const root = projectFolder({
      ...LAKE,
      "lake-survey.md": BRIEF.replace(
        "{measure: depth, of: lake, by: surveyors, at: survey-date}",
        "{measure: dept, of: lakes, by: surveyor, via: nobody, at: survy-date, per: persn}"
      ).replace("publisher: surveyors", "publisher: suveyors")
    });
    const {faults} = readSeeds(root);
    expect(firstLines(faults)).toEqual([
      "seeds/lake-survey.md:3:12 unknown entity “suveyors”",
      "seeds/lake-survey.md:6:25 unknown measure “dept”",
      "seeds/lake-survey.md:6:35 unknown entity “lakes”",
      "seeds/lake-survey.md:6:46 unknown entity “surveyor”",
      "seeds/lake-survey.md:6:61 unknown entity “nobody”",
      "seeds/lake-survey.md:6:73 unknown figure “survy-date”",
      "seeds/lake-survey.md:6:90 unknown unit “persn” in “per”"
    ]);
    expect(faults.find(({message}) => message.includes("dept"))!.remedy).toBe(
      "Did you mean “depth”? Add it to seeds/measures.yml."
    );
    expect(faults.find(({message}) => message.includes("nobody"))!.remedy).toBe(
      "Add it to seeds/entities.yml."
    );
    expect(faults.find(({message}) => message.includes("persn"))!.remedy).toContain("“person”");
  });

  it("takes only a figure that is a date for a date", () => {
    expect(faultsOfBrief(["at: survey-date", "at: lake-depth"])).toEqual([
      "seeds/lake-survey.md:6:61 “lake-depth” is its own date"
    ]);
    expect(faultsOfBrief(["{measure: date, of: lake}", "{measure: depth, of: lake}"])).toEqual([
      "seeds/lake-survey.md:6:61 “survey-date” is no date but “depth”"
    ]);
    const published = BRIEF.replace("publisher: surveyors", "published: survey-date");
    expect(faultsWith({"lake-survey.md": published})).toEqual([]);
    expect(faultsOfBrief(["publisher: surveyors", "published: lake-depth"])).toEqual([
      "seeds/lake-survey.md:3:12 “lake-depth” is no date but “depth”"
    ]);
    const second = BRIEF.replaceAll("survey-date", "second-date")
      .replaceAll("lake-depth", "second-depth")
      .replace("lake.txt", "second.txt")
      .replace("publisher: surveyors", "published: survey-date");
    expect(faultsWith({"second.md": second})).toEqual([
      "seeds/second.md:3:12 “survey-date” is a figure of another brief"
    ]);
  });

  it("keeps concluded dates off figures that are numbers", () => {
    const why = "{date: 1987-05, why: {en: Because., es: Porque.}}";
    expect(faultsOfBrief(["by: surveyors", `inferred: ${why}`])).toEqual([
      "seeds/lake-survey.md:6:52 “inferred” on “lake-depth”, which is no date"
    ]);
    expect(
      faultsOfBrief(["{measure: date, of: lake}", `{measure: date, of: lake, inferred: ${why}}`])
    ).toEqual([]);
  });

  it("keeps events off figures that are numbers", () => {
    const event = "event: {en: The lake freezes, es: Se hiela el lago}";
    expect(faultsOfBrief(["by: surveyors", event])).toEqual([
      "seeds/lake-survey.md:6:49 “event” on “lake-depth”, which is no date"
    ]);
    expect(faultsOfBrief(["{measure: date, of: lake}", `{measure: date, of: lake, ${event}}`])).toEqual([]);
  });

  it("wants ids and articles to stand once, and names both places", () => {
    expect(faultsWith({"second.md": BRIEF})).toEqual([
      "seeds/second.md:4:17 “lake.txt” is the article of two briefs, the other at seeds/lake-survey.md:4:17",
      "seeds/second.md:6:3 “lake-depth” is the id of two figures, the other at seeds/lake-survey.md:6:3",
      "seeds/second.md:7:3 “survey-date” is the id of two figures, the other at seeds/lake-survey.md:7:3"
    ]);
    expect(faultsWith({"lake-survey.md": null, "lake.md": BRIEF})).toEqual([
      "seeds/lake.md:1:1 “lake” names an entity and a brief, the other at seeds/entities.yml:1:1"
    ]);
  });

  it("gives every id of before to one figure", () => {
    const aliased = BRIEF.replace("at: survey-date}", "at: survey-date, aliases: [old-depth, survey-date]}");
    const derived = `half:
  measure: depth
  of: lake
  expression: lake-depth / 2
  aliases: [old-depth]
  note: {en: Half., es: La mitad.}
`;
    expect(faultsWith({"lake-survey.md": aliased, "derived.yml": derived})).toEqual([
      "seeds/derived.yml:5:13 “old-depth” is an alias of “half” here, and an alias of “lake-depth” at seeds/lake-survey.md:6:84",
      "seeds/lake-survey.md:6:95 “survey-date” is an alias of “lake-depth” here, and the id of a figure at seeds/lake-survey.md:7:3"
    ]);
    expect(faultsOfBrief(["at: survey-date}", "at: survey-date, aliases: Depth}"])).toEqual([
      "seeds/lake-survey.md:6:83 “aliases” must be a list of ids, [old-id], not “Depth”"
    ]);
  });

  it("takes an id of before for its figure wherever one is named", () => {
    const renamed = BRIEF.replace("  survey-date: {", "  day: {aliases: [survey-date], ")
      .replace("figure:survey-date", "figure:day")
      .replace("publisher: surveyors", "published: survey-date");
    const derived = `half:
  measure: depth
  of: lake
  expression: lake-depth / 2
  at: survey-date
  note: {en: Half., es: La mitad.}
`;
    const {seeds, faults, uses} = readSeeds(
      projectFolder({...LAKE, "lake-survey.md": renamed, "derived.yml": derived})
    );
    expect(firstLines(faults)).toEqual([]);
    expect(seeds.briefs[0]).toMatchObject({published: "day", figures: [{at: "day"}, {id: "day"}]});
    expect(seeds.derived[0]!.at).toBe("day");
    expect(uses.map(({figure, place, by}) => [figure, place.file, place.line, by])).toEqual([
      ["survey-date", "seeds/lake-survey.md", 3, null],
      ["survey-date", "seeds/lake-survey.md", 6, "lake-depth"],
      ["survey-date", "seeds/derived.yml", 5, "half"],
      ["lake-depth", "seeds/derived.yml", 4, "half"]
    ]);
  });

  it("leaves what only the lock remembers to be told once with all its users", () => {
    const place = {start: 0, end: 1, context_sha256: "a".repeat(64), beside_sha256: "a".repeat(64)};
    const entry = {brief: "gone", article_sha256: "a".repeat(64), printed: "1", places: [place]};
    const lock = JSON.stringify({version: 1, figures: {"their-date": entry, "their-boats": entry}});
    const root = projectFolder({
      ...LAKE,
      "lake-survey.md": BRIEF.replace("at: survey-date", "at: their-date"),
      "seeds.lock.json": lock,
      "../src/index.md": "[May](figure:their-date)\n\n[1](figure:their-cats)",
      "../src/deep/page.md": "*[May](figure:their-date)*",
      "../src/_made/page.md": "[May](figure:their-date)"
    });
    const {faults, gone} = readSeeds(root);
    expect(firstLines(faults)).toEqual([]);
    expect(gone).toHaveLength(1);
    expect(gone[0]).toMatchObject({id: "their-date", brief: "gone", briefStands: false, successor: null});
    expect(formatFaults([goneFault(gone[0]!)])).toBe(
      "seeds/lake-survey.md:6:61 figure “their-date” is gone with its brief seeds/gone.md, and still used by " +
        "seeds/lake-survey.md:6:61 lake-depth, src/deep/page.md:1:2, src/index.md:1:1\n" +
        "    Bring the brief back, or remove these uses.\n1 fault"
    );
  });

  it("checks what derived figures name", () => {
    const derived = `lake-depth:
  measure: dept
  of: lak
  expression: lake-depth * 2
  at: lake-depth
  note: {en: Twice., es: Doble.}
half:
  measure: depth
  of: lake
  expression: lake-depth / 2
  at: survy-date
  comment: hm
  note: {en: Half.}
`;
    expect(faultsWith({"derived.yml": derived})).toEqual([
      "seeds/derived.yml:1:1 “lake-depth” is the id of two figures, the other at seeds/lake-survey.md:6:3",
      "seeds/derived.yml:2:12 unknown measure “dept”",
      "seeds/derived.yml:3:7 unknown entity “lak”",
      "seeds/derived.yml:5:7 “lake-depth” is no date but “depth”",
      "seeds/derived.yml:12:3 unknown key “comment” in “half”",
      "seeds/derived.yml:13:3 missing “es” in “note”"
    ]);
  });

  it("says once what is missing when there is no project", () => {
    const root = projectFolder({"../elsewhere.txt": "x"});
    expect(firstLines(readSeeds(root).faults)).toContain("seeds:1:1 no briefs");
    const {faults} = readSeeds(projectFolder({...LAKE, "lake-survey.md": null}));
    expect(firstLines(faults)).toEqual(["seeds:1:1 no briefs"]);
  });

  it("reports a missing or broken register once and leaves the names it held unquestioned", () => {
    expect(faultsWith({"entities.yml": null})).toEqual(["seeds/entities.yml:1:1 missing register"]);
    expect(faultsWith({"measures.yml": "depth: {label: x\n"})).toEqual([
      "seeds/measures.yml:2:1 broken YAML: Flow map in block collection must be sufficiently indented and end with a }"
    ]);
    expect(faultsWith({"units.yml": "m: {symbol: {en: m}}\n"})).toEqual([
      "seeds/units.yml:1:5 missing “es” in “symbol”"
    ]);
  });

  it("leaves references to figures alone while a brief cannot be read", () => {
    const faults = faultsWith({
      "dates.md": "---\ntitle: [\n---\n",
      "lake-survey.md": BRIEF.replace("at: survey-date", "at: date-of-the-other")
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^seeds\/dates\.md:\d+:\d+ broken YAML: /);
  });

  it("gives the figures of a brief whose optional keys are at fault", () => {
    const root = projectFolder({
      ...LAKE,
      "lake-survey.md": BRIEF.replace(
        "publisher: surveyors",
        "url: javascript:alert(1)\nlanguage: e"
      ).replace("by: surveyors", "nth: first")
    });
    const {seeds, faults, unread} = readSeeds(root);
    expect(firstLines(faults)).toEqual([
      "seeds/lake-survey.md:3:6 not a web address",
      "seeds/lake-survey.md:4:11 “e” is not a language tag",
      "seeds/lake-survey.md:7:47 “first” is no occurrence"
    ]);
    expect(seeds.briefs[0]).toMatchObject({url: null, language: "en", figures: [{nth: null}, {}]});
    expect(unread).toEqual([]);
  });

  it("checks the figures of a brief whose article is wrong, and tells that the brief is not among the seeds", () => {
    const root = projectFolder({
      ...LAKE,
      "lake-survey.md": BRIEF.replace(/article: .*/, "article: {file: ../lake.txt, sha256: abc}").replace(
        "of: lake,",
        "of: leke,"
      )
    });
    const {seeds, faults, unread} = readSeeds(root);
    expect(firstLines(faults)).toEqual([
      "seeds/lake-survey.md:4:17 “../lake.txt” is not a plain file name",
      "seeds/lake-survey.md:4:38 not a SHA-256 fingerprint",
      "seeds/lake-survey.md:6:36 unknown entity “leke”"
    ]);
    expect(seeds.briefs).toEqual([]);
    expect(unread).toEqual(["seeds/lake-survey.md"]);
  });

  it("reads briefs in the code point order of their names, whatever order the folder gives", () => {
    const copy = (n: number): string =>
      BRIEF.replaceAll(/lake-depth|survey-date|lake\.txt/g, `$&${n}`).replace(/txt\d/, `txt-${n}`);
    const root = projectFolder({
      ...LAKE,
      "zoo.md": copy(1),
      "b-2.md": copy(2),
      "b-10.md": copy(3),
      "b.md": copy(4)
    });
    const {seeds} = readSeeds(root);
    expect(seeds.briefs.map(({id}) => id)).toEqual(["b-10", "b-2", "b", "lake-survey", "zoo"]);
  });

  it("never throws: folders, dead links, empty files and other encodings are faults with their places", () => {
    const root = projectFolder({
      ...LAKE,
      "README.md": "This is no brief.",
      "empty.md": "",
      "latin.md": Buffer.from("---\ntitle: Se\xf1or\n---\n", "latin1"),
      "Bad Name.md": BRIEF.replaceAll(/lake-depth|survey-date|lake\.txt/g, "x-$&"),
      "deep.md": `---\ntitle: ${"[".repeat(3_000)}\n---\n`,
      "quoted.md": `${">".repeat(3_000)} x`
    });
    mkdirSync(join(root, "seeds/folder.md"));
    symlinkSync("nowhere", join(root, "seeds/link.md"));
    expect(
      firstLines(readSeeds(root).faults).map((line) => line.replace(/broken YAML: .*/, "broken YAML"))
    ).toEqual([
      "seeds/Bad Name.md:1:1 “Bad Name” cannot be the name of a brief",
      expect.stringMatching(/^seeds\/deep\.md:\d+:\d+ broken YAML$/),
      "seeds/empty.md:1:1 no front matter",
      "seeds/folder.md:1:1 cannot be read: it is a folder",
      "seeds/latin.md:2:10 not UTF-8",
      "seeds/link.md:1:1 leads to no file",
      expect.stringMatching(/^seeds\/quoted\.md:1:1 /)
    ]);
  });
});
