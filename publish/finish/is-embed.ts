/**
 * Whether a page is an embed: finished when it is made (publish/embeds/), for it is also kept as it is; and no page of
 * its own to those who search, so that it may be called what its chart's page is called.
 */
export function isEmbed(html: string): boolean {
  return /^<!doctype html><html [^>]*\bdata-embed="/.test(html);
}
