// In the place of arquero/src/expression/compile.js (publish/notebooks/arquero-without-eval.ts): the same functions
// without making any from text, for what the notebooks ask for.

interface Column {
  at(row: number): unknown;
}
type Columns = Readonly<Record<string, Column>>;
type Operation = (id: number | string, row?: number) => unknown;
type Read = (row: number, data: Columns, op?: Operation) => unknown;

const COLUMN =
  /^data(?:\.(?<plain>[\p{L}_$][\p{L}\p{N}_$]*)|\[(?<quoted>"(?:[^"\\]|\\.)*")\])(?:\.at\(row\)|\[row\])$/u;
const OPERATION = /^op\((?<id>"(?:[^"\\]|\\.)*"|\d+),row\)$/;
const LITERAL = /^(?:"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)$/;

function read(code: string): Read {
  const column = COLUMN.exec(code)?.groups;
  if (column) {
    const name = column.plain ?? (JSON.parse(column.quoted!) as string);
    return (row, data) => data[name]!.at(row);
  }
  const operation = OPERATION.exec(code)?.groups;
  if (operation) {
    const id = JSON.parse(operation.id!) as number | string;
    return (row, _, op) => op!(id, row);
  }
  if (LITERAL.test(code)) {
    const value: unknown = JSON.parse(code);
    return () => value;
  }
  throw new Error(`“${code}” would have to be compiled: write it as escape((row) => …)`);
}

/** As arquero calls it: `code` is what its code generator writes. */
export const compile = {
  /** A caller's own function of a row. */
  escape:
    (_: string, func: (row: Record<string, unknown>, params: unknown) => unknown, params: unknown): Read =>
    (row, data) =>
      func(Object.fromEntries(Object.entries(data).map(([name, column]) => [name, column.at(row)])), params),
  expr: (code: string): Read => read(code),
  expr2: (code: string): never => refuse(code),
  join: (code: string): never => refuse(code),
  param: (code: string): unknown => read(code)(0, {})
};

function refuse(code: string): never {
  throw new Error(`“${code}” would have to be compiled, which the page’s policy forbids`);
}
