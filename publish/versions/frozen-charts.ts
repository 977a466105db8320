import {readFileSync} from "node:fs";
import {join} from "node:path";
import {formatValue} from "../../src/locales/format-value.ts";
import {recordFigures} from "../../src/versions/version-record.ts";
import {standAloneSvg} from "../chart-files/stand-alone-svg.ts";
import type {EmbedWanted} from "../embeds/lay-embeds.ts";
import type {FrozenChart} from "./freeze-charts.ts";
import type {Publication} from "./open-publication.ts";

/** The charts of a build as a release keeps them; `page` gives the embed page of a version. */
export function frozenCharts(
  {root, facts, versions}: Publication,
  page: (wanted: EmbedWanted) => string
): FrozenChart[] {
  return [...versions].map(([slug, version]) => {
    const languages = facts.filter((chart) => chart.slug === slug);
    const [first] = languages;
    if (!first) throw new Error(`no chart “${slug}”`);
    const figures = recordFigures(first.rows, (row) =>
      Object.fromEntries(
        languages.map(({locale, records}) => [
          locale.tag,
          formatValue(row, locale, records.units, row.derived ? undefined : "none")
        ])
      )
    );
    const files: Record<string, string> = {
      "rows.csv": readFileSync(join(root, "data", first.table.path), "utf8")
    };
    for (const chart of languages) {
      files[`embed.${chart.locale.tag}.html`] = page({slug, locale: chart.locale, version});
      files[`picture.${chart.locale.tag}.svg`] = standAloneSvg(chart);
    }
    const inEach = (say: "title" | "subtitle") =>
      Object.fromEntries(languages.map((chart) => [chart.locale.tag, chart[say]]));
    return {slug, version, title: inEach("title"), subtitle: inEach("subtitle"), figures, files};
  });
}
