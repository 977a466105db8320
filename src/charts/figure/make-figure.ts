import {notesList} from "../../marks/notes/notes.ts";
import type {DrawOptions} from "../chart.ts";
import {htmlElement} from "./html-element.ts";
import type {RowTable} from "./row-table.ts";

/** What a figure holds, from top to bottom. */
export interface FigureContent {
  /** Null for none that can be seen. */
  title: string | null;
  subtitle: string;
  svg: SVGSVGElement;
  /** A paragraph each. */
  notes: readonly string[];
  credit?: string;
  /** The chart in words. */
  summary: string;
  table: RowTable;
}

/**
 * A chart with what belongs to it, as a `<figure>`: its heading, the drawing, the notes that its callouts have become,
 * other notes, the credit, and details that hold the chart in words and its rows as a table.
 */
export function makeFigure(
  {title, subtitle, svg, notes, credit, summary, table}: FigureContent,
  {document, id, locale, figureHref, title: name}: DrawOptions
): HTMLElement {
  const make = htmlElement(document);
  const heading = title === null ? null : make("p", {class: "cifra-title", id: `${id}-heading`}, [title]);
  const numbered = notesList(svg, {document, figureHref, className: "cifra-callouts"});
  const caption = [
    ...notes.map((note) => make("p", {class: "cifra-note", dir: "auto"}, [note])),
    credit ? make("p", {class: "cifra-credit", dir: "auto"}, [credit]) : null,
    make("details", {class: "cifra-rows"}, [
      make("summary", {}, [locale.message("table.rows")]),
      make("p", {}, [summary]),
      table.rows.length > 0 ? rowsOf(table) : null
    ])
  ];
  return make(
    "figure",
    {
      class: "cifra-figure",
      id,
      lang: locale.intl,
      ...(heading ? {"aria-labelledby": `${id}-heading`} : {"aria-label": name})
    },
    [
      heading,
      subtitle ? make("p", {class: "cifra-subtitle", dir: "auto"}, [subtitle]) : null,
      make("div", {class: "cifra-drawing"}, [svg]),
      numbered,
      make("figcaption", {}, caption)
    ]
  );

  function rowsOf({columns, rows}: RowTable): HTMLElement {
    const heads = columns.map(({label}) => make("th", {scope: "col"}, [label]));
    const cellOf = (cell: string, i: number) =>
      i === 0 ? make("th", {scope: "row", dir: "auto"}, [cell]) : make("td", {dir: "auto"}, [cell]);
    const body = rows.map(({figure, cells}) => make("tr", {"data-figure": figure}, cells.map(cellOf)));
    const region = {
      class: "cifra-table",
      role: "region",
      tabindex: "0",
      "aria-label": locale.message("table.scroll", {name})
    };
    return make("div", region, [
      make("table", {}, [
        make("caption", {dir: "auto"}, [name]),
        make("thead", {}, [make("tr", {}, heads)]),
        make("tbody", {}, body)
      ])
    ]);
  }
}
