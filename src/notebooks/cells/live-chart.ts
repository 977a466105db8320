import type {PlainRow} from "../../charts/rows/plain-row.ts";
import type {Computed} from "./compute.ts";
import {element} from "./element.ts";
import {READER, type Notebook} from "./open-notebook.ts";

/** The forms that cells draw, by the names that cifra/charts gives them. */
export type LiveForm =
  | "claimComparison"
  | "claimIntervals"
  | "claimantMatrix"
  | "eventTimeline"
  | "filledContainers"
  | "spaceToScale";

export interface LiveChart {
  /** Draws these rows; the last call wins. Resolves when they are drawn. */
  draw(rows: readonly PlainRow[], options?: Record<string, unknown>): Promise<void>;
}

const NARROWEST = 260;
const WIDEST = 720;

/**
 * A chart that is drawn again whenever its rows change, in the place of what stands in `holder`. Plot and the charts
 * are fetched when it is drawn for the first time, and not before.
 */
export function liveChart({locale, units, name}: Notebook, holder: HTMLElement, form: LiveForm): LiveChart {
  let latest: readonly [rows: readonly PlainRow[], options: Record<string, unknown>] | null = null;
  let width = 0;
  const redraw = async (): Promise<void> => {
    const {[form]: chart} = await import("./draw.ts");
    if (!latest) return;
    const [rows, options] = latest;
    width = widthOf(holder);
    const hrefs = (id: string) => (document.getElementById(`figure-${id}`) ? `#figure-${id}` : null);
    const given = {
      document,
      locale,
      units,
      names: name,
      width,
      figureHref: hrefs,
      id: `live-${form}`,
      ...options
    };
    try {
      holder.replaceChildren(chart(rows, given as never));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      holder.replaceChildren(
        element("p", {class: "note", role: "alert"}, [locale.message("notebook.not-drawn", {why})])
      );
    }
    holder.dataset.drawn = "true";
  };
  new ResizeObserver(() => {
    if (latest && Math.abs(widthOf(holder) - width) > 8) void redraw();
  }).observe(holder);
  return {
    draw(rows, options = {}) {
      latest = [rows, options];
      return redraw();
    }
  };
}

function widthOf(holder: HTMLElement): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, holder.clientWidth)));
}

/** A computed value as a row of a chart: hatched like all that is derived, and said to be the reader's own. */
export function ownRow(
  {value, low, high, low_open, high_open, unit, qualifier, measure}: Computed,
  of = ""
): PlainRow {
  return {
    ...{figure: `own-${measure}`, derived: true, status: "derived", by: READER},
    ...{measure, of, value, low, high, low_open, high_open, unit, qualifier}
  };
}
