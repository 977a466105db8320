import {parseHTML} from "linkedom";
import {declarationsOf, figureOf, figuresDrawn, type Declaration} from "./declarations.ts";
import {HEARD, INLINE, SAID_IN_HEAD, SECTIONS, UNSEEN} from "./html-names.ts";

/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** One text of a page that somebody can see or hear: a block with all that stands inline in it, or an attribute. */
export interface VisibleText {
  /** With white space as a browser shows it; what is a text of its own within it is a “￼”. */
  text: string;
  /** "text", "drawing" (SVG), "svg title", "svg desc", "page title", a meta's name, an attribute's name. */
  kind: string;
  /** Where it is: the nearest id and the elements below it, as a selector. */
  path: string;
  /** The heading above it in its section, or null. */
  heading: string | null;
  /** BCP 47, of the nearest `lang`; "en" when there is none. */
  language: string;
  /** Stretches that are links to figures or elements with `data-figure`, in order. */
  figures: (Stretch & {figure: string})[];
  /** What the elements around each stretch declare of its numbers; the same object where it is the same element's. */
  declared: (Stretch & {declarations: readonly Declaration[]})[];
  /** Ids of the elements around it. */
  ids: readonly string[];
}

/** All texts of a page (as HTML) that readers can see or hear, whether shown at once or opened later. */
export function visibleTexts(html: string): VisibleText[] {
  const walk = new Walk();
  walk.element(parseHTML(html).document.documentElement as unknown as Element, OUTSIDE);
  return walk.texts;
}

/** What holds for the place in the page that the walk has reached. */
interface Around {
  language: string;
  /** The elements from the nearest id on, and all ids; of the block, not of what stands inline in it. */
  path: readonly string[];
  ids: readonly string[];
  declarations: readonly Declaration[];
  /** The figure that an element around stands for; an object, so that neighbours stay apart. */
  figure: {id: string} | null;
  drawing: boolean;
  preformatted: boolean;
}

const OUTSIDE: Around = {
  language: "en",
  path: [],
  ids: [],
  declarations: [],
  figure: null,
  drawing: false,
  preformatted: false
};

/** Stands for what is a text of its own. */
const APART = "\uFFFC";

/** A block's text while it is gathered. */
interface Run extends Pick<VisibleText, "text" | "declared"> {
  around: Around;
  figures: (VisibleText["figures"][number] & {owner: object})[];
}

class Walk {
  readonly texts: VisibleText[] = [];
  private heading: string | null = null;
  private run: Run | null = null;

  element(element: Element, outside: Around): void {
    const name = element.localName;
    // Code to copy says what other parts of the page say, and is no prose.
    if (UNSEEN.has(name) || element.hasAttribute("data-code")) return;
    const around = within(element, outside);
    this.attributes(element, around);
    if (name === "meta") return;
    if (name === "title" && !outside.drawing) return this.say("page title", element.textContent, around);
    if (isHeard(name) && outside.drawing) return this.say(`svg ${name}`, element.textContent, around);
    if (name === "br") return this.append("\n", around);
    if (name === "img") return this.append(APART, around);
    if (INLINE.has(name)) return this.inline(element, around);
    const {heading} = this;
    this.end();
    this.children(element, around);
    this.end();
    if (/^h[1-6]$/.test(name)) this.heading = squeeze(element.textContent);
    else if (SECTIONS.has(name)) this.heading = heading;
  }

  private inline(element: Element, around: Around): void {
    const moved =
      element.localName === "tspan" && ["x", "y", "dy"].some((name) => element.hasAttribute(name));
    if (moved) this.append(" ", around);
    const outer = this.run;
    if (!outer || outer.around.language === around.language) return this.children(element, around);
    // Words of another language are read by themselves.
    this.run = null;
    this.children(element, around);
    this.end();
    this.run = outer;
    this.append(APART, {...outer.around, figure: null});
  }

  private children(element: Element, around: Around): void {
    for (const node of Array.from(element.childNodes)) {
      if (node.nodeType === 1) this.element(node as Element, around);
      else if (node.nodeType === 3) this.append(node.textContent ?? "", around);
    }
  }

  private append(written: string, around: Around): void {
    const text = around.preformatted || written === "\n" ? written : written.replace(SPACES, " ");
    const begins = !around.preformatted && /(^|[ \n])$/.test(this.run?.text ?? "");
    const added = begins ? text.replace(/^ /, "") : text;
    if (added === "") return;
    this.run ??= {text: "", around, figures: [], declared: []};
    const {figures, declared} = this.run;
    const [start, end] = [this.run.text.length, this.run.text.length + added.length];
    this.run.text += added;
    const last = declared.at(-1);
    if (last?.declarations === around.declarations) last.end = end;
    else declared.push({start, end, declarations: around.declarations});
    if (!around.figure) return;
    const linked = figures.at(-1);
    if (linked?.owner === around.figure && linked.end === start) linked.end = end;
    else figures.push({start, end, figure: around.figure.id, owner: around.figure});
  }

  private end(): void {
    const {run} = this;
    this.run = null;
    if (!run || run.text.trim() === "") return;
    const figures = run.figures.map(({start, end, figure}) => ({start, end, figure}));
    this.push(run.around.drawing ? "drawing" : "text", {...run, figures}, run.around);
  }

  private attributes(element: Element, around: Around): void {
    const named = (name: string) => element.getAttribute(name) ?? "";
    if (element.localName === "meta") {
      const name = named("name") || named("property");
      if (SAID_IN_HEAD.test(name)) this.say(name, named("content"), around);
      return;
    }
    for (const {name, of} of HEARD) {
      const unseen = name === "value" && /^(hidden|checkbox|radio)$/.test(named("type"));
      if ((!of || of.has(element.localName)) && !unseen) this.say(name, named(name), around);
    }
  }

  /** A text that can hold no element: a title, a description, an attribute. */
  private say(kind: string, written: string | null, around: Around): void {
    const text = squeeze(written);
    if (text === "") return;
    const all = {start: 0, end: text.length};
    const figures = around.figure ? [{...all, figure: around.figure.id}] : [];
    this.push(kind, {text, figures, declared: [{...all, declarations: around.declarations}]}, around);
  }

  private push(
    kind: string,
    {text, figures, declared}: Pick<VisibleText, "text" | "figures" | "declared">,
    {language, path, ids}: Around
  ): void {
    const {heading} = this;
    this.texts.push({
      text,
      kind,
      path: path.slice(-4).join(" > "),
      heading,
      language,
      figures,
      declared,
      ids
    });
  }
}

function within(element: Element, outside: Around): Around {
  const name = element.localName;
  const id = element.getAttribute("id");
  const figure = figureOf(element);
  const block = !INLINE.has(name);
  const declared = declarationsOf(element);
  const svg = outside.drawing && isHeard(name) ? element.closest("svg") : null;
  if (svg) declared.push(figuresDrawn(svg));
  return {
    language: element.getAttribute("lang") || element.getAttribute("xml:lang") || outside.language,
    path: !block ? outside.path : id ? [`#${id}`] : [...outside.path, name],
    ids: block && id ? [...outside.ids, id] : outside.ids,
    declarations: declared.length > 0 ? [...outside.declarations, ...declared] : outside.declarations,
    figure: figure ? {id: figure} : outside.figure,
    drawing: name === "svg" || (outside.drawing && name !== "foreignobject"),
    preformatted: outside.preformatted || name === "pre" || name === "textarea"
  };
}

/** Whether an element of an SVG is read out, not drawn. */
function isHeard(name: string): boolean {
  return name === "title" || name === "desc";
}

const SPACES = /[ \t\n\r\f]+/g;

function squeeze(text: string | null): string {
  return (text ?? "").replace(SPACES, " ").trim();
}
