import {embedDocument, type EmbedParts} from "../../src/embeds/embed-document.ts";
import type {EmbedContext, EmbeddedChart} from "../../src/embeds/embed-figure.ts";
import {inlineHashes, writePolicy} from "../finish/security-policy.ts";

/**
 * An embed page as it is published, with the policy that its own style and script pass and nothing else does; a kept
 * version may also ask which version is the newest. `origin` is the site's, where one is known: a page in a sandbox
 * has none of its own, and “self” is nobody there.
 */
export function embedPage(
  embedded: EmbeddedChart,
  context: EmbedContext,
  {origin, ...parts}: EmbedParts & {origin: string | null}
): string {
  const html = embedDocument(embedded, context, parts);
  const {styles, scripts} = inlineHashes(html);
  const asks = embedded.links.newest !== undefined;
  return writePolicy(html, [
    "default-src 'none'",
    `style-src ${styles.join(" ")}`,
    `script-src ${scripts.join(" ")}`,
    ...(asks ? [`connect-src 'self'${origin === null ? "" : ` ${origin}`}`] : []),
    "base-uri 'none'",
    "form-action 'none'"
  ]);
}
