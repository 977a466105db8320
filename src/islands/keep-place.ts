// An addition to the way to a page in another language, which leads to the page's top without it: it leads to the place
// that is being read, as headings, charts and numbers have the same ids in all languages.

for (const click of ["click", "auxclick"])
  addEventListener(
    click,
    ({target}) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a.site-language") : null;
      if (link) link.hash = placeRead();
    },
    {capture: true}
  );

/** The id of the last place at or above the window's top, "" at the page's own. */
function placeRead(): string {
  if (scrollY < 100) return "";
  const places = [...document.querySelectorAll("#observablehq-main [id]:not(svg *, svg, .source-cards *)")];
  const above = places.filter((place) => {
    const [box] = place.getClientRects();
    // Where a jump stops short of the window's edge (scroll-padding).
    return box && box.top <= 40;
  });
  return above.at(-1)?.id ?? "";
}

export {};
