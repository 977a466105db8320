import {spawn} from "node:child_process";
import {once} from "node:events";
import {join} from "node:path";
import {Readable} from "node:stream";
import {pipeline} from "node:stream/promises";
import {expect, test} from "vitest";
import {folderWith} from "./read-folder.ts";

const PROGRAM = join(import.meta.dirname, "../../command/cifra.mjs");

interface Options {
  cwd?: string;
  stdin?: string | Iterable<string> | null;
  env?: Record<string, string>;
  node?: string[];
}

/** Runs `cifra` as a process; `take` may stop reading its output. */
async function run(args: string[], {cwd, stdin = "", env, node = []}: Options = {}, take = all) {
  const child = spawn(process.execPath, [...node, PROGRAM, ...args], {
    cwd,
    env: {...process.env, NO_COLOR: "", ...env}
  });
  const closed = once(child, "close");
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const input = stdin === null ? Promise.resolve() : pipeline(Readable.from(stdin), child.stdin);
  const out = await take(child.stdout);
  await input.catch(() => {});
  const [code] = (await closed) as [number | null];
  return {code, out, err};
}

async function all(stream: Readable): Promise<string> {
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += chunk;
  return text;
}

/** Lines, a hundred at a time. */
function* lines(count: number, text = "About 40 m of 12 boats.", width = 1): Generator<string> {
  for (let first = 0; first < count; first += 100) {
    const ids = Array.from({length: Math.min(100, count - first)}, (_, i) => first + i);
    yield ids.map((id) => `{"id": "${String(id).padStart(width, "-")}", "text": "${text}"}\n`).join("");
  }
}

test("a pipe gets figures without colours, and errors and results go their own ways", async () => {
  const cwd = folderWith({"lake.txt": "The lake is 40 m deep."});
  const {code, out, err} = await run(["read", "lake.txt", "none.txt"], {cwd});
  expect(out).toContain("The lake is [40 m] deep.");
  expect(out + err).not.toContain("\u001b");
  expect(err).toMatch(/^“none.txt” does not exist.*\n1 of 2 files could not be read\n$/);
  expect(code).toBe(1);
});

test("a wrong call ends with 2, a good one with 0, without waiting for standard input", async () => {
  const cwd = folderWith({"lake.txt": "The lake is 40 m deep."});
  const [wrong, good] = await Promise.all([
    run(["raed"], {cwd, stdin: null}),
    run(["read", "lake.txt"], {cwd, stdin: null})
  ]);
  expect(wrong).toEqual({code: 2, out: "", err: expect.stringContaining("“cifra read”")});
  expect(good.code).toBe(0);
});

test("the folder's own tsconfig.json and package.json are not ours", async () => {
  const cwd = folderWith({
    "tsconfig.json": '{"compilerOptions": {"paths": {"*": ["./no/*"]}, "jsx": "nonsense"',
    "package.json": "{",
    "lake.txt": "The lake is 40 m deep."
  });
  expect(await run(["read", "lake.txt"], {cwd})).toMatchObject({code: 0, err: ""});
});

test("when the reader of a pipe goes, an endless call ends quietly", async () => {
  const first = async (stream: Readable) => {
    const [chunk] = (await once(stream, "data")) as [Buffer];
    stream.destroy();
    return chunk.toString().split("\n")[0]!;
  };
  for (const jobs of ["1", "2"]) {
    const args = ["read", "--format", "jsonl", "--jobs", jobs];
    const {code, out, err} = await run(args, {stdin: lines(Infinity, "Calm.", 250)}, first);
    expect(out).toMatch(/^\{"id":"-+0","figures":\[/);
    expect({code, err}).toEqual({code: 0, err: ""});
  }
}, 60_000);

test("a stream of more than the memory given is read", async () => {
  const count = 200_000;
  // Long ids and short texts: as many bytes pass through in a tenth of the time.
  const stdin = lines(count, "Calm.", 250);
  let answers = 0;
  const counting = async (stream: Readable) => {
    for await (const chunk of stream) for (const byte of chunk as Buffer) if (byte === 10) answers += 1;
    return "";
  };
  const node = ["--max-old-space-size=32"];
  const {code, err} = await run(["read", "--format", "jsonl"], {stdin, node}, counting);
  expect({code, err, answers}).toEqual({code: 0, err: "", answers: count});
}, 60_000);

test("threads give the same bytes as none, for lines and for files", async () => {
  const text = [...lines(100), "nonsense\n", ...lines(2000, "Calm.", 250), ...lines(100, "3,4 m² ñ")].join(
    ""
  );
  const stream = (jobs: string) => run(["read", "--format", "jsonl", "--jobs", jobs], {stdin: text});
  const [one, two] = [await stream("1"), await stream("2")];
  expect(one.out.split("\n").length).toBe(2202);
  expect(two).toEqual(one);
  const cwd = folderWith({
    "a.txt": "It cost 6 euros.",
    "b.txt": "",
    "c.txt": "Twice 40 m.",
    "d.txt": "None."
  });
  const files = (jobs: string) =>
    run(["read", "a.txt", "b.txt", "c.txt", "none.txt", "d.txt", "--jobs", jobs], {cwd});
  expect(await files("2")).toEqual(await files("1"));
}, 60_000);

test("a line of 50 MB is read", async () => {
  const words = `${"The lake is as calm as ever and nobody is counting. ".repeat(20_000)}`;
  function* line() {
    yield '{"id": "long", "text": "';
    for (let i = 0; i < 50; i++) yield words;
    yield '40 boats."}\n{"id": "next", "text": "12 more"}\n';
  }
  const {code, out, err} = await run(["read", "--format", "jsonl"], {stdin: line()});
  expect({code, err}).toEqual({code: 0, err: ""});
  const [long, next] = out
    .trimEnd()
    .split("\n")
    .map((answer) => JSON.parse(answer));
  expect(long.figures.map(({printed}: {printed: string}) => printed)).toContain("40");
  expect(next).toMatchObject({id: "next", figures: [{printed: "12"}]});
}, 60_000);
