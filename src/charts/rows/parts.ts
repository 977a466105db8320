import type {Form, Parts} from "../chart.ts";
import type {PlainRow} from "./plain-row.ts";

/**
 * Which measure plays which part of a form: the one that an option names, else the one of the part's own name. The
 * first part is played by the only measure that is left, where there is one. `named` tells whether any row says what
 * the first part's measure is. Throws an Error that names the chart where several are left.
 */
export function measuresOf(
  {name, parts}: Pick<Form, "name" | "parts">,
  options: Readonly<Record<string, unknown>>,
  rows: readonly PlainRow[]
): {parts: Parts; named: boolean} {
  const [main, ...others] = parts;
  if (main === undefined) return {parts: {}, named: true};
  const used = new Set(
    rows.flatMap((row) => (typeof row?.measure === "string" && row.measure ? [row.measure] : []))
  );
  const chosen = (part: string) => (options[part] as string | undefined) ?? part;
  const measures: Record<string, string> = Object.fromEntries(others.map((part) => [part, chosen(part)]));
  const taken = new Set(Object.values(measures));
  const left = [...used].filter((measure) => !taken.has(measure));
  const said = options[main] !== undefined || used.has(main);
  if (!said && left.length > 1)
    throw new Error(
      `chart ${name}: its rows are of several measures, ${left.map((measure) => `“${measure}”`).join(", ")}; the option “${main}” says which of them it is about, and ${others.map((part) => `“${part}”`).join(", ")} what the others are to it`.replace(
        /, and  what the others are to it$/,
        ""
      )
    );
  measures[main] = said ? chosen(main) : (left[0] ?? main);
  return {parts: measures, named: used.has(measures[main])};
}
