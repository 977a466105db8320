import type {Markup} from "../components/markup.ts";

/** What opens steps: an element of its own, with the chart's picture as the next thing. */
export const STEPS = /^<div class="steps">\s*$/;

/** The figures that a step lights instead of those that it links: `<div data-step="one other/2">`, of the other one reading. */
export const STEP = /\bdata-step\s*=\s*["']([^"']*)["']/g;

/** What stands before and after the steps of a chart. */
export interface Around {
  before: Markup;
  after: Markup;
}

/**
 * Follows the HTML of a page from where steps open to where they close:
 *
 * ```markdown
 * <div class="steps">
 *
 * ![What it shows](chart:slug)
 *
 * A paragraph is a step: it lights the [14,500](figure:id) that it links in the chart, which stays.
 *
 * </div>
 * ```
 */
export class OpenSteps<After> {
  #open: {after: After; depth: number} | null = null;

  /** Steps begin that `after` follows. */
  open(after: After): void {
    this.#open = {after, depth: 1};
  }

  /** Sees each later piece of HTML; gives what follows the steps when it closes them, else null. */
  see(html: string): After | null {
    if (!this.#open) return null;
    this.#open.depth += (html.match(/<div\b/gi) ?? []).length - (html.match(/<\/div\s*>/gi) ?? []).length;
    if (this.#open.depth > 0) return null;
    const {after} = this.#open;
    this.#open = null;
    return after;
  }
}
