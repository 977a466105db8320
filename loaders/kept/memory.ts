/**
 * What a process that works again and again (`cifra dev`) made before. Each result is good for as long as all that it
 * was made from is the very same, so that a run with a memory gives what a run without one gives.
 */
export interface Memory {
  /** Whether it holds anything from run to run. */
  lasts: boolean;
  /** The result of this name from before where its inputs are the same ones now, else one made anew. */
  of<Result>(name: string, inputs: readonly unknown[], make: () => Result): Result;
  /** A part of it with names of its own. */
  part(name: string): Memory;
  /** Ends a run: forgets what nobody has asked for since the last one ended. */
  end(): void;
}

/** A memory that is kept from run to run. */
export function openMemory(): Memory {
  const results = new Map<string, Remembered>();
  const parts = new Map<string, Memory>();
  let run = 0;
  return {
    lasts: true,
    of<Result>(name: string, inputs: readonly unknown[], make: () => Result): Result {
      const known = results.get(name);
      if (known && isSame(known.inputs, inputs)) {
        known.run = run;
        return known.result as Result;
      }
      const result = make();
      results.set(name, {inputs, result, run});
      return result;
    },
    part(name) {
      const known = parts.get(name) ?? openMemory();
      parts.set(name, known);
      return known;
    },
    end() {
      for (const [name, remembered] of results) if (remembered.run !== run) results.delete(name);
      for (const part of parts.values()) part.end();
      run++;
    }
  };
}

interface Remembered {
  inputs: readonly unknown[];
  result: unknown;
  /** The last run in which somebody asked for it. */
  run: number;
}

/** Makes everything anew and holds nothing: for a process that works once. */
export const noMemory: Memory = {
  lasts: false,
  of: (_, __, make) => make(),
  part: () => noMemory,
  end: () => {}
};

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false;
  for (let n = 0; n < now.length; n++) if (before[n] !== now[n]) return false;
  return true;
}
