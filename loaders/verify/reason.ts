/**
 * Why something is found, in one word for programs.
 * - changed: the article has other words there, or another hedge, unit or counted noun beside them; or the brief
 *   has other words than the lock
 * - gone: nothing stands for the figure in the article
 * - unclear: the words stand in several places, and the brief does not say which is meant
 * - new: the figure is not in the lock
 * - stale: the figure is unchanged, its entry in the lock is wrong or is that of another text
 * - missed: the article prints a quantity that is neither a figure nor left out
 * - left-out: left-out words do not stand in the article, or not clearly
 * - unread: the article's file cannot be read
 * - unbriefed: the lock, or a page, has a figure that no brief has
 * - form: a brief, a register or the lock is not written as it must be
 */
export const REASONS = [
  "changed",
  "gone",
  "unclear",
  "new",
  "stale",
  "missed",
  "left-out",
  "unread",
  "unbriefed",
  "form"
] as const;

export type Reason = (typeof REASONS)[number];
