import type {Kerning} from "./font.ts";

/**
 * Kerning as metrics hold it: characters that behave alike in all weights make one class.
 *
 * @param tables For each weight what is added between any two of `characters`, in thousandths of the type size: a row
 * for each that stands first, in it a value for each that stands second.
 */
export function kerningClasses(characters: string, tables: Record<string, number[][]>): Kerning {
  const list = [...characters];
  const all = Object.values(tables);
  const first = alike(list, (i) => all.map((table) => table[i]!.join()).join(";"));
  const second = alike(list, (i) => all.map((table) => table.map((row) => row[i]).join()).join(";"));
  const moved = first.flatMap((row, i) =>
    second.flatMap((column, j) => {
      const values = all.map((table) => table[row.at]![column.at]!);
      return values.some((value) => value !== 0) ? [{pair: [i, j], values}] : [];
    })
  );
  return {
    first: first.map((row) => row.characters),
    second: second.map((column) => column.characters),
    pairs: moved.flatMap(({pair}) => pair),
    values: Object.fromEntries(
      Object.keys(tables).map((weight, w) => [weight, moved.map(({values}) => values[w]!)])
    )
  };
}

/** Characters with the same key, and where the first of them stands. */
function alike(list: readonly string[], key: (i: number) => string): {characters: string; at: number}[] {
  const classes = new Map<string, {characters: string; at: number}>();
  list.forEach((character, at) => {
    const group = classes.get(key(at));
    if (group) group.characters += character;
    else classes.set(key(at), {characters: character, at});
  });
  return [...classes.values()];
}
