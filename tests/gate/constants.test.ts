import {expect, test} from "vitest";
import {formatFault} from "../../loaders/fault.ts";
import {readConstants} from "../../loaders/register/constants.ts";
import {readYaml} from "../../loaders/register/yaml-file.ts";

const read = (text: string) => readConstants(readYaml(text, {file: "seeds/constants.yml"}));

test("a constant has its words in both languages, its places and its reason", () => {
  const {entries, faults} = read(`door:
  words: {en: a door of 2 m, es: una puerta de 2 m}
  where: ["#chart-rooms", /about/]
  why: {en: A usual door., es: Una puerta corriente.}
`);
  expect(faults).toEqual([]);
  expect(entries).toEqual([
    {
      id: "door",
      words: {en: "a door of 2 m", es: "una puerta de 2 m"},
      where: ["#chart-rooms", "/about/"],
      why: {en: "A usual door.", es: "Una puerta corriente."},
      place: {file: "seeds/constants.yml", line: 1, column: 1}
    }
  ]);
});

test("what is wrong with the register is told all at once, each at its place", () => {
  const {entries, faults} = read(`door:
  words: {en: 2 m}
  why: {en: A door., es: Una puerta.}
gate:
  words: {en: 3 m, es: 3 m}
  where: [chart-rooms]
  height: 3
  why: {en: A gate., es: Un portón.}
bar: {words: {en: 1 m, es: 1 m}, why: {en: A., es: B.}}
rod: {words: {en: 1 m, es: una vara}, why: {en: A., es: B.}}
`);
  expect(faults.map((found) => formatFault(found).split("\n")[0])).toEqual([
    "seeds/constants.yml:2:3 missing “es” in “words”",
    "seeds/constants.yml:6:11 “chart-rooms” is neither a page nor an element",
    "seeds/constants.yml:7:3 unknown key “height” in “gate”",
    "seeds/constants.yml:10:19 “1 m” is declared by “bar” already"
  ]);
  expect(entries.map(({id}) => id)).toEqual(["gate", "bar", "rod"]);
});
