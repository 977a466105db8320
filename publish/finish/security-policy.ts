import {createHash} from "node:crypto";
import {applyEdits, scanTags, type Tag} from "./tags.ts";

/**
 * Writes the page's content security policy into its head: nothing but its own files, the very styles
 * and inline scripts that stand in it (named by their hashes), no form, no other base. Must run after
 * every other step, because any change of a style changes its hash.
 */
export function addSecurityPolicy(html: string): string {
  const tags = scanTags(html);
  const styles = new Set<string>();
  const scripts = new Set<string>();
  let attributes = false;
  for (const [i, tag] of tags.entries()) {
    if (tag.closing) continue;
    const content = html.slice(tag.end, tags[i + 1]?.start ?? html.length);
    if (tag.name === "style") styles.add(hash(content));
    if (tag.name === "script" && !tag.attributes.has("src") && isRun(tag)) scripts.add(hash(content));
    const style = tag.attributes.get("style");
    if (style !== undefined) {
      attributes = true;
      styles.add(hash(style));
    }
  }
  const islands = tags.some((tag) => tag.name === "script" && tag.attributes.has("src"));
  const fetches = tags.some(({attributes}) => attributes.has("data-fetches"));
  const policy = [
    "default-src 'none'",
    `style-src ${[...styles, ...(attributes ? ["'unsafe-hashes'"] : [])].join(" ") || "'none'"}`,
    `script-src ${[...(islands || scripts.size > 0 ? ["'self'"] : []), ...scripts].join(" ") || "'none'"}`,
    ...(scripts.size > 0 || fetches ? ["connect-src 'self'"] : []),
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
  const charset = tags.find((tag) => tag.name === "meta" && tag.attributes.has("charset"));
  if (!charset) throw new Error("a page without a charset");
  const meta = `\n<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return applyEdits(html, [{start: charset.end, end: charset.end, text: meta}]);
}

/** Scripts of other types are data, which no policy speaks of (HTML, 4.12.1). */
function isRun({attributes}: Tag): boolean {
  return /^(?:|module|text\/javascript)$/.test(attributes.get("type") ?? "");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
