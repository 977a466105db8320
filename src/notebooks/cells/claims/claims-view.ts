import type {ColumnTable} from "arquero";
import {tableCsv} from "../../../../loaders/tidy/table-csv.ts";
import {download} from "../download.ts";
import {element} from "../element.ts";
import type {Notebook} from "../open-notebook.ts";
import {KINDS, type ClaimKind} from "./claim-table.ts";
import {shownClaims, type Choice} from "./shown-claims.ts";

/** What the list shows of a claim; a table spread out has columns of its own. */
const LISTED = ["measure_name", "of_name", "words", "by_name", "source_name", "status_name"];

const SPREADS: readonly ClaimKind[] = ["by", "source", "status"];

/** The claims with what chooses, spreads, sorts and downloads them. */
export function claimsView(notebook: Notebook, claims: ColumnTable): HTMLElement {
  const {locale} = notebook;
  const choice: Choice = {only: {}, spread: null, sort: null};
  const label = (text: string, field: HTMLElement) =>
    element("label", {}, [element("span", {}, [text]), field]);
  const option = (value: string, text: string) => element("option", {value}, [text]);
  const columnName = (key: string) => locale.message(`notebook.claims.${key}`);

  const filters = KINDS.map((kind) => {
    const select = element("select", {name: kind}, [
      option("", locale.message("notebook.claims.any")),
      ...choicesOf(claims, kind, locale.intl).map(([key, name]) => option(key, name))
    ]);
    select.addEventListener("input", () => {
      choice.only = {...choice.only, [kind]: select.value || undefined};
      show();
    });
    return label(columnName(`${kind}_name`), select);
  });
  const spread = element("select", {name: "spread"}, [
    option("", locale.message("notebook.claims.list")),
    ...SPREADS.map((kind) => option(kind, locale.message(`notebook.claims.spread-${kind}`)))
  ]);
  spread.addEventListener("input", () => {
    choice.spread = (spread.value as ClaimKind) || null;
    choice.sort = null;
    show();
  });
  const count = element("span", {role: "status"});
  const save = element("button", {type: "button"}, [locale.message("notebook.claims.download")]);
  save.addEventListener("click", () => download("claims.csv", tableCsv(written()), "text/csv"));
  const table = element("table", {id: "claims"});
  const name = locale.message("notebook.claims.table");
  const box = element("div", {class: "scroll-table", role: "region", "aria-label": name, tabindex: 0}, [
    table
  ]);

  const shown = () => shownClaims(claims, choice, locale.intl);

  /** What is downloaded: of a list the columns of keys and numbers too. */
  function written(): ColumnTable {
    const now = shown();
    return choice.spread === null
      ? now
      : now.rename(Object.fromEntries(now.columnNames().map((key) => [key, headOf(key)])));
  }

  function headOf(key: string): string {
    return locale.has(`notebook.claims.${key}`) ? columnName(key) : key;
  }

  function show(): void {
    const now = shown();
    const columns = choice.spread === null ? LISTED : now.columnNames();
    const all = claims.numRows();
    const rows = rowsOf(now);
    count.textContent =
      choice.spread === null
        ? locale.count("notebook.claims.shown", all, {shown: locale.number(rows.length)})
        : locale.count("notebook.claims.shown-rows", rows.length, {all: locale.number(all)});
    const focused = table.contains(document.activeElement)
      ? document.activeElement?.getAttribute("data-sort")
      : null;
    table.replaceChildren(
      element("thead", {}, [element("tr", {}, columns.map(headCell))]),
      element(
        "tbody",
        {},
        rows.map((row) =>
          element(
            "tr",
            {},
            columns.map((column, i) => bodyCell(row, column, i))
          )
        )
      )
    );
    save.disabled = rows.length === 0;
    for (const button of table.querySelectorAll<HTMLElement>("[data-sort]"))
      if (button.dataset.sort === focused) button.focus();
  }

  function headCell(column: string): HTMLElement {
    const {sort} = choice;
    const here = sort?.column === column;
    const button = element("button", {type: "button", "data-sort": column}, [headOf(column)]);
    button.addEventListener("click", () => {
      choice.sort = {column, down: here && !sort.down};
      show();
    });
    const state = here ? (sort.down ? "descending" : "ascending") : null;
    return element("th", {scope: "col", "aria-sort": state}, [button]);
  }

  function bodyCell(row: Record<string, string | null>, column: string, i: number): HTMLElement {
    const text = row[column] ?? "";
    if (i === 0) return element("th", {scope: "row"}, [text]);
    if (column !== "words") return element("td", {}, [text]);
    // The page of all figures has every card.
    return element("td", {}, [
      element("a", {class: "figure", href: `../../figures/#figure-${row.figure}`}, [text])
    ]);
  }

  show();
  return element("div", {class: "claims"}, [
    element("div", {class: "fields", role: "group", "aria-label": locale.message("notebook.claims.choose")}, [
      ...filters,
      label(locale.message("notebook.claims.arrange"), spread),
      element("p", {class: "fields-end"}, [count, save])
    ]),
    box
  ]);
}

/** A table's rows; arquero's own `objects` would compile a function. */
function rowsOf(table: ColumnTable): Record<string, string | null>[] {
  const columns = table.columnNames().map((name) => [name, Array.from(table.array(name))] as const);
  return Array.from({length: table.numRows()}, (_, row) =>
    Object.fromEntries(
      columns.map(([name, cells]) => [name, (cells[row] as string | null | undefined) ?? null])
    )
  );
}

/** The keys of a column with their names, as the language orders these. */
function choicesOf(claims: ColumnTable, kind: ClaimKind, language: string): [string, string][] {
  const keys = Array.from(claims.array(kind) as string[]);
  const names = Array.from(claims.array(`${kind}_name`) as string[]);
  const {compare} = new Intl.Collator(language);
  return [...new Map(keys.map((key, i) => [key, names[i]!]))].sort((a, b) => compare(a[1], b[1]));
}
