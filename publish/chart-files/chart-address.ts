/** The path of a chart's page from the site's root, without a slash before it: "charts/inmates/", "es/charts/inmates/". */
export function chartPath(slug: string, language: string, first: string): string {
  return `${language === first ? "" : `${language}/`}charts/${slug}/`;
}

/** The path of a file beside a chart's page, by its ending: `chartFile("inmates", ".svg", …)` is "charts/inmates.svg". */
export function chartFile(slug: string, ending: string, language: string, first: string): string {
  return `${chartPath(slug, language, first).slice(0, -1)}${ending}`;
}

/** The address of a chart's page on the site at `url`; pages in its `first` language stand at the root. */
export function chartAddress(url: string, slug: string, language: string, first: string): string {
  return absolute(url, chartPath(slug, language, first));
}

/** A path from the site's root as an address of the web. */
export function absolute(url: string, path: string): string {
  return new URL(path, url.replace(/\/?$/, "/")).href;
}

/** The path of a chart's embed page: "embed/inmates/", "es/embed/inmates/". */
export function embedPath(slug: string, language: string, first: string): string {
  return `${language === first ? "" : `${language}/`}embed/${slug}/`;
}
