/**
 * What an element's markup says of the numbers in it. Where several hold, any of them may vouch for a number.
 * - figures: they are these figures', or what their rows hold
 * - card: they are what the tables hold of this figure, its inputs and its rivals
 * - table: they are a table's, by its name
 * - cell: the text is a cell of this column of a table whose columns have these names
 * - download: they are the rows and bytes of a table's file
 * - derivation: they are how this derived figure is computed, and what would change it
 * - dispute: they are how far the sides of this dispute are apart
 * - corrections: they are in the words of this figure's corrections, or the days of these
 * - source: they are the date of an article, named by the folder of its page
 * - title: they are an article's title
 * - axis: they are the numbers of a scale
 * - note: it is the number of a note, and says so
 * - bytes: they are the size of a file
 * - release: they are the day of a release
 * - kept: they are what a released version of a chart shows, which the tables of today need not have
 * - nth: they number links that lead to the same kind of place
 */
export type Declaration =
  | {as: "figures"; ids: readonly string[]}
  | {as: "card"; id: string}
  | {as: "derivation"; id: string}
  | {as: "dispute"; name: string}
  | {as: "corrections"; id: string}
  | {as: "table"; name: string}
  | {as: "cell"; column: string; columns: readonly string[]}
  | {as: "download"; file: string}
  | {as: "source"; names: readonly string[]}
  | {as: "title"}
  | {as: "axis"}
  | {as: "note"; number: number}
  | {as: "bytes"; bytes: number}
  | {as: "release"; date: string}
  | {as: "kept"; slug: string; version: string}
  | {as: "nth"; of: number};

const CARD = "figure-";

/** What has `data-figure` without being the figure's words: its row, or its drawing with all that stands beside it. */
const ABOUT = new Set(["tr", "g"]);

/** The figure whose words an element is: by `data-figure`, or by the address of its card. */
export function figureOf(element: Element): string | null {
  if (ABOUT.has(element.localName)) return null;
  return element.getAttribute("data-figure") || linkedFigure(element);
}

/**
 * What an element declares of the text in it, its attributes included:
 * - `data-figures="id id"`; a table's row by its `data-figure` and by the figures to which it links
 * - `<details>` within a `<figure>`, by the figures to which its drawings link
 * - `id="figure-<id>"`, a figure's card
 * - `data-derivation="id"`, `data-dispute="name"`, `data-corrections="id"`
 * - `data-table="name"`; a cell by the header of its `<table>`, when that holds columns' names; a line of text,
 *   list or table by the file that it offers for download
 * - `<li>` and `<tr>` by the pages of sources to which they link
 * - `<cite>`, an article's title
 * - `data-axis` on a group of an SVG
 * - `data-note` on a link of an SVG, the number of a note to the drawing, and the link back from the note
 * - `data-bytes`, the size of a file, written from the file itself
 * - `<time data-release datetime>`, the day of a release
 * - `data-kept="chart version"`, what a released version shows
 * - links within the page that are numbered among their neighbours
 */
export function declarationsOf(element: Element): Declaration[] {
  const declared: Declaration[] = [];
  const name = element.localName;
  const id = element.getAttribute("id") ?? "";
  if (id.startsWith(CARD)) declared.push({as: "card", id: id.slice(CARD.length)});
  const listed = element.getAttribute("data-figures");
  if (listed) declared.push({as: "figures", ids: listed.split(/\s+/).filter(Boolean)});
  const derivation = element.getAttribute("data-derivation");
  if (derivation) declared.push({as: "derivation", id: derivation}, {as: "card", id: derivation});
  const dispute = element.getAttribute("data-dispute");
  if (dispute) declared.push({as: "dispute", name: dispute});
  const corrected = element.getAttribute("data-corrections");
  if (corrected) declared.push({as: "corrections", id: corrected});
  const table = element.getAttribute("data-table");
  if (table) declared.push({as: "table", name: table});
  if (name === "g" && element.hasAttribute("data-axis")) declared.push({as: "axis"});
  if (name === "cite") declared.push({as: "title"});
  const note = name === "a" ? noteOf(element) : null;
  if (note) declared.push({as: "note", number: Number(note)});
  if (name === "tr") {
    const own = element.getAttribute("data-figure");
    declared.push({as: "figures", ids: [...(own ? [own] : []), ...figuresLinked(element)]});
  }
  if (name === "details") {
    const drawings = Array.from(element.closest("figure")?.querySelectorAll("svg") ?? []);
    declared.push({as: "figures", ids: drawings.flatMap(figuresLinked)});
  }
  const bytes = element.getAttribute("data-bytes");
  if (bytes) declared.push({as: "bytes", bytes: Number(bytes)});
  if (name === "time" && element.hasAttribute("data-release"))
    declared.push({as: "release", date: element.getAttribute("datetime") ?? ""});
  const [slug, version] = element.getAttribute("data-kept")?.split(" ") ?? [];
  if (slug && version) declared.push({as: "kept", slug, version});
  if (name === "td" || name === "th") declared.push(...cellOf(element));
  if (name === "li" || name === "tr" || name === "p") {
    const file = element.querySelector("a[download]")?.getAttribute("download");
    if (file) declared.push({as: "download", file});
  }
  if (name === "li" || name === "tr") declared.push({as: "source", names: foldersLinked(element)});
  if (name === "a" && element.parentElement && /^#(?!figure-)/.test(element.getAttribute("href") ?? "")) {
    declared.push({as: "nth", of: element.parentElement.querySelectorAll('a[href^="#"]').length});
  }
  return declared;
}

/** The figures to which the links of a drawing lead: what its title and description may speak of. */
export function figuresDrawn(svg: Element): Declaration {
  return {as: "figures", ids: figuresLinked(svg)};
}

function figuresLinked(element: Element): string[] {
  const ids = Array.from(element.querySelectorAll("a, [data-figure]")).flatMap(
    (link) => figureOf(link) ?? []
  );
  return [...new Set(ids)];
}

function linkedFigure(element: Element): string | null {
  if (element.localName !== "a") return null;
  const address = element.getAttribute("href") ?? element.getAttribute("xlink:href") ?? "";
  const at = address.indexOf(`#${CARD}`);
  return at < 0 ? null : decodeURIComponent(address.slice(at + CARD.length + 1));
}

/** The number of the note that a link leads to, or comes from. */
function noteOf(link: Element): string | null {
  if (link.getAttribute("role") !== "doc-backlink") return link.getAttribute("data-note");
  return /-number-(\d+)$/.exec(link.getAttribute("href") ?? "")?.[1] ?? null;
}

/** The last folders or files of the addresses: "paris" of "../sources/paris/". */
function foldersLinked(element: Element): string[] {
  return Array.from(element.querySelectorAll("a[href]")).flatMap((link) => {
    const [path = ""] = (link.getAttribute("href") ?? "").split(/[?#]/);
    return /([^/]+?)(?:\/|\/index\.html|\.html)?$/.exec(path)?.[1] ?? [];
  });
}

function cellOf(cell: Element): Declaration[] {
  const row = cell.parentElement;
  const table = cell.closest("table");
  if (!row || !table || row.parentElement?.localName === "thead") return [];
  const columns = headers.get(table) ?? headerOf(table);
  headers.set(table, columns);
  const column = columns[Array.from(row.children).indexOf(cell)];
  return column ? [{as: "cell", column, columns}] : [];
}

/** Read once a table, not once a cell. */
const headers = new WeakMap<Element, readonly string[]>();

function headerOf(table: Element): string[] {
  return Array.from(table.querySelectorAll("thead th")).map(({textContent}) => (textContent ?? "").trim());
}
