/** Asks its own site which version of the chart is the newest, and shows the line that says so where this is not it. */
export async function askNewest(line: HTMLElement): Promise<void> {
  const {version, newest} = line.dataset;
  try {
    const answer = await fetch(newest!, {credentials: "omit", referrerPolicy: "no-referrer"});
    const told: unknown = answer.ok ? await answer.json() : null;
    const other = (told as {version?: unknown} | null)?.version;
    line.hidden = typeof other !== "string" || other === version;
  } catch {
    // Without an answer the chart is what it was: a chart.
  }
}
