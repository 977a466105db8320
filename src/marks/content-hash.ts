/** A short name for a content, the same for the same content: FNV-1a of 32 bits over its UTF-8 bytes, in base 36. */
export function contentHash(content: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(content)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, "0");
}
