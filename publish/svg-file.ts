import {DOMParser} from "linkedom";

/** An empty XML document in which charts can be drawn without a browser. */
export function svgDocument(): Document {
  // An HTML document of linkedom would not escape & and < in attributes.
  return new DOMParser().parseFromString("<svg/>", "image/svg+xml") as unknown as Document;
}

/** An SVG element as the text of a file, an element a line where that adds no white space to text. */
export function svgText(svg: SVGSVGElement): string {
  return `${svg.outerHTML.replace(/(<\/(?:g|defs|a|desc|title)>|<(?:path|rect|line)[^>]*\/>)(?=<(?!\/(?:tspan|a|text)\b|tspan\b|a\b))/g, "$1\n")}\n`;
}
