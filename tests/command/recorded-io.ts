import {Readable} from "node:stream";
import {main} from "../../command/cifra.ts";
import type {Io} from "../../command/command.ts";

/** What a call of `cifra` printed, and its exit code. */
export interface Call {
  code: number;
  out: string;
  err: string;
}

export interface World extends Partial<Omit<Io, "stdin">> {
  stdin?: string | Uint8Array | Readable;
}

/** Runs `cifra` in this process: `await cifra(["read", "lake.txt"], {cwd})`. */
export async function cifra(args: string[], {stdin = "", ...rest}: World = {}): Promise<Call> {
  const call: Call = {code: 0, out: "", err: ""};
  const io: Io = {
    cwd: process.cwd(),
    env: {},
    stdin: stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)]),
    out: (text) => void (call.out += typeof text === "string" ? text : Buffer.from(text).toString()),
    err: (text) => void (call.err += text),
    colour: false,
    progress: false,
    ...rest
  };
  call.code = await main(args, io);
  return call;
}

/** The lines of a text as JSON. */
export function jsonLines<T>(text: string): T[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
