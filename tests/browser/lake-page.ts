import {buildSync} from "esbuild";
import type {Page} from "playwright-core";
import {join} from "node:path";
import {root} from "../../publish/setup.mjs";
import {interactionStyle} from "../../src/interaction/index.ts";
import {chartStyle} from "../../src/theme/theme.ts";

/** The address of the page. */
export const LAKE = "http://lake.example/";

/** As a site without `unsafe-inline` sends it, its one style named by a nonce. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'nonce-lake'; img-src data:; base-uri 'none'; form-action 'none'";

export function bundleOf(entry: string): Uint8Array {
  const {outputFiles} = buildSync({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false
  });
  return outputFiles[0]!.contents;
}

const script = bundleOf("src/interaction/index.ts");

/** A chart with values that are links and values that are none; two herons and a shore that holds them all. */
export const CHART = `<figure class="chart" id="birds"><h2>Birds</h2>
  <svg class="cifra-chart" width="300" height="220" viewBox="0 0 300 220" font-size="14" role="group" aria-labelledby="t" aria-describedby="d">
    <title id="t">Birds of the lake</title><desc id="d">Bars, one below the other.</desc>
    <rect data-figure="shore" x="0" y="0" width="300" height="150" fill="#8884"><title>all 400 birds</title></rect>
    <a href="#figure-herons"><text x="10" y="30" font-size="14">120 herons</text></a>
    <rect data-figure="herons" x="120" y="15" width="120" height="20" fill="var(--cifra-accent)"/>
    <text x="10" y="90"><a href="#figure-ducks"><tspan>280 ducks</tspan></a> seen</text>
    <rect data-figure="ducks" x="120" y="75" width="170" height="20" fill="var(--cifra-accent)"/>
    <circle data-figure="swan" cx="30" cy="200" r="5"/>
    <circle data-figure="goose" cx="200" cy="200" r="5" aria-label="a goose"/>
  </svg>
  <figcaption><table><thead><tr><th>Bird</th><th>Number</th></tr></thead><tbody>
    <tr data-figure="swan"><th>Swan</th><td>1</td></tr><tr data-figure="herons"><th>Herons</th><td>120</td></tr>
  </tbody></table></figcaption></figure>`;

export const CARDS = `<section><div><article class="source-card" id="figure-herons" tabindex="-1"><h3><a href="#figure-herons"><span lang="es">“120 garzas”</span></a></h3>
    <p class="source-card-what">Herons: the lake</p><dl><div><dt>Read as</dt><dd>120</dd></div>
    <div class="essential"><dt>Who says so</dt><dd>The warden</dd></div>
    <div class="essential"><dt>Article</dt><dd><a href="/lake"><cite id="cite">The lake</cite></a><br><small>no date</small></dd></div></dl></article></div>
  <div><article class="source-card" id="figure-shore" tabindex="-1"><h3>“400 birds”</h3></article></div></section>`;

const TEXT = `<p id="text">The warden counted <a href="#figure-herons" id="use">120 herons</a> and
  <a href="/other/#figure-ducks">280 ducks</a>.</p>`;

/** Opens a page with this body; `window.end()` takes the additions away, `window.enhance()` brings them. */
export async function openLake(
  page: Page,
  body = `${TEXT}${CHART}<p>Far below.</p><div class="far"></div>${CARDS}`,
  {start = true, direction = "ltr"} = {}
): Promise<void> {
  await page.route("**/*", (route) => {
    const path = new URL(route.request().url()).pathname;
    const fulfil = (contentType: string, content: string) =>
      route.fulfill({contentType, body: content, headers: {"content-security-policy": POLICY}});
    if (path === "/enhance.js") return fulfil("text/javascript", Buffer.from(script).toString());
    if (path === "/start.js")
      return fulfil(
        "text/javascript",
        `import {enhance} from "/enhance.js"; window.begin = () => { window.end = enhance(); }; if (${start}) window.begin();`
      );
    return fulfil(
      "text/html",
      `<!doctype html><html lang="en" dir="${direction}"><meta charset="utf-8"><title>A lake</title><meta name="viewport" content="width=device-width">
      <style nonce="lake">${chartStyle()}${interactionStyle()}
        body { margin: 0; padding: 8px; font: 16px sans-serif; background: var(--cifra-paper); color: var(--cifra-ink); }
        figure { margin: 0; } .far { height: 1500px; }</style>
      <main><h1>A lake</h1>${body}</main><script type="module" src="/start.js" data-cifra-hint="Keys walk."></script></html>`
    );
  });
  await page.goto(LAKE, {waitUntil: "load"});
  if (start) await page.locator(".cifra-tip").waitFor({state: "attached"});
}
