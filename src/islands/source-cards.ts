// An addition to the source cards, which work by links alone: a card opens as a popover beside the number that led to
// it (on phones as a sheet from below), Escape, a press elsewhere and its cross close it, and the focus goes back to
// the number. Where there are no popovers the link is followed, and the card that it names takes the focus.

type Opener = HTMLElement | SVGElement;

const hasPopovers = "popover" in HTMLElement.prototype;
/** The name by which the style sheet finds what the card stands beside. */
const ANCHOR = "--cifra-number";

let openedFrom: Opener | null = null;
let anchored: HTMLElement | null = null;
let stand: HTMLElement | null = null;

document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element)) return;
  if (event.target.closest(".source-card-close")) {
    event.preventDefault();
    close();
    return;
  }
  // Values of charts may be no links: src/interaction makes them lead there all the same.
  const opener = event.target.closest<Opener>("a[href], [data-figure]");
  const address = opener?.getAttribute("href") ?? `#figure-${opener?.dataset.figure}`;
  if (!opener || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const card = address.startsWith("#figure-") ? cardOf(address.slice(1)) : null;
  if (card) {
    const inCard = opener.closest(".source-card") !== null;
    // A card that another leads to stands where that one stood.
    if (!inCard) openedFrom = opener;
    keepPlace(card);
    if (!hasPopovers) return;
    event.preventDefault();
    open(card);
  } else if (opener.closest(".source-card:popover-open")) {
    // The link leads elsewhere on the page or the site.
    openCard()?.hidePopover();
  }
});

document.addEventListener("keydown", ({key}) => {
  if (key === "Escape" && targetCard()) location.replace("#-");
});

addEventListener("hashchange", followHash);
targetCard()?.focus({preventScroll: true});

function open(card: HTMLElement): void {
  if (targetCard()) location.replace("#-");
  const before = openCard();
  if (before === card) return;
  before?.hidePopover();
  anchorAt(openedFrom);
  card.popover = "auto";
  card.showPopover();
  card.scrollTop = 0;
  card.focus({preventScroll: true});
  card.addEventListener("toggle", settle);
}

/** Puts a closed card back into the list. */
function settle(event: Event): void {
  const card = event.currentTarget as HTMLElement;
  if ((event as ToggleEvent).newState === "open") return;
  card.removeEventListener("toggle", settle);
  card.popover = null;
  if (!openCard()) openedFrom?.focus({preventScroll: true});
}

function close(): void {
  const card = openCard();
  if (card) card.hidePopover();
  else location.replace("#-");
}

/** Parts of drawings are no boxes to CSS: an empty one stands in their place. */
function anchorAt(opener: Opener | null): void {
  anchored?.style.removeProperty("anchor-name");
  anchored = opener instanceof HTMLElement ? opener : opener ? standIn(opener) : null;
  anchored?.style.setProperty("anchor-name", ANCHOR);
}

function standIn(opener: SVGElement): HTMLElement {
  stand ??= document.body.appendChild(document.createElement("span"));
  const {left, top, width, height} = opener.getBoundingClientRect();
  const place = {left: left + scrollX, top: top + scrollY, width, height};
  stand.style.position = "absolute";
  stand.style.pointerEvents = "none";
  for (const [side, pixels] of Object.entries(place)) stand.style.setProperty(side, `${pixels}px`);
  return stand;
}

/** An opened card leaves its place in the list: the place keeps its height, so that nothing moves. */
function keepPlace(card: HTMLElement): void {
  const slot = card.parentElement;
  if (slot && !slot.querySelector(":target, :popover-open")) slot.style.minHeight = `${slot.offsetHeight}px`;
}

/** The card at an id, also at one that its figure had before. */
function cardOf(id: string): HTMLElement | null {
  const at = document.getElementById(decodeURIComponent(id));
  return at?.matches(".source-card")
    ? at
    : (at?.parentElement?.querySelector<HTMLElement>(".source-card") ?? null);
}

function followHash(): void {
  const card = targetCard();
  if (card && hasPopovers && document.activeElement?.closest("svg")) {
    openedFrom = document.activeElement as SVGElement;
    open(card);
  } else if (card) card.focus({preventScroll: true});
  else if (location.hash === "#-") openedFrom?.focus({preventScroll: true});
}

function openCard(): HTMLElement | null {
  return hasPopovers ? document.querySelector<HTMLElement>(".source-card:popover-open") : null;
}

function targetCard(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".source-card:is(:target, .source-card-alias:target ~ *)");
}

export {};
