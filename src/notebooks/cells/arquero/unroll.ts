// In the place of arquero/src/util/unroll.js (publish/notebooks/arquero-without-eval.ts), which writes the calls of a
// list of operations out as a text and makes a function of it.

type Operation = Readonly<Record<string, (...args: unknown[]) => unknown>>;

const CALLS = /^\{(?:_\d+\.(?<name>\w+)\([\w,]*\);)+\}$/;

/** A function that calls one method of each operation, as arquero's reducers ask for. Throws for any other code. */
export function unroll(
  _: readonly string[],
  code: string,
  operations: readonly Operation[]
): (...args: unknown[]) => void {
  if (code === "{}") return () => {};
  const name = CALLS.exec(code)?.groups?.name;
  if (name === undefined)
    throw new Error(`“${code}” would have to be compiled, which the page’s policy forbids`);
  return (...args) => {
    for (const operation of operations) operation[name]!(...args);
  };
}
