import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {ChartRow, DerivedRow, DisputeRow} from "../../loaders/tidy/rows.ts";
import {correctionList} from "../components/correction-list.ts";
import {derivationPage} from "../components/derivation-page.ts";
import {disputedSubjects, disputeList, type DisputeDrawing} from "../components/dispute-list.ts";
import {markup, type Markup} from "../components/markup.ts";
import type {Locale} from "../locales/locale.ts";
import type {BlockContext} from "./blocks.ts";

/** Where publish/draw-disputes.ts leaves the drawings, from the source root. */
const DRAWINGS = "_generated/disputes";

/** The page that is made once for each derived figure. */
const PAGE = "figures/[figure]/index.md";

/** The addresses of derived figures' pages, where the site has such a page. */
export function derivationAddress(source: string, locale: Locale): ((id: string) => string) | undefined {
  return existsSync(join(source, PAGE)) ? (id) => locale.address(`/figures/${id}/`) : undefined;
}

/** The heading of a derived figure's page: what it says, as its note has it. */
export function derivationTitle(row: DerivedRow, locale: Locale): string {
  return (locale.pick(row, "note") ?? row.id).replace(/\.$/, "");
}

/** `![](derivation:)`: how the derived figure that the page's address names is computed. */
export function derivationBlock(context: BlockContext): Markup {
  const {derived, records} = context;
  const row = derived === null ? undefined : records.derived.get(derived);
  if (!row) return markup`<p class="unknown"><code>derivation:</code></p>`;
  context.uses.add(row.id, "table", "inputs");
  return derivationPage(row, cardContext(context));
}

/** `![](disputes:)`: every quantity on which sources differ. */
export function disputesBlock(context: BlockContext): Markup {
  const {tables, source, locale, uses} = context;
  const disputes = tables.rows<DisputeRow>("disputes");
  const claims = tables.has("disputed") ? tables.rows<ChartRow>("disputed") : [];
  const drawing = (key: string): DisputeDrawing | null => {
    const file = (width: string) => join(source, DRAWINGS, `${key}.${width}.${locale.tag}.svg`);
    if (!existsSync(file("wide"))) return null;
    return {wide: readFileSync(file("wide"), "utf8"), narrow: readFileSync(file("narrow"), "utf8")};
  };
  for (const {key, disputes: own} of disputedSubjects(disputes)) {
    if (drawing(key) === null) continue;
    const sides = new Set(own.flatMap(({figure, other}) => [figure, other]));
    for (const side of sides) uses.add(side, "chart", `dispute-drawing-${key}`);
  }
  return disputeList(disputes, {...cardContext(context), claims, drawing});
}

/** `![](corrections:)`: every correction. */
export function correctionsBlock({records, locale, uses}: BlockContext): Markup {
  return correctionList({records, locale, useOf: (id) => uses.add(id, "table")});
}

/** Every figure that these blocks name has its card on the page. */
function cardContext({records, locale, source, uses}: BlockContext) {
  return {
    records,
    locale,
    linked: () => true,
    derivation: derivationAddress(source, locale),
    useOf: (id: string) => uses.add(id, "table")
  };
}
