import {paint, theme as defaultTheme} from "../theme/theme.ts";
import type {Theme} from "../theme/theme.ts";

/**
 * The style sheet of tooltip, ring and light, once a page after the charts' own (`chartStyle()`), whose colours it
 * takes, light and dark.
 */
export function interactionStyle(theme: Theme = defaultTheme): string {
  const [paper, ink, muted, faint, accent, focus] = (
    ["paper", "ink", "muted", "faint", "accent", "focus"] as const
  ).map((name) => paint(name, theme));
  const tint = `color-mix(in srgb,${accent} 24%,${paper})`;
  return [
    // Inset and margin undo what browsers give to popovers.
    `.cifra-tip{position:fixed;z-index:9;inset:0 auto auto 0;box-sizing:border-box;width:max-content;max-width:min(20rem,100vw - 16px);max-height:calc(100vh - 16px);margin:0;padding:.625rem .75rem;overflow:auto;border:1px solid ${faint};border-top:3px solid ${accent};border-radius:4px;background:color-mix(in srgb,${ink} 4%,${paper});color:${ink};font-size:.875rem;line-height:1.4;text-align:start;box-shadow:0 .25rem 1.25rem rgb(0 0 0/.22)}`,
    `.cifra-tip :is(p,dl,dd){margin:0;padding:0}`,
    `.cifra-tip p:first-child{font-size:1.125em;font-weight:700}`,
    `.cifra-tip a{color:inherit;text-decoration-color:${accent}}`,
    `.cifra-tip :is(p+p,dt){color:${muted}}`,
    `.cifra-tip dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem .75rem;margin-top:.375rem}`,
    `.cifra-tip dl>div{display:contents}`,
    `.cifra-said{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`,
    `.cifra-lit:not(svg *){background:${tint}}`,
    `svg :is(text,tspan).cifra-lit,text .cifra-lit,.cifra-lit text{stroke:${tint};stroke-width:.45em;stroke-linejoin:round;paint-order:stroke}`,
    `svg .cifra-lit,.cifra-lit :is(text,tspan){text-decoration:none}`,
    `svg :is(g,rect,path,circle,ellipse,line,polygon,polyline,use).cifra-lit:not(.cifra-ringed){outline:1.5px solid ${accent};outline-offset:2px}`,
    `.cifra-live:has(.cifra-ring-strong) :focus-visible{outline:none}`,
    // Within the ring the ground that charts without a script give to what has the focus is one too many.
    `.cifra-live:has(.cifra-ring-strong) text a:focus-visible:focus-visible,.cifra-live:has(.cifra-ring-strong) text a:focus-visible:focus-visible tspan{fill:${ink};stroke:${paper}}`,
    `.cifra-ring{fill:none;pointer-events:none;stroke:${accent};stroke-width:1.5px}`,
    `.cifra-ring-strong{stroke:${focus};stroke-width:2.5px}`,
    `.cifra-ring rect{vector-effect:non-scaling-stroke;rx:3px}`,
    `.cifra-ring rect:first-child{stroke:${paper};stroke-width:5px}`,
    `@media(prefers-reduced-motion:no-preference){.cifra-tip:popover-open{animation:cifra-tip .12s ease-out}@keyframes cifra-tip{from{opacity:0}}}`,
    `@media(forced-colors:active){.cifra-ring rect{stroke:Highlight}.cifra-ring rect:first-child{stroke:Canvas}}`,
    `@media print{.cifra-tip,.cifra-ring{display:none}}`
  ].join("\n");
}
