import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import {expect, test} from "vitest";
import {COLUMNS} from "../../command/read/figure-csv.ts";
import type {Quantity} from "../../loaders/quantity/index.ts";
import {folderWith} from "./read-folder.ts";
import {cifra, jsonLines} from "./recorded-io.ts";

const LAKE = `The lake is about 40 m deep, and it was measured by the council of the village in 1950.

Nobody has looked since. In the boathouse lie
12 boats, all of them with holes.
`;
const LAGO =
  "El lago tiene 3,4 km² y lo visitan más de 40.000 personas que llegan desde la ciudad con su familia.\n";

interface Member {
  file: string;
  language: string;
  figures: Quantity[];
}

test("text shows the sentences with their figures marked, and below them what each is", async () => {
  const cwd = folderWith({"lake.txt": LAKE});
  const {code, out, err} = await cifra(["read", "lake.txt"], {cwd});
  expect({code, err}).toEqual({code: 0, err: ""});
  expect(out).toBe(`lake.txt: 3 figures, read as English

  The lake is about [40 m] deep, and it was measured by the council of the village in [1950].
    40 m  dimension  40 m  about
    1950  date       1950

  In the boathouse lie [12] boats, all of them with holes.
    12  number  12 boats

`);
});

test("json is one array with a member for each file, and offsets that find the words", async () => {
  const cwd = folderWith({"lake.txt": LAKE, "lago.txt": LAGO});
  const {code, out} = await cifra(["read", "lake.txt", "lago.txt", "--format", "json"], {cwd});
  expect(code).toBe(0);
  const members = JSON.parse(out) as Member[];
  expect(members.map(({file, language}) => [file, language])).toEqual([
    ["lake.txt", "en"],
    ["lago.txt", "es"]
  ]);
  for (const {file, figures} of members) {
    const text = readFileSync(join(cwd, file), "utf8");
    expect(figures.length).toBeGreaterThan(1);
    for (const {start, end, printed} of figures) expect(text.slice(start, end)).toBe(printed);
  }
  expect(members[1]!.figures.map(({value, unit}) => [value, unit])).toEqual([
    [3.4, "km2"],
    [40000, null]
  ]);
});

test("every figure in JSON has the same keys, so that a table can be made of them", async () => {
  const cwd = folderWith({"lake.txt": LAKE});
  const [{figures}] = JSON.parse((await cifra(["read", "lake.txt", "--format", "json"], {cwd})).out) as [
    Member
  ];
  const keys =
    "start end printed kind value low high low_open high_open unit unitText qualifier counted per date";
  for (const figure of figures) {
    expect(Object.keys(figure).sort()).toEqual([...keys.split(" "), "hedge", "by", "via"].sort());
  }
});

test("with --format jsonl each file is a line of its own, one that cannot be read too", async () => {
  const cwd = folderWith({"lake.txt": LAKE});
  const {code, out} = await cifra(["read", "none.txt", "lake.txt", "--format", "jsonl"], {cwd});
  expect(code).toBe(1);
  const [none, lake] = jsonLines<{id: string; error?: string; figures?: Quantity[]}>(out);
  expect(none).toEqual({id: "none.txt", error: expect.stringContaining("“none.txt” does not exist")});
  expect(lake).toMatchObject({id: "lake.txt", language: "en"});
});

test("csv is one row a figure under a list of columns that stays", async () => {
  const cwd = folderWith({"a, b.txt": LAKE, "lago.txt": LAGO});
  const {out} = await cifra(["read", "a, b.txt", "lago.txt", "--format", "csv"], {cwd});
  const rows = csvParse(out);
  expect(rows.columns).toEqual([...COLUMNS]);
  expect(rows[0]).toMatchObject({
    file: "a, b.txt",
    start: "18",
    end: "22",
    printed: "40 m",
    kind: "dimension",
    value: "40",
    unit: "m",
    qualifier: "about",
    hedge: "about",
    date: ""
  });
  expect(rows.find(({kind}) => kind === "date")).toMatchObject({date: "1950", value: ""});
  expect(rows.at(-1)).toMatchObject({file: "lago.txt", value: "40000", qualifier: "more-than"});
});

test("a cell that a spreadsheet would run is made a text, a negative number is not", async () => {
  const cwd = folderWith({"=1+2.txt": "It was -5 °C and fell to −12."});
  const rows = csvParse((await cifra(["read", "=1+2.txt", "--format", "csv"], {cwd})).out);
  expect(rows[0]!.file).toBe("'=1+2.txt");
  expect(rows[0]!.value).toBe("-5");
});

test("without figures json is an array with an empty list, csv only its head", async () => {
  const cwd = folderWith({"calm.txt": "Nothing happened at all."});
  expect(JSON.parse((await cifra(["read", "calm.txt", "--format", "json"], {cwd})).out)).toMatchObject([
    {file: "calm.txt", figures: []}
  ]);
  expect((await cifra(["read", "calm.txt", "--format", "csv"], {cwd})).out).toBe(`${COLUMNS.join(",")}\n`);
  expect((await cifra(["read", "calm.txt"], {cwd})).out).toContain("calm.txt: 0 figures");
});

test("without a file plain text is read from standard input, and with “-” too", async () => {
  for (const args of [[], ["-"]]) {
    const {code, out} = await cifra(["read", ...args, "--format", "json"], {stdin: LAKE});
    expect(code).toBe(0);
    expect((JSON.parse(out) as Member[])[0]).toMatchObject({file: "-", language: "en"});
  }
  expect((await cifra(["read"], {stdin: LAKE})).out).toMatch(/^standard input: \d figures/);
});

test("offsets count code points when asked to, those of claimants too", async () => {
  const text = "🚣🚣 About 12 boats sank, the council said. 🚣 Of 7 we know nothing.";
  const args = ["read", "--format", "json", "--language", "en"];
  const [units] = JSON.parse((await cifra(args, {stdin: text})).out) as [Member];
  const [points] = JSON.parse((await cifra([...args, "--offsets", "code-points"], {stdin: text})).out) as [
    Member
  ];
  expect(points.figures.length).toBe(2);
  for (const {start, end, printed, by} of points.figures) {
    expect([...text].slice(start, end).join("")).toBe(printed);
    if (by) expect([...text].slice(by.start, by.end).join("")).toBe(by.words);
  }
  expect(units.figures.map(({start}, i) => start - points.figures[i]!.start)).toEqual([2, 3]);
});

test("--language is that of all texts; one that cannot be read is said to be read as English", async () => {
  const page = (language: string) => `<html lang="${language}"><body><p>40.000 🐟</p></body></html>`;
  const cwd = folderWith({"es.html": page("es-SV"), "fo.html": page("fo")});
  const value = async (...args: string[]) => {
    const {out, err} = await cifra(["read", "--format", "json", ...args], {cwd});
    const [{figures, language}] = JSON.parse(out) as [Member];
    return [language, figures[0]!.value, err];
  };
  expect(await value("es.html")).toEqual(["es", 40000, ""]);
  expect(await value("es.html", "--language", "en")).toEqual(["en", 40, ""]);
  expect(await value("fo.html")).toEqual(["en", 40, expect.stringMatching(/^“fo.html” .*“fo”.* English/)]);
  expect((await cifra(["read", "es.html", "--language", "fo"], {cwd})).code).toBe(2);
});

test("what cannot be read is named with its reason, and the others are read", async () => {
  const cwd = folderWith({
    "lake.txt": LAKE,
    "latin.txt": Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x34, 0x30]),
    "binary.txt": Buffer.from([1, 0, 2, 0, 3, 0]),
    "empty.txt": "",
    "folder/inside.txt": LAKE,
    "quotes.txt": '“The ‘lake is "40 m deep, said (the [keeper.'
  });
  const files = ["latin.txt", "none.txt", "lake.txt", "binary.txt", "empty.txt", "folder", "quotes.txt"];
  const {code, out, err} = await cifra(["read", ...files, "--format", "json"], {cwd});
  expect(code).toBe(1);
  expect((JSON.parse(out) as Member[]).map(({file, figures}) => [file, figures[0]!.printed])).toEqual([
    ["lake.txt", "40 m"],
    ["quotes.txt", "40 m"]
  ]);
  expect(err.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^“latin.txt” is not UTF-8/),
    expect.stringMatching(/^“none.txt” does not exist/),
    expect.stringMatching(/^“binary.txt” is binary/),
    expect.stringMatching(/^“empty.txt” is empty/),
    expect.stringMatching(/^“folder” is a folder/),
    "5 of 7 files could not be read"
  ]);
  expect(err).not.toContain(cwd);
});

test("when nothing can be read, json is still an array and csv still has its head", async () => {
  expect(JSON.parse((await cifra(["read", "none.txt", "--format", "json"])).out)).toEqual([]);
  expect((await cifra(["read", "none.txt", "--format", "csv"])).out).toBe(`${COLUMNS.join(",")}\n`);
  const {code, err} = await cifra(["read"], {stdin: ""});
  expect(code).toBe(1);
  expect(err).toMatch(/^“standard input” is empty/);
});

test("nothing of an article commands the terminal, in any format", async () => {
  const text =
    "It \u001b[31mcost\u009b2J 5 dollars \u202eand\u202c 6 \u0007pears\r, 40\u001b]0;title\u0007 m.\n";
  const name = "a\u001b[2Jb.txt";
  const cwd = folderWith({[name]: text});
  for (const format of ["text", "json", "jsonl", "csv"]) {
    const {out, err} = await cifra(["read", name, `missing${name}`, "--format", format, "--no-color"], {cwd});
    expect(out + err, format).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
    expect(out, format).toContain("5");
    if (format === "json") expect((JSON.parse(out) as Member[])[0]!.file).toBe(name);
  }
});
