import type {Use} from "../components/source-card.ts";

/** The places of one page that use figures, in its order. */
export class PageUses {
  readonly #uses = new Map<string, Use[]>();

  /** Notes a use and gives the id that its element must have; a chart's place has the id of the chart. */
  add(figure: string, where: Use["where"], id?: string): string {
    const uses = this.#uses.get(figure) ?? [];
    const use = {id: id ?? `use-${figure}-${uses.length + 1}`, where};
    this.#uses.set(figure, [...uses, use]);
    return use.id;
  }

  has(where: Use["where"]): boolean {
    return [...this.#uses.values()].flat().some((use) => use.where === where);
  }

  all(): ReadonlyMap<string, readonly Use[]> {
    return this.#uses;
  }
}
