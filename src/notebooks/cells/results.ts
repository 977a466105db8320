import {formatValue, intervalWords} from "../../locales/format-value.ts";
import type {Computed} from "./compute.ts";
import {element} from "./element.ts";
import {figureAnchor} from "./figure-choices.ts";
import type {Setting} from "./interval.ts";
import type {Notebook} from "./open-notebook.ts";

export interface ResultOptions {
  /** What it was computed from: where all are figures' values, it may be a derived figure's. */
  from: readonly Setting[];
  /** The derived figure that has the same expression, per set of figures: its id. */
  known?: readonly string[];
  /** Beside what it is to be seen: ids of figures. */
  beside?: readonly string[];
}

/** Computed values in words, each with its expression, marked as the reader's own unless a derived figure says the same. */
export function results(
  notebook: Notebook,
  all: readonly (readonly [Computed, ResultOptions])[]
): HTMLElement {
  const {locale} = notebook;
  const rows = all.map(([computed, options]) => row(computed, options));
  return element("div", {role: "status"}, [element("dl", {class: "facts live-results"}, rows)]);

  function row(computed: Computed, {from, known = [], beside = []}: ResultOptions): HTMLElement {
    const own = from.some(({figure}) => figure === null);
    const same = own ? undefined : known.find((id) => isSame(notebook.figure(id), computed));
    const whose = own ? "notebook.from-yours" : same ? "notebook.from-derived" : "notebook.from-figures";
    const others = beside.map((id) => notebook.figure(id));
    return element("div", {}, [
      element("dt", {}, [notebook.name(computed.measure)]),
      element("dd", {}, [
        element("strong", {class: "live-value", "data-measure": computed.measure}, [
          same ? figureAnchor(notebook, notebook.figure(same)) : valueWords(computed)
        ]),
        element("small", {class: own ? "own" : null}, [
          locale.message(whose, {expression: inWords(computed.expression)})
        ]),
        ...others.map((other) =>
          element("small", {}, [figureAnchor(notebook, other), ` ${notebook.name(other.by)}`])
        )
      ])
    ]);
  }

  function valueWords(computed: Computed): string {
    const words = formatValue(computed, locale, notebook.units);
    const bounds = computed.value === null ? null : intervalWords(computed, locale, notebook.units);
    return bounds ? `${words} (${bounds})` : words;
  }

  /** The expression with names instead of ids. */
  function inWords(expression: string): string {
    return expression
      .replace(/[a-z][a-z-]*[a-z]/g, (id) =>
        locale.has(`notebook.input.${id}`) ? locale.message(`notebook.input.${id}`) : id
      )
      .replaceAll("*", "×")
      .replaceAll("/", "÷");
  }
}

function isSame(
  a: {value: number | null; low: number | null; high: number | null; measure: string},
  b: Computed
): boolean {
  return a.measure === b.measure && a.value === b.value && a.low === b.low && a.high === b.high;
}
