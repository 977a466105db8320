import type {Locale} from "../locales/locale.ts";
import {embedWays, type EmbedWays} from "./embed-ways.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";

/** A chart that hosts can choose. */
export interface HostedChart {
  slug: string;
  title: string;
  /** Addresses from the site's root: of its page and of its embed page. */
  page: string;
  embed: string;
  ways: EmbedWays;
}

/** Columns of other people's pages, narrow to wide, in pixels. */
const COLUMNS = {narrow: 320, text: 600, wide: 720} as const;

/** The choices that src/islands/embed-options.ts writes into codes and previews, by the options of an embed. */
const CHOICES = {
  theme: ["auto", "light", "dark"],
  lang: ["own", "en", "es"],
  title: ["on", "off"],
  notes: ["on", "off"]
};

/**
 * All charts for those who embed them: each live in columns of three widths, which browsers load when they are opened,
 * and the code of each way. Where scripts run, a choice of options above them all.
 */
export function embedHosts(charts: readonly HostedChart[], locale: Locale): Markup {
  const say = (key: string) => locale.message(`hosts.${key}`);
  return markup`<form class="embed-options" aria-label="${say("options")}">${Object.entries(CHOICES).map(
    ([name, values]) =>
      markup`<label><span>${say(`${name}.name`)}</span>${" "}<select name="${name}">${values.map(
        (value) => markup`<option value="${value}">${say(`${name}.${value}`)}</option>`
      )}</select></label>`
  )}</form>
  ${charts.map((chart) => hosted(chart, locale))}
  <script type="module" src="/_generated/islands/embed-options.js"></script>`;
}

function hosted({slug, title, page, embed, ways}: HostedChart, locale: Locale): Markup {
  const say = (key: string) => locale.message(`hosts.${key}`, {title});
  const preview = ([column, width]: [string, number]) => markup`<div class="embed-preview">
    <p>${say(`column.${column}`)}</p>
    <iframe src="${embed}" title="${say(`preview.${column}`)}" width="${width}" height="${ways.parts.heightAt(width)}" loading="lazy"></iframe>
  </div>`;
  return markup`<h3 id="${slug}"><a href="${page}">${title}</a></h3>
    <details>
      <summary>${say("previews")}</summary>
      <div class="embed-previews" role="region" tabindex="0" aria-label="${say("previews-of")}">${Object.entries(COLUMNS).map(preview)}</div>
    </details>
    <details>
      <summary>${say("codes")}</summary>
      ${embedWays(slug, ways, locale, {level: 4, title})}
    </details>`;
}
