import {Readable} from "node:stream";
import {expect, test} from "vitest";
import {inOrder} from "../../command/read/in-order.ts";
import {splitLines} from "../../command/read/split-lines.ts";
import {cifra, jsonLines} from "./recorded-io.ts";

interface Answer {
  id: unknown;
  line?: number;
  error?: string;
  figures?: {printed: string; value: number | null; unit: string | null; start: number; end: number}[];
}

const STREAM = ["read", "--format", "jsonl"];

test("each line is answered by a line with its id, in order", async () => {
  const stdin = [
    {id: "a", text: "The lake is 40 m deep."},
    {id: 2, text: "Nobody counted."},
    {id: null, text: "It froze twice."},
    {text: "No id."}
  ];
  const {code, out, err} = await cifra(STREAM, {stdin: stdin.map((one) => JSON.stringify(one)).join("\n")});
  expect({code, err}).toEqual({code: 0, err: ""});
  const answers = jsonLines<Answer>(out);
  expect(answers.map(({id}) => id)).toEqual(["a", 2, null, null]);
  expect(answers.map(({figures}) => figures!.map(({printed}) => printed))).toEqual([
    ["40 m"],
    [],
    ["twice"],
    []
  ]);
});

test("numbers as ids keep all their digits", async () => {
  const stdin = '{"text": "12 \\"id\\": 7", "meta": {"id": 3}, "id": 900719925474099312345}\n';
  expect((await cifra(STREAM, {stdin})).out).toMatch(/^\{"id":900719925474099312345,"figures":/);
});

test("a line's language counts, and --language before it", async () => {
  const line = JSON.stringify({id: 1, text: "40.000 peces", language: "es-MX"});
  const [own] = jsonLines<Answer>((await cifra(STREAM, {stdin: line})).out);
  expect(own!.figures![0]!.value).toBe(40000);
  const [given] = jsonLines<Answer>((await cifra([...STREAM, "--language", "en"], {stdin: line})).out);
  expect(given!.figures![0]!.value).toBe(40);
});

test("a bad line is answered by its error, the others are read, and the end tells of it", async () => {
  const stdin = Buffer.concat([
    Buffer.from('{"id": 1, "text": "40 m"}\n{"id": 2, "text": "unbalanced}\n[1]\n{"id": 4}\n'),
    Buffer.from('{"id": 5, "text": "caf'),
    Buffer.from([0xe9]),
    Buffer.from('"}\n{"id": [6], "text": ""}\n{"id": 7, "text": 7}\n'),
    Buffer.from('{"id": 8, "text": "40 m", "language": "tlh"}\n{"id": 9, "text": "9 m"}')
  ]);
  const {code, out, err} = await cifra(STREAM, {stdin});
  const answers = jsonLines<Answer>(out);
  expect(answers.map(({id, line, error}) => (error ? [id, line] : id))).toEqual([
    1,
    [null, 2],
    [null, 3],
    [4, 4],
    [null, 5],
    [null, 6],
    [7, 7],
    [8, 8],
    9
  ]);
  expect(answers.flatMap(({error}) => error ?? []).map((error) => error.slice(0, 15))).toEqual([
    "not JSON: Unter",
    "not an object {",
    "no “text”",
    "not UTF-8",
    "“id” is neither",
    "“text” is not a",
    'language "tlh" '
  ]);
  expect(err).toBe("7 of 9 lines could not be read\n");
  expect(code).toBe(1);
});

test("empty lines are nothing, and line numbers count them; CR LF and a byte order mark do no harm", async () => {
  const stdin = '\ufeff{"id": 1, "text": "40 m"}\r\n\r\n \nnonsense\r\n';
  const {out} = await cifra(STREAM, {stdin});
  expect(jsonLines<Answer>(out)).toMatchObject([{id: 1}, {id: null, line: 4}]);
});

test("where the input is cut into chunks does not matter", async () => {
  const text = ['{"id": "ñ", "text": "siete m² y 40 €"}', "x", "", '{"id": 2, "text": "9 m"}'].join("\n");
  const bytes = Buffer.from(text);
  const whole = await cifra(STREAM, {stdin: bytes});
  for (const size of [1, 2, 7, 38, 39, 40]) {
    const chunks: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
    expect(await cifra(STREAM, {stdin: Readable.from(chunks)})).toEqual(whole);
  }
});

test("of a line over the limit only the number is kept", async () => {
  const chunks = ["short\n", "x".repeat(30), "y".repeat(30), "z\nnext\n", "w".repeat(90), "\n\nlast"];
  const jobs = [];
  for await (const job of splitLines(Readable.from(chunks), {most: 50})) {
    const text = "bytes" in job ? Buffer.from(job.bytes).toString() : null;
    jobs.push([job.kind, job.line, text]);
  }
  expect(jobs).toEqual([
    ["lines", 1, "short\n"],
    ["long-line", 2, null],
    ["lines", 3, "next\n"],
    ["long-line", 4, null],
    ["lines", 5, "\n"],
    ["lines", 6, "last"]
  ]);
});

test("no more input is taken while nobody takes the output", async () => {
  let taken = 0;
  function* lines() {
    for (; taken < 200; taken++) yield Buffer.from(`{"id": ${taken}, "text": "40 m"}\n`);
  }
  let release = () => {};
  const full = new Promise<void>((resolve) => (release = resolve));
  const stdin = Readable.from(lines(), {objectMode: true, highWaterMark: 1});
  const call = cifra(STREAM, {stdin, out: () => full});
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(taken).toBeLessThan(20);
  release();
  await call;
  expect(taken).toBe(200);
});

test("when nobody reads any more, an endless input is left alone", async () => {
  function* endless() {
    for (;;) yield Buffer.from('{"id": 1, "text": "40 m"}\n');
  }
  const stdin = Readable.from(endless());
  let printed = 0;
  const {code} = await cifra(STREAM, {stdin, out: () => void printed++, closed: () => printed > 3});
  expect(code).toBe(0);
  expect(stdin.destroyed).toBe(true);
});

test("jobs give their results in order, as soon as they can, and no more at once than asked for", async () => {
  let [running, most] = [0, 0];
  const waits = [30, 1, 20, 1, 1, 10];
  const run = async (wait: number) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, wait));
    running -= 1;
    return wait;
  };
  const results = [];
  for await (const result of inOrder(waits, run, 3)) results.push(result);
  expect(results).toEqual(waits);
  expect(most).toBe(3);
});

test("a result is given while the next job is still waited for", async () => {
  async function* slow() {
    yield 1;
    await new Promise(() => {});
  }
  for await (const result of inOrder(slow(), (job) => job, 4)) {
    expect(result).toBe(1);
    break;
  }
});
