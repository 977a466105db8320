const root = document.documentElement;

/** The height that the page needs, in pixels rounded up: that which it has while it does not scroll. */
export function neededHeight(): number {
  const before = root.style.overflow;
  // Through the object model, which no security policy forbids.
  root.style.overflow = "hidden";
  const {height} = root.getBoundingClientRect();
  root.style.overflow = before;
  return Math.ceil(height - 0.01);
}

/**
 * Lets the page scroll where its frame is too low for it, and not otherwise: a scrollbar takes width, for which the
 * page then needs more height, for which it keeps the scrollbar.
 */
export function scrollIfNeeded(): void {
  root.style.overflow = innerHeight < neededHeight() ? "" : "hidden";
}

/** Keeps the page from scrolling for as long as its host may still be about to give it its height. */
export function scrollNotYet(): void {
  root.style.overflow = "hidden";
}
