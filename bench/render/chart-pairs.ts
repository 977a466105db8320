import {join} from "node:path";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {WIDTHS} from "../../publish/render-charts.ts";
import {svgDocument} from "../../publish/svg-file.ts";
import {tableNames} from "../../publish/table-names.ts";
import {readSeeds} from "../../loaders/read-seeds.ts";
import {openCharts} from "../../src/charts/catalogue.ts";
import {openLocale} from "../../src/locales/locale.ts";
import {openTables} from "../../src/tables/open-tables.ts";
import {indexUnits, type UnitRow} from "../../src/tables/units.ts";
import type {Pair} from "./in-turns.ts";
import {plainMarks, plotPlain} from "./plain-plot.ts";
import {lastDrawing, plot} from "./recorded-plot.ts";

/** Every chart of the catalogue in both widths, from the site's tables, beside plain Plot with as many elements. */
export function chartPairs(root: string): Pair[] {
  const tables = openTables(join(root, "data"));
  const locale = openLocale("en");
  const words = {
    locale,
    units: indexUnits(tables.rows<UnitRow>("units")),
    names: tableNames(tables, locale)
  };
  return openCharts(readSeeds(root).seeds.charts).flatMap((chart) => {
    const rows = tables.rows<ChartRow>(chart.table);
    return Object.entries(WIDTHS).map(([form, width]) => {
      const draw = () =>
        chart.render(rows, {...words, width, document: svgDocument(), id: `${chart.slug}-${form}`});
      const svg = draw();
      const drawing = lastDrawing();
      const marks = plainMarks(svg);
      return {
        what: `${chart.slug} ${form}`,
        ours: draw,
        plain: () => plotPlain(marks, svg, svgDocument()),
        marks: () => plot({...drawing, document: svgDocument()})
      };
    });
  });
}
