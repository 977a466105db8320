import type {Run} from "../../text/rich-text.ts";

/** A note to a chart: what a number in it stands for. */
export interface CalloutNote {
  number: number;
  /** The id that the note should have, for the number in the chart links to it. */
  id: string;
  /** Empty where the callout has none. */
  title: string;
  /** Plain text, a line a paragraph. */
  text: string;
  /** The address of the number in the chart, for the way back. */
  href: string;
  /** The text as paragraphs of runs, for those who set it with its links; null where it has no setting. */
  runs: Run[][] | null;
  /** Where the callout itself leads, if anywhere. */
  link: string | null;
}

/**
 * The notes of a drawn plot, in the order of their numbers: what callouts (and labels with `notes`) have become where
 * there was no room for their text. Everything is read from the elements, so that it also works on an SVG that was
 * written to a file and parsed again.
 *
 * @param svg The plot, or the figure around it.
 */
export function calloutNotes(svg: ParentNode): CalloutNote[] {
  return Array.from(svg.querySelectorAll("[data-note]"), (element): CalloutNote => {
    const data = (name: string) => element.getAttribute(`data-${name}`);
    const runs = data("runs");
    return {
      number: Number(data("note")),
      id: `${data("id")}-note-${data("note")}`,
      title: data("title") ?? "",
      text: data("text") ?? "",
      href: `#${element.getAttribute("id")}`,
      runs: runs ? (JSON.parse(runs) as Run[][]) : null,
      link: data("link")
    };
  }).sort((a, b) => a.number - b.number);
}

export interface NotesListOptions {
  /** Default the document of the plot. */
  document?: Document;
  /** What the list is called for those who do not see it beside its chart. */
  label?: string;
  /** Where a run that is linked to a figure leads, null for nowhere; default `#` and its id. */
  figureHref?: (figure: string) => string | null;
  /** Default “callout-notes”. */
  className?: string;
}

/**
 * The notes of a drawn plot as an ordered list, to stand under it: each the target of its number's link, its title (or,
 * without one, an arrow at its end) the link back. Null for a plot without notes.
 */
export function notesList(
  svg: ParentNode & Node,
  {
    document = svg.ownerDocument!,
    label,
    figureHref = (figure) => `#${figure}`,
    className = "callout-notes"
  }: NotesListOptions = {}
): HTMLElement | null {
  const notes = calloutNotes(svg);
  if (notes.length === 0) return null;
  const make = (name: string, attributes: Record<string, string>, children: (Node | string)[]) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const items = notes.map(({number, id, title, text, href, runs, link}) => {
    const paragraphs = runs ?? text.split("\n").map((line): Run[] => [{text: line}]);
    const words = paragraphs.flatMap((paragraph, i) => [
      ...(i > 0 ? [make("br", {}, [])] : []),
      ...paragraph.map((run) => setRun(run))
    ]);
    const linked = link ? [make("a", {href: link}, words)] : words;
    const back = {href, role: "doc-backlink"};
    const children = title
      ? [make("a", back, [make("strong", {}, [title])]), ...(text ? [" ", ...linked] : [])]
      : [...linked, " ", make("a", {...back, "aria-label": `↑ ${number}`}, ["↑"])];
    return make("li", {id, value: String(number)}, children);
  });
  return make("ol", {class: className, ...(label ? {"aria-label": label} : {})}, items);

  function setRun({text, weight, figure, about}: Run): Node | string {
    const marked = weight && weight > 400 ? make("strong", {}, [text]) : text;
    const said = about ? make("span", {"data-figures": about}, [marked]) : marked;
    if (!figure) return said;
    const address = figureHref(figure);
    return make(
      address === null ? "span" : "a",
      {...(address === null ? {} : {href: address}), "data-figure": figure},
      [said]
    );
  }
}
