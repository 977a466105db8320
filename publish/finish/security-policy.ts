import {createHash} from "node:crypto";
import {applyEdits, scanTags, type Tag} from "./tags.ts";

/**
 * Writes the page's content security policy into its head: nothing but its own files, the very styles
 * and inline scripts that stand in it (named by their hashes), no form, no other base. Must run after
 * every other step, because any change of a style changes its hash.
 */
export function addSecurityPolicy(html: string): string {
  const tags = scanTags(html);
  const {styles, scripts} = inlineHashes(html, tags);
  const islands = tags.some((tag) => tag.name === "script" && tag.attributes.has("src"));
  const inline = scripts.length > 0;
  const sheet = tags.some(({name, attributes}) => name === "link" && attributes.get("rel") === "stylesheet");
  const declares = (name: string) => tags.some(({attributes}) => attributes.has(name));
  // Where a reader's own text is worked on, nothing is sent anywhere, not even to this site.
  const own = declares("data-text-worker");
  return writePolicy(html, [
    "default-src 'none'",
    `style-src ${[...(sheet ? ["'self'"] : []), ...styles].join(" ") || "'none'"}`,
    `script-src ${[...(islands || inline ? ["'self'"] : []), ...scripts].join(" ") || "'none'"}`,
    `connect-src ${own ? "'none'" : "'self'"}`,
    // Such a worker is made of a text that came with the page, and is under this very policy.
    ...(own ? ["worker-src blob:"] : []),
    ...(tags.some(({name}) => name === "iframe") ? ["frame-src 'self'"] : []),
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ]);
}

/** What a policy must name for the styles and scripts that stand in a page itself. */
export function inlineHashes(html: string, tags = scanTags(html)): {styles: string[]; scripts: string[]} {
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
  return {styles: [...styles, ...(attributes ? ["'unsafe-hashes'"] : [])], scripts: [...scripts]};
}

/** Writes a policy right behind the page's charset. */
export function writePolicy(html: string, directives: readonly string[]): string {
  const charset = scanTags(html).find((tag) => tag.name === "meta" && tag.attributes.has("charset"));
  if (!charset) throw new Error("a page without a charset");
  const meta = `\n<meta http-equiv="Content-Security-Policy" content="${directives.join("; ")}">`;
  return applyEdits(html, [{start: charset.end, end: charset.end, text: meta}]);
}

/** Scripts of other types are data, which no policy speaks of (HTML, 4.12.1). */
function isRun({attributes}: Tag): boolean {
  return /^(?:|module|text\/javascript)$/.test(attributes.get("type") ?? "");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
