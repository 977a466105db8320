import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {
  absoluteAddress,
  chartFile,
  embedPage,
  type ChartFileEnding
} from "../../src/components/chart-address.ts";
import {citation} from "../../src/components/citation.ts";
import type {Site} from "../../src/site.ts";
import {cardSvg, CARD} from "./card-svg.ts";
import {embedHeight} from "./embed-height.ts";
import type {ChartFacts} from "./chart-facts.ts";
import {chartJson} from "./chart-json.ts";
import {chartReadme} from "./chart-readme.ts";
import {chartZip} from "./chart-zip.ts";
import {drawPictures, type PictureJob} from "./draw-pictures.ts";
import {oembed} from "./oembed.ts";
import {plainSvg} from "./plain-svg.ts";
import {standAloneSvg} from "./stand-alone-svg.ts";

/** Widths of the PNGs in pixels, by what follows the chart's name. */
const PNG = [
  [".png", 1200],
  ["@2x.png", 2400]
] as const;

interface Options {
  root: string;
  site: Site;
  facts: readonly ChartFacts[];
  /** What of each chart is cited: its version, and the day on which that was released, if it was. */
  versionOf: (slug: string) => {version: string; date: string | null};
  log?: (line: string) => void;
}

/**
 * The files that stand beside the pages of charts, by their paths from the site's root, in every language: `.svg`,
 * `.png`, `@2x.png`, `-card.png`, `.csv`, `.json`, `.zip` and, where the site has an address, `.oembed.json`.
 */
export async function chartFiles({
  root,
  site,
  facts,
  versionOf,
  log
}: Options): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const jobs: PictureJob[] = [];
  for (const chart of facts) {
    const {slug, title, credit, address, locale} = chart;
    const path = (ending: ChartFileEnding) => chartFile(slug, ending, locale).slice(1);
    const rows = readFileSync(join(root, "data", chart.table.path), "utf8");
    const {version, date} = versionOf(slug);
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
    if (site.url !== null) files.set(path(".oembed.json"), oembedFile(chart, site.url));
    const picture = plainSvg(standAloneSvg(chart, {linked: false}), chart.theme);
    for (const [ending, width] of PNG) jobs.push({name: path(ending), svg: picture, width});
    jobs.push({name: path("-card.png"), svg: plainSvg(cardSvg(chart), chart.theme), width: CARD.width});
  }
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

function oembedFile(chart: ChartFacts, url: string): string {
  const {slug, title, credit, site, locale} = chart;
  const answer = oembed({
    title,
    credit,
    site,
    url,
    embed: absoluteAddress(url, embedPage(slug, locale)),
    card: absoluteAddress(url, chartFile(slug, "-card.png", locale)),
    heightAt: (width) => embedHeight(chart, width)
  });
  return `${JSON.stringify(answer, null, 2)}\n`;
}
