// An addition to the source cards, which work by links alone: the opened card takes the focus, Escape and
// its cross close it, and the focus goes back to the number that opened it.

let openedFrom: HTMLElement | SVGElement | null = null;

document.addEventListener("click", ({target}) => {
  // Values of charts may be no links: src/interaction makes them lead there all the same.
  const uses = "a[href], [data-figure]";
  const link = target instanceof Element ? target.closest<HTMLElement | SVGElement>(uses) : null;
  const address = link?.getAttribute("href") ?? `#figure-${link?.dataset.figure}`;
  if (!link || !address.startsWith("#figure-")) return;
  if (!link.closest(".source-card")) openedFrom = link;
  // The opened card leaves its place in the list: the place keeps its height, so that nothing moves.
  const slot = document.getElementById(address.slice(1))?.parentElement;
  if (slot && !slot.querySelector(":target")) slot.style.minHeight = `${slot.offsetHeight}px`;
});

document.addEventListener("click", (event) => {
  const close = event.target instanceof Element && event.target.closest(".source-card-close");
  if (!close) return;
  event.preventDefault();
  location.replace("#-");
});

document.addEventListener("keydown", ({key}) => {
  if (key === "Escape" && openCard()) location.replace("#-");
});

addEventListener("hashchange", followHash);
followHash();

function followHash(): void {
  const card = openCard();
  if (card) card.focus({preventScroll: true});
  else if (location.hash === "#-") openedFrom?.focus({preventScroll: true});
}

function openCard(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".source-card:is(:target, .source-card-alias:target ~ *)");
}

export {};
