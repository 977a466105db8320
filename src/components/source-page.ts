import type {FigureRow} from "../../loaders/tidy/rows.ts";
import type {Locale} from "../locales/locale.ts";
import {readAs} from "./figure-facts.ts";
import type {CardContext} from "./figure-link.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {claimantNames, entityName, whatOf} from "./names.ts";
import type {SourceRow} from "./records.ts";
import {scrollTable} from "./scroll-table.ts";
import {factList, sourceFacts} from "./source-facts.ts";
import {usedIn} from "./used-in.ts";

/** A row of left-out.csv. */
export interface LeftOutRow {
  source: string;
  printed: string;
  why_en: string;
  why_es: string;
}

export interface SourcePageContext extends Required<Pick<CardContext, "records" | "locale" | "everywhere">> {
  leftOut: readonly LeftOutRow[];
  /** Notes that a row of the page leads to a figure's card; gives the id of the link. */
  useOf: (id: string) => string;
}

/**
 * What one article says: what it shows of itself, its figures and dates in the order of its text, and what was
 * left out on purpose. The page's heading and the cards of its figures are not part of it.
 */
export function sourcePage(source: SourceRow, context: SourcePageContext): Markup {
  const {records, locale, leftOut} = context;
  const own = [...records.figures.values()].filter((row) => row.source === source.id);
  const inOrder = own.toSorted((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity));
  const left = leftOut.filter((row) => row.source === source.id);
  return markup`${factList(sourceFacts(source, context))}
    <h2 id="figures">${locale.message("pages.source.figures")}</h2>
    <p>${locale.message("pages.source.figures-intro")}</p>
    ${figuresTable(inOrder, context)}
    <h2 id="left-out">${locale.message("pages.source.left-out")}</h2>
    <p>${locale.message(left.length > 0 ? "pages.source.left-out-intro" : "pages.source.nothing-left-out")}</p>
    ${left.length > 0 && leftOutTable(left, source, locale)}`;
}

function figuresTable(rows: readonly FigureRow[], context: SourcePageContext): Markup {
  const {records, locale, useOf} = context;
  const keys = ["value", "measure", "read", "by", "via", "status", "lock", "used"];
  const none = locale.message("table.none");
  const cells = rows.map((row): (Markup | string)[] => {
    const language = records.sources.get(row.source)?.language;
    const lang = language !== locale.tag && markup` lang="${language}"`;
    return [
      markup`<a class="figure" href="#figure-${row.id}" id="${useOf(row.id)}"${lang}>${row.printed}</a>`,
      whatOf(row, context),
      readAs(row, context),
      claimantNames(row.by, records, locale),
      row.via ? entityName(row.via, records, locale) : none,
      locale.message(`status.${row.status}`),
      locale.message(`table.${row.lock}`),
      usedIn(row.id, context) ?? locale.message("pages.used.nowhere")
    ];
  });
  const name = locale.message("pages.source.figures");
  return scrollTable(
    keys.map((key) => ({label: locale.message(`table.${key}`)})),
    cells,
    {caption: null, name: locale.message("table.scroll", {name})}
  );
}

function leftOutTable(rows: readonly LeftOutRow[], {language}: SourceRow, locale: Locale): Markup {
  const columns = ["value", "why"].map((key) => ({label: locale.message(`table.${key}`)}));
  const cells = rows.map((row) => [
    markup`<span${language !== locale.tag && markup` lang="${language}"`}>${row.printed}</span>`,
    locale.pick(row, "why") ?? ""
  ]);
  const name = locale.message("pages.source.left-out");
  const options = {caption: null, name: locale.message("table.scroll", {name}), table: "left-out"};
  return scrollTable(columns, cells, options);
}
