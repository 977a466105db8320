import {readdirSync} from "node:fs";
import {join} from "node:path";
import {root} from "../publish/setup.mjs";
import {median, type Bench, type Measured} from "./bench.ts";
import {serveCompressed} from "./compressed-server.ts";
import {installPeers} from "./install-peers.ts";
import {CATEGORIES, openAuditor, type Audited} from "./lighthouse/audit-page.ts";

const RUNS = 3;

export const lighthouse: Bench = {
  name: "lighthouse",
  about: `Lighthouse's scores on its phone for story, a chart page and the data page in each language, median of ${RUNS}.`,
  run: async (say) => {
    await installPeers(say);
    const dist = join(root, "dist");
    const site = await serveCompressed(dist);
    const auditor = await openAuditor();
    try {
      const pages = ["", "es/"].flatMap((tag) =>
        ["", `charts/${firstChart(dist)}/`, "data/"].map((page) => `/${tag}${page}`)
      );
      const found = new Map<string, Audited[]>();
      for (let i = 0; i < RUNS; i++) {
        for (const page of pages) {
          const audited = await auditor.audit(site.origin + page);
          found.set(page, [...(found.get(page) ?? []), audited]);
          say(
            `${i + 1} of ${RUNS}: ${page} ${CATEGORIES.map((category) => audited.scores[category]).join(" ")}`
          );
        }
      }
      return [...found].flatMap(([page, audited]) => report(page, audited));
    } finally {
      await auditor.close();
      await site.close();
    }
  }
};

/** The first chart by name. */
function firstChart(dist: string): string {
  const pages = readdirSync(join(dist, "charts"), {withFileTypes: true}).filter((entry) =>
    entry.isDirectory()
  );
  if (pages.length === 0) throw new Error("The built site has no page of a chart.");
  return pages.map(({name}) => name).sort()[0]!;
}

/** A page's scores, and what costs points in most of its runs. */
function report(page: string, audited: readonly Audited[]): Measured[] {
  const scores = CATEGORIES.map((category): Measured => {
    const value = median(audited.map(({scores}) => scores[category]));
    return {what: `${page} ${category}`, value, unit: "", against: null, limit: null, least: 100};
  });
  const named = new Map(audited.flatMap(({losses}) => losses).map((loss) => [loss.audit, loss]));
  const losses = [...named].map(([audit, {category, title}]): Measured => {
    const points = audited.map(({losses}) => losses.find((loss) => loss.audit === audit)?.points ?? 0);
    const value = median(points);
    return {
      what: `${page} ${category}, lost by ${audit}: ${title}`,
      value,
      unit: "points",
      against: null,
      limit: null
    };
  });
  return [...scores, ...losses.filter(({value}) => value > 0)];
}
