import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {CARD_SIZE, chartFile, type ChartFileEnding} from "../../src/components/chart-address.ts";
import {citation} from "../../src/components/citation.ts";
import {releaseDate} from "../../src/versions/kept-versions.ts";
import {cardSvg} from "./card-svg.ts";
import {bundleWorker} from "../oembed/bundle-worker.ts";
import {oembedChart, oembedCharts} from "../oembed/oembed-charts.ts";
import {oembed} from "../oembed/oembed.ts";
import type {Publication} from "../versions/open-publication.ts";
import {chartJson} from "./chart-json.ts";
import {chartReadme} from "./chart-readme.ts";
import {chartZip} from "./chart-zip.ts";
import {drawPictures, type PictureJob} from "./draw-pictures.ts";
import {plainSvg} from "./plain-svg.ts";
import {standAloneSvg} from "./stand-alone-svg.ts";

/** Widths of the PNGs in pixels, by what follows the chart's name. */
const PNG = [
  [".png", 1200],
  ["@2x.png", 2400]
] as const;

/**
 * The files that stand beside the pages of charts, by their paths from the site's root, in every language: `.svg`,
 * `.png`, `@2x.png`, `-card.png`, `.csv`, `.json`, `.zip` and, where the site has an address, `.oembed.json`, and
 * the function that answers oEmbed requests, `oembed.js`.
 */
export async function chartFiles(
  {root, site, facts, versions, kept}: Publication,
  log?: (line: string) => void
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const jobs: PictureJob[] = [];
  for (const chart of facts) {
    const {slug, title, credit, address, locale} = chart;
    const path = (ending: ChartFileEnding) => chartFile(slug, ending, locale).slice(1);
    const rows = readFileSync(join(root, "data", chart.table.path), "utf8");
    const version = versions.get(slug)!;
    const date = releaseDate(kept.get(slug), version);
    const cited = citation({slug, title, credit, version, date, address}, locale);
    const metadata = chartJson(chart, {version, citation: cited});
    files.set(path(".svg"), standAloneSvg(chart));
    files.set(path(".csv"), rows);
    files.set(path(".json"), metadata);
    const readme = chartReadme(chart, {citation: cited});
    files.set(
      path(".zip"),
      chartZip({[`${slug}.csv`]: rows, [`${slug}.json`]: metadata, "README.md": readme})
    );
    if (site.url !== null)
      files.set(path(".oembed.json"), `${JSON.stringify(oembed(oembedChart(chart, site.url)), null, 2)}\n`);
    const picture = plainSvg(standAloneSvg(chart, {linked: false}), chart.theme);
    for (const [ending, width] of PNG) jobs.push({name: path(ending), svg: picture, width});
    jobs.push({name: path("-card.png"), svg: plainSvg(cardSvg(chart), chart.theme), width: CARD_SIZE.width});
  }
  if (site.url !== null)
    files.set("oembed.js", await bundleWorker({charts: oembedCharts(facts, site.url, kept)}));
  const pictures = await drawPictures(jobs, {cache: join(root, ".cache", "pictures"), log});
  for (const [i, {name}] of jobs.entries()) files.set(name, pictures[i]!);
  return files;
}

/** Writes files below a folder by their paths. */
export function layFiles(files: ReadonlyMap<string, string | Uint8Array>, output: string): void {
  for (const [path, content] of files) {
    mkdirSync(join(output, dirname(path)), {recursive: true});
    writeFileSync(join(output, path), content);
  }
}
