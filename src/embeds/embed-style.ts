import {forcedColours} from "../theme/forced-colours.ts";
import type {Colour, Theme} from "../theme/theme.ts";

/** From this width of its place on an embed shows the wide drawing, in pixels. */
export const WIDE_FROM = 580;

/** Around everything, in pixels. */
export const PADDING = 8;

/** Sizes of an embed's words in pixels: what is written here is what embed-height.ts reckons with. */
export const WORDS = {
  title: {size: 20, line: 1.25, weight: 700, below: 4},
  subtitle: {size: 16, line: 1.4, weight: 400, below: 12},
  note: {size: 14, line: 1.45, weight: 400, below: 6}
} as const;

/** The widest that the narrow drawing gets, in pixels. */
export const NARROW_MOST = 416;

/** And the wide one with the words around it, in columns that are wider still. */
export const WIDE_MOST = 960;

/** The style sheet of an embed page: the frame is the place, so the window's width is that of the place. */
export function pageStyle(theme: Theme): string {
  const {light, dark} = colours(theme);
  return [
    `:root{${light};color-scheme:light dark;background:var(--cifra-paper)}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `:root[data-theme=dark]{${dark};color-scheme:dark}`,
    `:root[data-theme=light]{color-scheme:light}`,
    `body{margin:0}`,
    ...figureRules(theme),
    `@media(min-width:${WIDE_FROM}px){${WIDE_SHOWN}}`,
    `[data-title=off] :is(.title,.subtitle),[data-notes=off] .notes{display:none}`,
    forcedColours(":root:root", ".embed svg"),
    `@media print{:root:root{${light}}}`
  ].join("");
}

/**
 * The style sheet of a chart in a shadow tree on somebody's page: nothing of that page reaches in, not even
 * `* {all: unset}`, and the element is the place.
 */
export function shadowStyle(theme: Theme): string {
  const {light, dark} = colours(theme);
  return [
    `:host{all:initial!important;display:block!important;width:100%!important;direction:ltr!important;container-type:inline-size!important}`,
    `:host([hidden]){display:none!important}`,
    `:host{${light};color-scheme:light dark}`,
    `@media(prefers-color-scheme:dark){:host(:not([theme=light])){${dark}}}`,
    `:host([theme=dark]){${dark};color-scheme:dark}`,
    `:host([theme=light]){color-scheme:light}`,
    ...figureRules(theme),
    `@container(min-width:${WIDE_FROM}px){${WIDE_SHOWN}}`,
    `.lit{outline:2px solid var(--cifra-focus);outline-offset:2px}`,
    `:is(text,tspan,a).lit,.lit :is(text,tspan){stroke:color-mix(in srgb,var(--cifra-focus) 25%,var(--cifra-paper));stroke-width:.45em;stroke-linejoin:round;paint-order:stroke}`,
    forcedColours(":host,:host(:not([theme=light])),:host([theme])", ".embed svg"),
    `@media print{:host{${light}}:host([theme]){${light}}}`
  ].join("");
}

const WIDE_SHOWN = ".narrow{display:none}.wide{display:block}";

function colours({colours}: Theme) {
  const values = (form: keyof Colour) =>
    Object.entries(colours)
      .map(([name, colour]) => `--cifra-${name}:${colour[form]}`)
      .join(";");
  return {light: values("light"), dark: values("dark")};
}

function figureRules({fontFamily}: Theme): string[] {
  const words = (name: keyof typeof WORDS) => {
    const {size, line, weight, below} = WORDS[name];
    return `margin:0 0 ${below}px;font-size:${size}px;font-weight:${weight};line-height:${line}`;
  };
  return [
    `.embed{box-sizing:border-box;max-width:${WIDE_MOST + 2 * PADDING}px;margin:0;padding:${PADDING}px;background:var(--cifra-paper);color:var(--cifra-ink);font:400 16px/1.4 ${fontFamily};text-align:start;overflow-wrap:break-word;-webkit-text-size-adjust:100%;text-size-adjust:100%}`,
    `.title{${words("title")};text-wrap:balance}`,
    `.subtitle{${words("subtitle")};color:var(--cifra-muted)}`,
    `.embed svg{display:block;width:100%;height:auto;font-variant-numeric:lining-nums}`,
    `.narrow svg{max-width:${NARROW_MOST}px;margin-inline:auto}`,
    `.wide{display:none}`,
    `.chart-callouts{margin:8px 0 0;padding-inline-start:24px;font-size:14px;line-height:1.4}`,
    `figcaption{margin-top:10px;color:var(--cifra-muted)}`,
    `figcaption p{${words("note")}}`,
    `a{color:var(--cifra-accent);text-decoration-thickness:1px;text-underline-offset:.16em}`,
    `svg a,.chart-callouts a[data-figure]{color:inherit}`,
    `:focus-visible{outline:2px solid var(--cifra-focus);outline-offset:2px;border-radius:2px}`,
    `text a:focus-visible,text a:focus-visible tspan{fill:var(--cifra-paper);stroke:var(--cifra-focus);stroke-width:.45em;stroke-linejoin:round;paint-order:stroke}`,
    `.ways{display:flex;flex-wrap:wrap;gap:0 16px}`,
    `.ways a{padding-block:4px}`,
    `.newer{color:var(--cifra-alert);font-weight:700}`,
    `summary{width:fit-content;padding-block:4px;font-size:14px;cursor:pointer;text-decoration:underline 1px;text-underline-offset:.16em}`,
    `.scroll-table{overflow-x:auto;font-size:14px}`,
    `table{width:100%;border-collapse:collapse;color:var(--cifra-ink);font-variant-numeric:lining-nums tabular-nums}`,
    `th,td{min-width:6rem;padding:6px 12px 6px 0;border-bottom:1px solid var(--cifra-faint);text-align:start;vertical-align:top}`,
    `@media(max-width:${WIDE_FROM}px){td:last-child:not(.numeric){min-width:12rem}}`,
    `thead th{color:var(--cifra-muted);font-weight:600;white-space:nowrap}`
  ];
}
