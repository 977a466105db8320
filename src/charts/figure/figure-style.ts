import {chartStyle, theme as defaultTheme, type Theme} from "../../theme/theme.ts";

/**
 * The style sheet for figures on a page that has none of its own for them, once a page: `chartStyle(theme)`, and what
 * sets title, notes, credit and table. Everything is below `.cifra-figure` and easily said otherwise.
 */
export function figureStyle(theme: Theme = defaultTheme): string {
  const rule = "1px solid var(--cifra-faint)";
  return [
    chartStyle(theme),
    `.cifra-figure{margin:0;max-width:100%;padding:1rem;box-sizing:border-box;background:var(--cifra-paper);color:var(--cifra-ink);font:16px/1.4 ${theme.fontFamily}}`,
    `.cifra-figure p{margin:0 0 .5em;max-width:44rem;text-wrap:pretty}`,
    `.cifra-figure .cifra-title{font-size:1.25em;font-weight:700;line-height:1.25;text-wrap:balance;margin-bottom:.25em}`,
    `.cifra-figure .cifra-subtitle{color:var(--cifra-muted);margin-bottom:1em}`,
    `.cifra-figure .cifra-drawing{overflow-x:auto}`,
    `.cifra-figure .cifra-callouts{padding-inline-start:1.6em;font-size:.875em}`,
    `.cifra-figure figcaption{font-size:.875em;color:var(--cifra-muted);margin-top:1em}`,
    `.cifra-figure summary{cursor:pointer;padding:.25em 0}`,
    `.cifra-figure summary:focus-visible,.cifra-table:focus-visible{outline:2px solid var(--cifra-focus);outline-offset:2px}`,
    `.cifra-figure details[open]>summary{margin-bottom:.5em}`,
    `.cifra-figure .cifra-table{overflow-x:auto}`,
    `.cifra-figure table{border-collapse:collapse;color:var(--cifra-ink);font-variant-numeric:lining-nums}`,
    `.cifra-figure caption{text-align:start;font-weight:600;padding-bottom:.25em}`,
    `.cifra-figure :is(th,td){text-align:start;vertical-align:top;font-weight:400;padding:.3em 1em .3em 0;border-bottom:${rule};min-width:5em;max-width:20em}`,
    `.cifra-figure thead th{color:var(--cifra-muted);vertical-align:bottom}`,
    `.cifra-figure tbody th{font-weight:600}`
  ].join("\n");
}
