import type {PlainRow} from "../../../charts/rows/plain-row.ts";
import type {DeskFigure} from "../reader/desk.ts";

/** Figures that one chart can show: dates, or quantities of one unit. */
export interface FigureGroup {
  /** "date", or the unit. */
  key: string;
  figures: DeskFigure[];
}

/** Groups figures by what can be compared, the largest group first; of equal ones the first in the text. */
export function figureGroups(figures: readonly DeskFigure[]): FigureGroup[] {
  const groups = new Map<string, DeskFigure[]>();
  for (const figure of figures) {
    const key = unitOf(figure);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups]
    .map(([key, figures]) => ({key, figures}))
    .sort((a, b) => b.figures.length - a.figures.length);
}

function unitOf({kind, quantity: {unit, per}}: DeskFigure): string {
  if (kind === "date") return "date";
  if (kind === "fraction") return "%";
  const own = unit ?? (kind === "multiple" ? "1" : "{}");
  return per === null || own.includes("/") ? own : `${own}/${per}`;
}

/** Figures as rows of a chart; `name` calls a key by its label. What nobody is known to say, the text says. */
export function figureRows(
  {key, figures}: FigureGroup,
  {name, text}: {name: (key: string) => string; text: string}
): PlainRow[] {
  return figures.map(({id, words, measure, of, by, says, quantity}): PlainRow => {
    const claimant = by === "" ? (says ?? text) : name(by);
    const subject = of === "" ? "" : name(of);
    if (key === "date") {
      const event = [measure === "" || measure === "date" ? "" : name(measure), subject]
        .filter(Boolean)
        .join(", ");
      return {figure: id, date: quantity.date, event: event || words, by: claimant, printed: words};
    }
    const {value, low, high, low_open, high_open, qualifier} = quantity;
    const label = [measure === "" ? words : name(measure), subject].filter(Boolean).join(", ");
    return {
      figure: id,
      value,
      low,
      high,
      low_open,
      high_open,
      qualifier,
      unit: key,
      of: label,
      by: claimant,
      printed: words
    };
  });
}
