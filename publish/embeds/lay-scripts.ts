import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {shadowStyle, WIDE_FROM} from "../../src/embeds/embed-style.ts";
import {fontFallbackFaces} from "../../src/fonts.ts";
import type {Theme} from "../../src/theme/theme.ts";
import {bundleClient} from "./bundle-client.ts";

/** For hosts that read it: charts are fetched by pages of other sites. */
const HEADERS = "/*\n  Access-Control-Allow-Origin: *\n";

/** Constants of the site that scripts carry. */
export function siteConstants(theme: Theme): Record<string, string> {
  return {
    SHADOW_STYLE: JSON.stringify(shadowStyle(theme)),
    FALLBACK_FONTS: JSON.stringify(fontFallbackFaces()),
    WIDE_FROM: String(WIDE_FROM)
  };
}

/** Writes the scripts of pages that embed charts to the site's root, `embed.js` and `cifra-chart.js`, and the headers that they need. */
export async function layScripts(output: string, theme: Theme): Promise<void> {
  writeText(join(output, "embed.js"), `${await bundleClient("host")}\n`);
  const element = await bundleClient("cifra-chart", {define: siteConstants(theme)});
  writeText(join(output, "cifra-chart.js"), `${element}\n`);
  writeText(join(output, "_headers"), HEADERS);
}

/** Writes a file and the folders that it needs. */
export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
