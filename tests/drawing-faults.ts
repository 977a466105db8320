import {textOutside} from "./examples/text-outside.ts";

/** What is wrong with a drawing that somebody else is to show: nothing, where it is sound. */
export function drawingFaults(svg: Element): string[] {
  return [...xmlFaults(svg.outerHTML), ...attributeFaults(svg), ...repeatedIds(svg), ...textOutside(svg)];
}

/** Attributes that hold no words: there, “undefined” is never what somebody wrote. */
const WORDS = /^(aria-|data-|title$|alt$|id$|href$|class$)/;

function attributeFaults(root: Element): string[] {
  return [root, ...Array.from(root.querySelectorAll("*"))].flatMap((element) =>
    Array.from(element.attributes).flatMap(({name, value}) => {
      if (/\b(NaN|-?Infinity)\b/.test(value) && !WORDS.test(name))
        return [`<${element.nodeName} ${name}="${value}">`];
      if (/\b(undefined|null|\[object \w+\])/.test(value) && !WORDS.test(name))
        return [`<${element.nodeName} ${name}="${value}">`];
      return /^(width|height|r|rx|ry)$/.test(name) && Number.parseFloat(value) < 0
        ? [`<${element.nodeName} ${name}="${value}"> is negative`]
        : [];
    })
  );
}

function repeatedIds(root: Element): string[] {
  const ids = Array.from(root.querySelectorAll("[id]"), (element) => element.getAttribute("id")!);
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the id “${id}” is there twice`);
}

const TOKEN = /<!--[^]*?-->|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>/]+="[^"<]*")*)\s*(\/?)>|[^<]+/y;
/** What XML 1.0 takes for a character (https://www.w3.org/TR/xml/#charsets); with `u`, lone surrogates are none. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** Why a text is no well-formed XML, as a strict reader would say. */
export function xmlFaults(xml: string): string[] {
  const bad = NO_CHARACTER.exec(xml);
  if (bad)
    return [`U+${bad[0].codePointAt(0)!.toString(16)} is no character of XML: ${around(xml, bad.index)}`];
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (!token) return [`no XML: ${around(xml, at)}`];
    const [text, closed, opened, attributes = "", empty] = token;
    if (closed !== undefined && open.pop() !== closed)
      return [`</${closed}> closes nothing: ${around(xml, at)}`];
    if (opened === undefined && closed === undefined && !text.startsWith("<!--") && text.includes("]]>"))
      return [`]]> in text: ${around(xml, at)}`];
    if (LOOSE_AMPERSAND.test(text)) return [`a loose & in ${around(xml, at)}`];
    if (opened === undefined) continue;
    const names = Array.from(attributes.matchAll(/\s([^\s=]+)="/g), (match) => match[1]);
    if (new Set(names).size < names.length) return [`an attribute twice: ${text}`];
    if (!empty) open.push(opened);
  }
  return open.map((name) => `<${name}> is never closed`);
}

function around(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
}
