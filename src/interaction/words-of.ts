/** Text whose lines and columns are elements of their own, with spaces between. */
export function wordsOf(element: Element): string {
  const pieces: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? "");
  return pieces.join(" ").replace(/\s+/g, " ").trim();
}
