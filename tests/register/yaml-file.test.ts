import {describe, expect, it} from "vitest";
import {readYaml} from "../../loaders/register/yaml-file.ts";
import {firstLines} from "../brief/project-folder.ts";

const read = (text: string, line = 1) => readYaml(text, {file: "seeds/x.yml", line});

describe("readYaml", () => {
  it("takes numbers, dates and truth values as the text that was typed", () => {
    const {value} = read("a: 2025\nb: 2025-06-30\nc: 0x10\nd: yes\ne: 1_000\nf: 1.50\n");
    expect(value).toEqual({a: "2025", b: "2025-06-30", c: "0x10", d: "yes", e: "1_000", f: "1.50"});
  });

  it("takes an empty value, ~ and null for nothing, and quoted ones for text", () => {
    const {value} = read("a:\nb: ~\nc: null\nd: 'null'\ne: \"\"\n");
    expect(value).toEqual({a: null, b: null, c: null, d: "null", e: ""});
  });

  it("knows where each value and key stands, and where a missing one would", () => {
    const {placeOf, keyPlaceOf} = read("a:\n  b: [x, {c: y}]\n  d: |\n    text\n", 10);
    expect(placeOf(["a", "b", 1, "c"])).toEqual({file: "seeds/x.yml", line: 11, column: 14});
    expect(keyPlaceOf(["a", "b", 1, "c"])).toEqual({file: "seeds/x.yml", line: 11, column: 11});
    expect(keyPlaceOf(["a", "d"])).toEqual({file: "seeds/x.yml", line: 12, column: 3});
    expect(placeOf(["a", "missing", "deeper"])).toEqual({file: "seeds/x.yml", line: 10, column: 1});
  });

  it("gives an empty text as nothing, without a fault", () => {
    expect(read("# only a comment\n")).toMatchObject({value: null, faults: []});
  });

  it.each([
    ["a: b: c", "1:4 broken YAML: Nested mappings are not allowed in compact mappings"],
    ["a: 1\n\tb: 2", "2:1 broken YAML: Tabs are not allowed as indentation"],
    [
      "a: [1, 2\nb: 3",
      "2:1 broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]"
    ],
    ['a: "1\n', '2:1 broken YAML: Missing closing "quote'],
    [
      "a: 1\n---\nb: 2",
      "2:1 broken YAML: Source contains multiple documents; please use YAML.parseAllDocuments()"
    ]
  ])("places broken syntax: %j", (text, line) => {
    const {faults, value} = read(text);
    expect(value).toBeNull();
    expect(firstLines(faults)).toEqual([`seeds/x.yml:${line}`]);
  });

  it("keeps the first of two values with one key, at any depth, and reports every further one", () => {
    const {value, faults} = read("a: 1\nb: {c: 2, 'c': 3}\na: 4\na: 5\n");
    expect(value).toEqual({a: "1", b: {c: "2"}});
    expect(firstLines(faults)).toEqual([
      "seeds/x.yml:2:11 “c” stands twice",
      "seeds/x.yml:3:1 “a” stands twice",
      "seeds/x.yml:4:1 “a” stands twice"
    ]);
  });

  it("refuses aliases, tags, and keys that are no plain words", () => {
    const {value, faults} = read("a: &x {b: 1}\nc: *x\nd: !!js/function f\n? [e]\n: 1\n__proto__: {g: 1}\n");
    expect(firstLines(faults)).toEqual([
      "seeds/x.yml:2:4 an alias",
      "seeds/x.yml:3:4 broken YAML: Unresolved tag: tag:yaml.org,2002:js/function",
      "seeds/x.yml:4:3 not a key",
      "seeds/x.yml:6:1 not a key"
    ]);
    expect(value).toEqual({a: {b: "1"}, c: null, d: "f"});
    expect(({} as Record<string, unknown>).g).toBeUndefined();
  });

  it("gives a fault for nesting that no parser's stack can hold", () => {
    expect(read("[".repeat(20_000)).faults).toHaveLength(1);
    expect(read("- ".repeat(20_000)).faults).toHaveLength(1);
  });
});
