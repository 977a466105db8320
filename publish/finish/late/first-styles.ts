import {parseHTML} from "linkedom";
import postcss, {type AtRule, type Root, type Rule} from "postcss";
import readSelectors, {type Pseudo} from "postcss-selector-parser";

/** What only somebody at the page brings about, which takes longer than the whole style does to come. */
const LATER = new Set([
  ":active",
  ":focus",
  ":focus-visible",
  ":focus-within",
  ":hover",
  ":popover-open",
  ":target",
  ":visited"
]);
const NOT_FIRST = new Set(["keyframes", "page", "view-transition"]);

/**
 * What `css` has to say of the beginning of a page, `html` up to some place in its body: all that its first window
 * needs, in the same order. Fonts that have to be fetched are taken out of it by name as well, so that browsers do not
 * wait for an answer about them; those of the reader's machine stay.
 */
export function firstStyles(css: string, html: string): string {
  const root = postcss.parse(css);
  const {document} = parseHTML(html);
  const applies = (selector: string) => {
    const settled = settledSelector(selector);
    if (settled === null) return false;
    try {
      return document.querySelector(settled) !== null;
    } catch {
      return true; // One that cannot be judged here is left to the browser.
    }
  };
  const fetched = fetchedFamilies(root);
  root.walkComments((comment) => void comment.remove());
  root.walkAtRules((rule) => {
    if (isForLater(rule)) drop(rule);
  });
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter(applies);
    if (selectors.length === 0) drop(rule);
    else rule.selectors = selectors;
  });
  root.walkDecls((declaration) => {
    for (const name of fetched) declaration.value = withoutFamily(declaration.value, name);
  });
  return root.toString();
}

function isForLater(rule: AtRule): boolean {
  if (rule.name === "font-face") return isFetched(rule);
  if (rule.name === "media") return rule.params.split(",").every((query) => /^\s*print\b/.test(query));
  return NOT_FIRST.has(rule.name);
}

function isFetched(face: AtRule): boolean {
  return face.nodes?.some((node) => node.type === "decl" && /\burl\(/.test(node.value)) ?? false;
}

function fetchedFamilies(root: Root): Set<string> {
  const names = new Set<string>();
  root.walkAtRules("font-face", (face) => {
    if (!isFetched(face)) return;
    face.walkDecls("font-family", ({value}) => void names.add(value.replace(/^(["'])(.*)\1$/, "$2")));
  });
  return names;
}

/** A list of families without one of them, unless there is no other. */
function withoutFamily(value: string, name: string): string {
  for (const quoted of [`"${name}"`, `'${name}'`]) {
    const at = value.indexOf(quoted);
    const rest = at < 0 ? null : /^\s*,\s*/.exec(value.slice(at + quoted.length));
    if (rest) return value.slice(0, at) + value.slice(at + quoted.length + rest[0].length);
  }
  return value;
}

/**
 * A selector of an element as it is before anybody does anything, without its pseudo-elements; null where it is never
 * so.
 */
function settledSelector(selector: string): string | null {
  let never = false;
  const settled = readSelectors((root) => {
    root.walkPseudos((pseudo) => {
      if (isPseudoElement(pseudo)) pseudo.remove();
      else if (LATER.has(pseudo.value)) never = !dropCondition(pseudo) || never;
    });
  }).processSync(selector);
  return never ? null : settled.trim() || "*";
}

function isPseudoElement({value}: Pseudo): boolean {
  return /^(?:::|:(?:before|after|first-line|first-letter)$)/.test(value);
}

/** Takes out what is not so yet: from a list of choices that choice, of `:not` all. False where nothing is left. */
function dropCondition(pseudo: Pseudo): boolean {
  const choice = pseudo.parent;
  const around = choice?.parent;
  if (!choice || around?.type !== "pseudo") return false;
  if ((around as Pseudo).value === ":not") around.remove();
  else if (around.nodes.length > 1) choice.remove();
  else return dropCondition(around as Pseudo);
  return true;
}

/** Takes a rule out, with what is around it and would be empty. */
function drop(rule: AtRule | Rule): void {
  const around = rule.parent;
  rule.remove();
  if (around?.type === "atrule" && around.nodes?.length === 0) drop(around as AtRule);
}
