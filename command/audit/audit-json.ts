import {count} from "./audit-text.ts";
import type {Audit} from "./audit-project.ts";

/** An audit as a program reads it. */
export function auditJson({articles, conflicts}: Audit): unknown {
  return {
    articles: articles.map((audit) => {
      const {article, brief, atHand, unread, marked, quantities} = audit;
      return {
        ...{article, brief, at_hand: atHand, unread},
        marked: {figures: marked.figures, left_out: marked.leftOut},
        found: atHand ? quantities.length : null,
        briefed: countOrNull(audit, "briefed"),
        left_out: countOrNull(audit, "left-out"),
        missed: countOrNull(audit, "missed"),
        quantities
      };
    }),
    conflicts: conflicts.map(({sides, ...conflict}) => ({
      ...conflict,
      sides: sides.map(({place, ...side}) => ({
        ...side,
        file: place?.file ?? null,
        line: place?.line ?? null,
        column: place?.column ?? null
      }))
    }))
  };
}

function countOrNull(
  audit: Audit["articles"][number],
  standing: "briefed" | "left-out" | "missed"
): number | null {
  return audit.atHand && audit.brief !== null ? count(audit, standing) : null;
}
