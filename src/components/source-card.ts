import type {FigureRow} from "../../loaders/tidy/rows.ts";
import {formatValue} from "../locales/format-value.ts";
import type {Locale} from "../locales/locale.ts";
import {derivedFacts} from "./derived-facts.ts";
import {figureFacts} from "./figure-facts.ts";
import type {CardContext} from "./figure-link.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {whatOf} from "./names.ts";

/** A place of the page that leads to the card. */
export interface Use {
  /** The id of the place's element. */
  id: string;
  where: "text" | "chart" | "table";
}

/**
 * The card of a figure, printed or computed, to which every use of it leads and which leads back to each. Ids that
 * the figure had before stay addresses of it.
 * Throws an Error for a figure that no table has.
 */
export function sourceCard(id: string, uses: readonly Use[], context: CardContext): Markup {
  const {records, locale} = context;
  const figure = records.figures.get(id);
  const derived = records.derived.get(id);
  const row = figure ?? derived;
  if (!row) throw new Error(`no figure “${id}” in the tables`);
  const facts = figure ? figureFacts(figure, context) : derivedFacts(derived!, context);
  const words = figure ? printedWords(figure, context) : formatValue(row, locale, records.units);
  const what = whatOf(row, context);
  const before = [...records.aliases].filter(([, figure]) => figure === id).map(([alias]) => alias);
  const addresses = before.map(
    (alias) => markup`<span class="source-card-alias" id="figure-${alias}"></span>`
  );
  return markup`${addresses}<article class="source-card" id="figure-${id}" tabindex="-1" aria-labelledby="words-${id}">
    <a class="source-card-close" href="#-" aria-label="${locale.message("card.close")}">×</a>
    <h3 id="words-${id}"><a href="#figure-${id}">${words}</a></h3>
    <p class="source-card-what">${what}</p>
    <dl>
      ${facts.map(
        ({term, detail, essential}) =>
          markup`<div${essential && markup` class="essential"`}><dt>${term}</dt><dd>${detail}</dd></div>`
      )}
    </dl>
    ${backLinks(uses, locale)}
  </article>`;
}

/** The words between the page's quotation marks, in the language of their article. */
function printedWords({printed, source}: FigureRow, {records, locale}: CardContext): Markup {
  const language = records.sources.get(source)?.language ?? locale.tag;
  const words = language === locale.tag ? printed : markup`<span lang="${language}">${printed}</span>`;
  const pieces = locale.parts("card.words").map((part) => ("text" in part ? part.text : words));
  return markup`${pieces}`;
}

function backLinks(uses: readonly Use[], locale: Locale): Markup | null {
  if (uses.length === 0) return null;
  const links = uses.map(({id, where}, i) => {
    const same = uses.filter((use) => use.where === where);
    const words = locale.message(`card.back-${where}`);
    const nth = same.length > 1 ? ` ${locale.number(same.indexOf(uses[i]!) + 1)}` : "";
    return markup` <a href="#${id}">${words}${nth}</a>`;
  });
  return markup`<p class="source-card-back">${locale.message("card.back")}${links}</p>`;
}
