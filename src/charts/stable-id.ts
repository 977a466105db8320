/**
 * An id that is the same whenever a chart is: its name and a hash of what it holds (FNV-1a, 32 bits,
 * http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function stableId(name: string, content: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  return `${name}-${(hash >>> 0).toString(36)}`;
}
