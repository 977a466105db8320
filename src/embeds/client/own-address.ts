/** An embed's own address without what pym.js writes into it of the page around: its address and its title. */
export function ownAddress(href: string): string {
  const url = new URL(href);
  if (!/[?&]parent/.test(url.search)) return href;
  for (const name of [...url.searchParams.keys()]) if (/^parent/i.test(name)) url.searchParams.delete(name);
  return url.href;
}
