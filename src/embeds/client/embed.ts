// The script of an embed page, which is whole without it: does what its address asks for and tells the page around it
// how high it is. It acts on nothing but requests for the height, and only on those of its parent.
import {askNewest} from "./ask-newest.ts";
import type {Host} from "./dialects.ts";
import {ownAddress} from "./own-address.ts";
import {readOptions} from "./read-options.ts";
import {readRequest} from "./read-request.ts";
import {heightReporter} from "./report-height.ts";

const root = document.documentElement;
const {theme, lang, title, notes, childId, secret} = readOptions(location.search, location.hash);

const other = lang && lang !== root.lang && document.querySelector<HTMLLinkElement>(`[hreflang=${lang}]`);
if (other) location.replace(other.href + location.search + location.hash);

Object.assign(root.dataset, theme && theme !== "auto" && {theme}, title && {title}, notes && {notes});

if (parent !== window) reportTo(parent);

document.addEventListener("DOMContentLoaded", () => {
  const newer = document.querySelector<HTMLElement>("[data-newest]");
  if (newer) void askNewest(newer);
});

function reportTo(parent: Window): void {
  const host: Host = {
    chart: root.dataset.embed!,
    address: ownAddress(location.href),
    pym: childId,
    secret
  };
  const report = heightReporter(host);
  addEventListener("message", ({source, data}) => {
    if (source !== parent) return;
    const request = readRequest(data, {pym: childId, secret});
    if (!request) return;
    if (request.resizer) Object.assign(host, {resizer: request.resizer, begun: false});
    report(true);
  });
  addEventListener("load", () => report(true));
  addEventListener("resize", () => report(false));
  new ResizeObserver(() => report(false)).observe(root);
}
