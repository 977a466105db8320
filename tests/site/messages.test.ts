import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {expect, test} from "vitest";
import {checkMessages} from "../../publish/check-messages.ts";

const EN = '{\n  "bird": {\n    "heron": "Heron",\n    "swan": "Swan"\n  }\n}\n';
const ES = '{\n  "bird": {\n    "heron": "Garza",\n    "swan": "Cisne"\n  }\n}\n';

function faults({en = EN, es = ES, code = ""}: {en?: string; es?: string; code?: string}): string[] {
  const root = mkdtempSync(join(tmpdir(), "cifra-messages-"));
  const files = {"src/locales/en.json": en, "src/locales/es.json": es, "src/lake.ts": code};
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), {recursive: true});
    writeFileSync(join(root, file), text);
  }
  return checkMessages(root).map(({file, line, column, message}) => `${file}:${line}:${column} ${message}`);
}

test("the messages of this site have no faults", () => {
  expect(checkMessages(".")).toEqual([]);
});

test("files with the same keys, all of them known to the code, have no faults", () => {
  expect(
    faults({code: 'locale.message("bird.heron"); locale.parts("bird.swan"); message(`bird.${x}`);'})
  ).toEqual([]);
});

test("a key that one language has alone is named where it stands", () => {
  expect(faults({es: ES.replace(',\n    "swan": "Cisne"', "")})).toEqual([
    "src/locales/en.json:4:5 message “bird.swan” is missing in src/locales/es.json"
  ]);
});

test("a message that the code names and no file has is a fault in the code", () => {
  expect(faults({code: 'const a = 1;\n  locale.message("bird.hern", {a});'})).toEqual([
    "src/lake.ts:2:10 message “bird.hern” is missing"
  ]);
});

test("what is no text, or no JSON, is named with its place", () => {
  expect(faults({en: EN.replace('"Swan"', "7")})).toEqual([
    "src/locales/en.json:4:5 message “bird.swan” is no text"
  ]);
  expect(faults({en: EN.replace('"Swan"', '""')})).toHaveLength(1);
  expect(faults({en: "{"})[0]).toMatch(/^src\/locales\/en\.json:\d+:\d+ /);
});

test("a count needs the form for all numbers that have none of their own", () => {
  expect(faults({code: 'locale.count("bird.swan", 2);'})).toEqual([
    "src/lake.ts:1:8 message “bird.swan.other” is missing"
  ]);
});
