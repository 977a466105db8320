import type {Brief} from "../brief/brief.ts";
import {ID} from "../register/forms.ts";
import type {ChartEntry, DerivedEntry} from "../register/registers.ts";
import {placeInside} from "../tidy/derived-plan.ts";
import {namesIn, parseExpression, type Expression} from "../tidy/expression.ts";
import type {Use} from "./use.ts";

/** Every place of briefs, derived figures and charts that names a figure besides the one that marks it. */
export function seedUses(
  briefs: readonly Brief[],
  derived: readonly DerivedEntry[],
  charts: readonly ChartEntry[] = []
): Use[] {
  return [...briefs.flatMap(briefUses), ...derived.flatMap(derivedUses), ...charts.flatMap(chartUses)];
}

function briefUses({published, figures, placeOf}: Brief): Use[] {
  const head = published !== null && ID.test(published) ? [published] : [];
  return [
    ...head.map((figure) => useAt(["published"], {figure, by: null})),
    ...figures.flatMap(({id, at}) =>
      typeof at === "string" ? [useAt(["figures", id, "at"], {figure: at, by: id})] : []
    )
  ];

  /** Its place is looked for when somebody asks: mostly nobody does. */
  function useAt(path: readonly string[], use: Omit<Use, "place">): Use {
    return {
      ...use,
      get place() {
        return placeOf(path);
      }
    };
  }
}

function derivedUses(entry: DerivedEntry): Use[] {
  const dates = entry.at === null ? [] : [{figure: entry.at, place: entry.atPlace, by: entry.id}];
  const inputs = namesOf(entry.expression).map(({id, at}) => ({
    figure: id,
    place: placeInside(entry, at),
    by: entry.id
  }));
  return [...dates, ...inputs];
}

/** The figures at which annotations stand, and those whose values they tell. */
export function chartUses({annotations, placeOf}: ChartEntry): Use[] {
  return annotations.flatMap(({figure, text}, n) => [
    {figure, place: placeOf("annotations", n, "figure"), by: null},
    ...(["en", "es"] as const).flatMap((tag) =>
      [...text[tag].matchAll(/\{([\w-]+)\}/g)].map(([, id = ""]) => ({
        figure: id,
        place: placeOf("annotations", n, "text", tag),
        by: null
      }))
    )
  ]);
}

/** The names in an expression; none where it cannot be read, which is a fault where it is computed. */
function namesOf(text: string): {id: string; at: number}[] {
  let expression: Expression;
  try {
    expression = parseExpression(text);
  } catch {
    return [];
  }
  return namesIn(expression);
}
