// The element <cifra-chart src="…/embed/slug/">, /cifra-chart.js: a chart in a shadow tree of the page itself. It takes
// the chart out of its embed page; one that stands in the element already, as declarative shadow DOM, needs no request.
// Until there is a chart, what the element holds is shown.
import {askNewest} from "./ask-newest.ts";
import {addFallbackFonts, type FallbackFont} from "./fallback-fonts.ts";
import {light} from "./light.ts";

/** Of src/embeds/embed-style.ts and src/fonts.ts; filled in by publish/embeds/lay-scripts.ts. */
declare const SHADOW_STYLE: string;
declare const FALLBACK_FONTS: FallbackFont[];

/** Charts come from the site that this script is from, and from nowhere else. */
const own =
  document.currentScript instanceof HTMLScriptElement ? new URL(document.currentScript.src).origin : "";
/** Below most headings of an article. */
const HEADING_LEVEL = "3";

class CifraChart extends HTMLElement {
  static observedAttributes = ["src", "lang", "figure"];
  #shown: string | null = null;

  connectedCallback(): void {
    const root = this.shadowRoot;
    this.#shown ??= root?.querySelector("figure") ? this.#wanted() : "";
    if (!root) this.attachShadow({mode: "open"}).append(document.createElement("slot"));
    this.shadowRoot!.addEventListener("click", follow);
    addFallbackFonts(FALLBACK_FONTS);
    void this.#show();
  }

  attributeChangedCallback(): void {
    // Told before it is connected, too, and then of what connectedCallback sees to.
    if (this.#shown !== null) void this.#show();
  }

  #wanted(): string {
    return `${this.getAttribute("src")} ${this.lang}`;
  }

  async #show(): Promise<void> {
    const wanted = this.#wanted();
    if (wanted !== this.#shown) {
      this.#shown = wanted;
      const figure = await fetchChart(this.getAttribute("src") ?? "", document.baseURI, this.lang);
      // Another one may have been asked for meanwhile; without an answer what is there stays.
      if (!figure || wanted !== this.#shown) return;
      const style = new CSSStyleSheet();
      style.replaceSync(SHADOW_STYLE);
      this.shadowRoot!.adoptedStyleSheets = [style];
      this.shadowRoot!.replaceChildren(figure);
    }
    light(this.shadowRoot!, this.getAttribute("figure"));
  }
}

async function fetchChart(src: string, base: string, lang: string): Promise<HTMLElement | null> {
  try {
    const address = new URL(src, base);
    if (address.origin !== own) return null;
    const answer = await fetch(address, {credentials: "omit", referrerPolicy: "no-referrer"});
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const other = page.querySelector(`link[hreflang="${CSS.escape(lang)}"]`)?.getAttribute("href");
    if (other && page.documentElement.lang !== lang) return await fetchChart(other, address.href, lang);
    const figure = page.querySelector<HTMLElement>("figure.embed");
    for (const link of figure?.querySelectorAll("a[href]:not([href^='#'])") ?? []) {
      link.setAttribute("href", new URL(link.getAttribute("href")!, address).href);
    }
    figure?.querySelector("h1")?.setAttribute("aria-level", HEADING_LEVEL);
    const newer = figure?.querySelector<HTMLElement>("[data-newest]");
    if (newer) {
      newer.dataset.newest = new URL(newer.dataset.newest!, address).href;
      void askNewest(newer);
    }
    return figure;
  } catch {
    return null;
  }
}

/** Browsers look for a fragment's element in the page alone, not in shadow trees. */
function follow(this: ShadowRoot, event: Event): void {
  const link = (event.target as Element).closest("a");
  const fragment = link?.getAttribute("href") ?? "";
  const target = fragment.startsWith("#") ? this.getElementById(fragment.slice(1)) : null;
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView({block: "nearest"});
  const focused = target.matches("a") ? target : target.querySelector("a");
  (focused as HTMLElement | SVGElement | null)?.focus();
}

if (!customElements.get("cifra-chart")) customElements.define("cifra-chart", CifraChart);
