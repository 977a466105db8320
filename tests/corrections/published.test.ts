import {existsSync, mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {formatFaults} from "../../loaders/fault.ts";
import {checkPublished} from "../../loaders/published/check-published.ts";
import {publishedValues} from "../../loaders/published/published-values.ts";
import {writePublishedValues} from "../../loaders/published/write-published-values.ts";
import {harbour} from "./harbour.ts";

const DERIVED = "seeds/derived.yml";
const CORRECTIONS = "seeds/corrections.yml";

/** A harbour whose values were published, and what the check then says of it. */
function released() {
  const project = harbour();
  writePublishedValues(project.load());
  const check = (): string => formatFaults(checkPublished(project.load()).faults);
  return {...project, check};
}

test("without a release there is nothing to hold figures against", () => {
  expect(checkPublished(harbour().load())).toEqual({released: false, compared: 0, faults: []});
});

test("what was released and did not change has no fault, and is written alike again", () => {
  const {root, load, check} = released();
  expect(check()).toBe("\n0 faults");
  expect(checkPublished(load())).toMatchObject({released: true, compared: 8});
  const text = readFileSync(join(root, "published/figures.csv"), "utf8");
  expect(publishedValues(load().rows)).toBe(text);
  expect(text).toContain("boats-claimed,1,number,90,90,,true,true,{boat},,more-than,more than 90\n");
});

test("a changed value is a fault that says what changed and shows the entry to write", () => {
  const {change, check} = released();
  change(DERIVED, "boats-counted / room-for-boats", "boats-counted / (2 * room-for-boats)");
  expect(check()).toBe(`published/figures.csv:9:1 “share-counted” is not what was published: \
value was 75 and is 37.5, low was 75 and is 37.5, high was 75 and is 37.5
    Undo the change, or add to seeds/corrections.yml: - {date: …, figure: share-counted, before: "75%", \
after: "37.5%", why: {en: …, es: …}}
1 fault`);
});

test("every change is told, of interval, unit, date, hedge and words alike", () => {
  const {root, change, check} = released();
  const file = "published/figures.csv";
  expect(existsSync(join(root, file))).toBe(true);
  change(file, ",2031-06,exact,60 boats", ",2031-05,exact,sixty boats");
  change(file, "{boat},,more-than,more than 90", "{person},,at-least,more than 90");
  const said = check();
  expect(said).toContain("date was 2031-05 and is 2031-06, printed was sixty boats and is 60 boats");
  expect(said).toContain("unit was {person} and is {boat}, qualifier was at-least and is more-than");
});

test("a correction that begins at what was published lets the change pass", () => {
  const {change, write, check} = released();
  change("published/figures.csv", "boats-counted,1,number,60,60,60", "boats-counted,1,number,50,50,50");
  change("published/figures.csv", "60 boats", "50 boats");
  const entry = (before: string) =>
    `- {date: 2031-07-01, figure: boats-counted, before: ${before}, after: 60 boats, why: {en: Misread., es: Mal leída.}}\n`;
  write(CORRECTIONS, entry("50 boats"));
  expect(check()).toBe("\n0 faults");
  write(CORRECTIONS, entry("55 boats"));
  expect(check()).toContain("No correction of it in seeds/corrections.yml begins at what was published");
});

test("a figure that is gone has to be withdrawn", () => {
  const {change, write, check, root} = released();
  const whole = readFileSync(join(root, DERIVED), "utf8");
  write(DERIVED, whole.slice(0, whole.indexOf("price-over-claimed:")));
  expect(check()).toContain("“price-over-claimed” is not what was published: it is gone");
  write(
    CORRECTIONS,
    "- {date: 2031-07-01, figure: price-over-claimed, before: {en: less than $3, es: menos de $3}, why: {en: W., es: R.}}\n"
  );
  expect(check()).toContain("begins at what was published");
  change("published/figures.csv", "2.22222222222", "3");
  expect(check()).toBe("\n0 faults");
});

test("a figure that is called otherwise now is the same figure", () => {
  const {change, check} = released();
  change(DERIVED, "share-counted:", "share-of-room:\n  aliases: [share-counted]");
  expect(check()).toBe("\n0 faults");
});

test("a file that is broken is a fault at its line", () => {
  const {root, write, check} = released();
  const text = readFileSync(join(root, "published/figures.csv"), "utf8");
  write("published/figures.csv", text.replace("berth-price,1,money,200", "berth-price,1,money,many"));
  expect(check()).toContain("published/figures.csv:2:1 “many” in “value” is no number");
  write("published/figures.csv", "id,value\n");
  expect(check()).toContain("published/figures.csv:1:1 other columns than a release writes");
});

test("an expectation that the article no longer meets is a note, not a fault", () => {
  const project = harbour({articles: true});
  mkdirSync(join(project.root, "src"), {recursive: true});
  const entry = (expected: string) =>
    `- date: 2031-07-01\n  figure: boats-counted\n  before: 50 boats\n  after: 60 boats\n  why: {en: A., es: B.}\n  expect: ${expected}\n`;
  const log: string[] = [];
  project.write(CORRECTIONS, entry("held 60 boats"));
  project.load((line) => log.push(line));
  expect(log.filter((line) => line.includes("review"))).toEqual([]);
  project.write(CORRECTIONS, entry("held 66 boats"));
  project.load((line) => log.push(line));
  expect(log.filter((line) => line.includes("review"))).toEqual([
    "seeds/corrections.yml:6:11 the correction of “boats-counted” is due for review: the article of pell no longer says “held 66 boats”"
  ]);
});
