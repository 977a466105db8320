import type {Theme} from "../../src/theme/theme.ts";

/**
 * A picture for a renderer that knows no custom properties and no style sheets: every colour of the theme as its light
 * value, without the styles. Throws an Error that quotes a custom property that the theme does not have.
 */
export function plainSvg(svg: string, theme: Theme): string {
  let plain = svg.replace(/<style>[\s\S]*?<\/style>\n?/g, "");
  // By the name alone: marks know no theme, and carry the library's own colour for where no style sheet is.
  for (const [name, {light}] of Object.entries(theme.colours))
    plain = plain.replace(new RegExp(`var\\(--cifra-${name},[^()]*\\)`, "g"), light);
  const left = /var\([^"<]*/.exec(plain)?.[0];
  if (left !== undefined)
    throw new Error(`a picture is painted with “${left}”, which is no colour of the theme`);
  // resvg drops the space with which a tspan begins right after text; at the text's end it keeps it.
  return plain.replace(/(?<=[^>\s])(<tspan(?:\s[^>]*)?>) (?=\S)/g, " $1");
}
