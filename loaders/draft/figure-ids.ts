import {slugOf} from "./stems.ts";

/** Gives ids that nothing of a project has: "inmates-1", "inmates-2". */
export function figureIds(taken: ReadonlySet<string>): (base: string) => string {
  const given = new Map<string, number>();
  return (base) => {
    const name = slugOf(base) || "figure";
    let n = given.get(name) ?? 0;
    do n += 1;
    while (taken.has(`${name}-${n}`));
    given.set(name, n);
    return `${name}-${n}`;
  };
}
