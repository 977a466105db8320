import type {DerivedRow, FigureRow} from "../../../loaders/tidy/rows.ts";
import {formatValue} from "../../locales/format-value.ts";
import {element} from "./element.ts";
import {placeOn, type Scale, type Setting} from "./interval.ts";
import type {Notebook} from "./open-notebook.ts";

type Row = FigureRow | DerivedRow;

interface Options {
  rows: readonly Row[];
  scale: Scale;
  /** What is set. */
  name: string;
  take: (row: Row & {unit: string | null}) => void;
}

/** What figures say of a quantity: a band for each on the slider's scale, and a list to take one from. */
export function figureChoices(notebook: Notebook, {rows, scale, name, take}: Options) {
  const {locale, units} = notebook;
  const bands = rows.map((row) => {
    const band = element("span", {class: "setting-band", "data-figure-band": row.id});
    const {from, to} = placeOn(row, scale);
    // By the object model: a policy without inline styles refuses the attribute.
    band.style.insetInlineStart = `${from * 100}%`;
    band.style.width = `${(to - from) * 100}%`;
    if (row.high === null) band.classList.add("open");
    return band;
  });
  const buttons = rows.map((row) => {
    const words = formatValue(row, locale, units);
    const button = element(
      "button",
      {type: "button", "aria-label": locale.message("notebook.take-figure", {name, value: words})},
      [locale.message("notebook.take")]
    );
    button.addEventListener("click", () => take(row));
    return button;
  });
  const items = rows.map((row, i) =>
    element("li", {}, [
      element("span", {}, [figureAnchor(notebook, row), ` ${notebook.name(row.by)}${kindOf(row)}`]),
      buttons[i]
    ])
  );

  function kindOf(row: Row): string {
    const status = "status" in row ? row.status : "derived";
    return status === "asserted" ? "" : ` (${locale.message(`status.${status}`)})`;
  }

  return {
    track: element("div", {class: "setting-track", "aria-hidden": "true"}, bands),
    list: element("ul", {class: "setting-figures"}, items),
    /** Shows which of them is set. */
    mark({figure}: Setting): void {
      for (const [i, {id}] of rows.entries()) {
        buttons[i]!.setAttribute("aria-pressed", String(id === figure));
        bands[i]!.classList.toggle("taken", id === figure);
      }
    },
    /** Whose a setting is: a figure's, with the way to its card, or the reader's own. */
    whose({figure}: Setting): (Node | string)[] {
      const row = rows.find(({id}) => id === figure);
      if (!row) return [locale.message("notebook.your-value")];
      return locale
        .parts("notebook.as-said")
        .map((part) =>
          "text" in part
            ? part.text
            : part.name === "by"
              ? notebook.name(row.by)
              : figureAnchor(notebook, row)
        );
    }
  };
}

/** A figure's value as a link to its source card. */
export function figureAnchor({locale, units}: Notebook, row: Row): HTMLAnchorElement {
  return element("a", {class: "figure", href: `#figure-${row.id}`, "data-figure": row.id}, [
    formatValue(row, locale, units)
  ]);
}
