import {existsSync, mkdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import type {ChartRow, DisputeRow} from "../loaders/tidy/rows.ts";
import {CLAIM_INTERVALS} from "../src/charts/claim-intervals/claim-intervals.ts";
import {drawForm} from "../src/charts/draw-form.ts";
import {openChart} from "../src/charts/open-chart.ts";
import {disputedSubjects} from "../src/components/dispute-list.ts";
import {openLocale, TAGS} from "../src/locales/locale.ts";
import {openTables, type Tables} from "../src/tables/open-tables.ts";
import {indexUnits, type UnitRow} from "../src/tables/units.ts";
import type {Theme} from "../src/theme/theme.ts";
import {listFiles} from "./list-files.ts";
import {writeIfNew} from "./mirror-folder.ts";
import {WIDTHS} from "./render-charts.ts";
import {svgDocument, svgText} from "./svg-file.ts";
import {tableNames} from "./table-names.ts";

/** Parts of the form that no disputing row plays. */
const UNPLAYED: ReadonlySet<string> = new Set(["total", "condition"]);

/** Where they are laid, from the source root. */
export const DISPUTE_DRAWINGS = "_generated/disputes";

/**
 * Draws the sides of every dispute on one scale, in each language and width, into
 * `<measure>-<subject>.<wide|narrow>.<tag>.svg`, and removes drawings of disputes that are no more.
 */
export function drawDisputes({root, theme}: {root: string; theme?: Theme}): void {
  const out = join(root, "src", DISPUTE_DRAWINGS);
  const files = disputeDrawings(openTables(join(root, "data")), theme);
  mkdirSync(out, {recursive: true});
  for (const old of existsSync(out) ? listFiles(out) : []) if (!files.has(old)) rmSync(join(out, old));
  for (const [name, text] of files) writeIfNew(join(out, name), text);
}

/** The same drawings by name, without writing them. */
export function disputeDrawings(tables: Tables, theme?: Theme): Map<string, string> {
  const files = new Map<string, string>();
  if (!tables.has("disputed")) return files;
  const units = indexUnits(tables.rows<UnitRow>("units"));
  const claims = tables.rows<ChartRow>("disputed");
  for (const {key, measure, of} of disputedSubjects(tables.rows<DisputeRow>("disputes"))) {
    const rows = claims.filter((row) => row.measure === measure && row.of === of);
    const claimed = rows.map((row) => ({...row, by: row.by.split(" ")}));
    // The form's scale begins at zero.
    if (rows.some(({value, low}) => (value ?? 0) < 0 || (low ?? 0) < 0)) continue;
    for (const tag of TAGS) {
      const locale = openLocale(tag);
      const known = tableNames(tables, locale);
      // They have no name in the tables.
      const names = (key: string) => (UNPLAYED.has(key) ? key : known(key));
      const title = locale.message("disputes.drawing", {measure: names(measure), subject: names(of)});
      for (const [form, width] of Object.entries(WIDTHS)) {
        const id = `dispute-${key}-${form}`;
        const figureHref = (figure: string) => `#figure-${figure}`;
        const given = {document: svgDocument(), width, locale, names, units, theme, title, id, figureHref};
        const {
          chart,
          rows: full,
          options
        } = openChart(CLAIM_INTERVALS, claimed, {...given, quantity: measure});
        files.set(`${key}.${form}.${tag}.svg`, svgText(drawForm(CLAIM_INTERVALS, chart, full, options)));
      }
    }
  }
  return files;
}
