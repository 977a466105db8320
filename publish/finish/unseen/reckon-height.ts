import {VOID} from "../../../loaders/article/html-tags.ts";
import {INLINE} from "../../gate/html-names.ts";
import {classesOf, scanTags, type Tag} from "../tags.ts";

/** How a text is set, in pixels: as src/style.css has it, near enough for a height that gives way to the real one. */
interface Setting {
  size: number;
  /** Of its size. */
  line: number;
  /** Mean advance of a character, of its size: src/fonts.ts. */
  advance: number;
  above: number;
  below: number;
  /** Inside its box, at both sides together. */
  inset: number;
}

const SERIF = 0.487;
const SANS = 0.43;

/** By tag, or by class with a dot; what is left out is as around it, margins are none. */
const SETTINGS: Readonly<Record<string, Partial<Setting>>> = {
  h1: {size: 34, line: 1.12, advance: 0.46, below: 16},
  h2: {size: 24, line: 1.25, advance: 0.46, above: 48, below: 12},
  h3: {size: 19, line: 1.3, advance: 0.46, above: 32, below: 8},
  p: {below: 20},
  ul: {below: 20},
  ol: {below: 20},
  dl: {below: 18},
  summary: {above: 6, below: 6},
  pre: {above: 12, below: 12, size: 14},
  figcaption: {size: 14, line: 1.45, advance: SANS, above: 12},
  table: {size: 14, line: 1.4, advance: SANS, below: 24},
  ".chart": {size: 16, line: 1.4, advance: SANS},
  ".chart-title": {size: 20, line: 1.25, above: 0, below: 4},
  ".chart-subtitle": {below: 16},
  ".chart-callouts": {size: 14, line: 1.4, above: 12, below: 0, inset: 24},
  ".chart-stage": {below: 16},
  ".steps": {size: 18, line: 1.6, advance: SERIF, above: 40},
  ".source-cards": {size: 15, line: 1.45, advance: SANS},
  ".source-card": {above: 11, below: 10},
  ".source-card>h3": {size: 18, above: 0, below: 0},
  ".source-card-what": {below: 0},
  ".table-files": {size: 16, line: 1.75, advance: SANS, below: 20},
  ".downloads": {size: 16, line: 1.45, advance: SANS, inset: 20},
  ".copyable": {size: 14, line: 1.5, above: 12, below: 20, inset: 32},
  ".box": {inset: 36, above: 20, below: 20}
};

const IN_LINE = new Set([...INLINE, "button"]);
const UNSEEN = new Set(["script", "template", "datalist", "select", ".margin-notes", ".source-card-close"]);
/** Of a narrow drawing. */
const NARROW_MOST = 416;
const CELL = {above: 15, beside: 12, least: 96};
/** Width of a cell of a table that scrolls to the side. */
const MANY_COLUMNS = {narrow: 136, wide: 256};
/** Between steps, beside which the chart stays: a quarter of a window. */
const BETWEEN_STEPS = 200;
/** Source cards stand side by side from this width on. */
const CARD = {width: 320, gap: 40};

interface Open {
  tag: Tag;
  setting: Setting;
  width: number;
  /** Characters of its own text. */
  text: number;
  /** Of what it holds so far. */
  height: number;
  /** Below the last of it. */
  margin: number;
  children: number;
  /** Of a row, the characters of each cell. */
  cells: number[];
}

/**
 * How high a piece of a page's main part is about, in pixels, when its text is `width` wide: from its words, the
 * drawings' proportions and the style sheet's sizes. `wide` windows show the wide drawings.
 */
export function reckonHeight(html: string, {width, wide}: {width: number; wide: boolean}): number {
  const tags = scanTags(html);
  const root: Open = {
    tag: tags[0]!,
    setting: plain(),
    width,
    text: 0,
    height: 0,
    margin: 0,
    children: 0,
    cells: []
  };
  const open: Open[] = [root];
  for (let i = 0; i < tags.length; i += 1) {
    const tag = tags[i]!;
    const around = open.at(-1)!;
    around.text += textBetween(html, tags[i - 1], tag);
    const inline = IN_LINE.has(tag.name);
    if (VOID.has(tag.name) || (inline && tag.closing)) continue;
    if (tag.closing) {
      if (open.length > 1 && around.tag.name === tag.name) close(open, wide);
      continue;
    }
    if (tag.name === "svg") add(around, drawnHeight(tag, around.width, wide), 0, 0);
    if (tag.name === "svg" || isUnseen(tag, open, wide)) {
      i = endOf(tags, i);
      continue;
    }
    if (inline) continue;
    const setting = settingOf(tag, around);
    open.push({
      tag,
      setting,
      width: around.width - setting.inset,
      text: 0,
      height: 0,
      margin: 0,
      children: 0,
      cells: []
    });
  }
  while (open.length > 1) close(open, wide);
  return Math.round(root.height + root.margin);
}

function plain(): Setting {
  return {size: 18, line: 1.6, advance: SERIF, above: 0, below: 0, inset: 0};
}

function settingOf(tag: Tag, around: Open): Setting {
  const names = [
    tag.name,
    ...classesOf(tag).map((name) => `.${name}`),
    `.${classesOf(around.tag)[0]}>${tag.name}`
  ];
  const own = names.map((name) => SETTINGS[name] ?? {});
  return Object.assign({...around.setting, above: 0, below: 0, inset: 0}, ...own) as Setting;
}

/** Puts a finished element into the one around it. */
function close(open: Open[], wide: boolean): void {
  const done = open.pop()!;
  const around = open.at(-1)!;
  const {tag, setting, text, width} = done;
  if (isCell(tag)) {
    around.cells.push(text);
    return;
  }
  if (open.some(({tag}) => isCell(tag))) {
    around.text += text;
    return;
  }
  if (text > 0)
    add(done, Math.ceil((text * setting.advance * setting.size) / width) * setting.size * setting.line, 0, 0);
  if (tag.name === "tr") done.height = rowHeight(done, wide);
  const classes = classesOf(tag);
  if (classes.includes("steps")) done.height += Math.max(0, done.children - 1) * BETWEEN_STEPS;
  if (classes.includes("source-card-slot"))
    done.height /= Math.max(1, Math.floor((width + CARD.gap) / (CARD.width + CARD.gap)));
  if (classes.includes("table-files")) done.height = done.height / (wide ? done.children : 2);
  if (done.height === 0) return;
  // Margins at the foot of what it holds go through its own.
  add(around, done.height, setting.above, Math.max(setting.below, done.margin));
}

function add(around: Open, height: number, above: number, below: number): void {
  around.height += (around.children > 0 ? Math.max(around.margin, above) : above) + height;
  around.margin = below;
  around.children += 1;
}

function isCell({name}: Tag): boolean {
  return name === "td" || name === "th";
}

/** Columns are as wide as their least and share what is left by their words; many are as wide as they may be. */
function rowHeight({cells, setting, width}: Open, wide: boolean): number {
  const all = Math.max(1, sum(cells));
  const left = Math.max(0, width - cells.length * CELL.least);
  const most =
    cells.length >= 9 ? MANY_COLUMNS.wide : !wide && cells.length >= 5 ? MANY_COLUMNS.narrow : null;
  const lines = cells.map((text) =>
    Math.ceil(
      (text * setting.advance * setting.size) / ((most ?? CELL.least + (left * text) / all) - CELL.beside)
    )
  );
  return Math.max(1, ...lines) * setting.size * setting.line + CELL.above;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function drawnHeight(svg: Tag, width: number, wide: boolean): number {
  const [w = 0, h = 0] = ["width", "height"].map((side) => Number(svg.attributes.get(side)));
  return w > 0 ? (Math.min(width, wide ? width : NARROW_MOST) * h) / w : 0;
}

/** What styles or browsers do not show at first. */
function isUnseen(tag: Tag, open: readonly Open[], wide: boolean): boolean {
  const classes = classesOf(tag);
  const around = open.at(-1)!.tag;
  return (
    UNSEEN.has(tag.name) ||
    tag.attributes.has("hidden") ||
    classes.some((name) => name === (wide ? "chart-narrow" : "chart-wide") || UNSEEN.has(`.${name}`)) ||
    (around.name === "details" && !around.attributes.has("open") && tag.name !== "summary") ||
    ((tag.name === "dl" || classes.includes("source-card-back")) &&
      open.some((one) => classesOf(one.tag).includes("source-card")))
  );
}

/** The place of the end tag of the element that begins at `from`; its own where it has none. */
export function endOf(tags: readonly Tag[], from: number): number {
  const {name} = tags[from]!;
  if (VOID.has(name)) return from;
  let depth = 0;
  for (let i = from; i < tags.length; i += 1) {
    if (tags[i]!.name !== name) continue;
    depth += tags[i]!.closing ? -1 : 1;
    if (depth === 0) return i;
  }
  return tags.length - 1;
}

function textBetween(html: string, before: Tag | undefined, tag: Tag): number {
  const text = html.slice(before?.end ?? tag.start, tag.start).replace(/&[^;\s]{1,8};/g, "x");
  return text.trim() === "" ? 0 : text.replace(/\s+/g, " ").length;
}
