// An addition to charts with steps (src/markdown/steps.ts), which stand one below the other without it: the chart stays
// while its steps go by, and lights what the step speaks of. Styles say whether it stays; nothing here moves the text.

for (const stage of document.querySelectorAll<HTMLElement>(".chart-stage")) follow(stage);

function follow(stage: HTMLElement): void {
  const [held, drawing] = [".chart-held", ".chart-drawing"].map((name) => stage.querySelector(name)!);
  const steps = [...stage.querySelectorAll<HTMLElement>(".steps > *")];
  const marks = [...drawing!.querySelectorAll<SVGElement>("[data-figure]")];
  const reached = new Set<Element>();
  let beside = false;
  let watch: IntersectionObserver | undefined;

  const light = (): void => {
    const step = steps.findLast((one) => reached.has(one));
    const named = step ? namesIn(step) : [];
    const lit = marks.filter(({dataset}) => named.some((name) => isOf(dataset, name)));
    for (const one of steps) one.classList.toggle("current", one === step);
    for (const mark of marks) mark.classList.toggle("lit", lit.includes(mark));
    stage.classList.toggle("stepping", lit.length > 0);
    stay(lit);
  };

  // Beside its steps the chart stands in the middle, above them in a window that leaves them room. Where it is higher
  // than the window, what is lit is moved into it.
  const stay = (lit: readonly Element[]): void => {
    const {top, height} = (beside ? held : drawing)!.getBoundingClientRect();
    const room = innerHeight * (beside ? 0.98 : 0.58);
    const over = Math.max(0, height - room);
    const tops = lit.map((mark) => mark.getBoundingClientRect()).filter((box) => box.height > 0);
    const first = Math.min(...tops.map((box) => box.top)) - top - 8;
    const above = Math.min(over, Math.max(0, first));
    const style = (name: string, value: number) => stage.style.setProperty(name, `${Math.round(value)}px`);
    style("--stay", beside && !over ? (innerHeight - height) / 2 : -above);
    style("--clip", over - above);
  };

  new ResizeObserver(() => {
    beside = getComputedStyle(stage).display === "grid";
    watch?.disconnect();
    reached.clear();
    // A step is reached when its top is above a line near the window's foot, however far it has gone.
    watch = new IntersectionObserver(
      (entries) => {
        for (const {target, isIntersecting} of entries) reached[isIntersecting ? "add" : "delete"](target);
        light();
      },
      {rootMargin: `99999px 0px -${beside ? 45 : 16}% 0px`}
    );
    for (const step of steps) watch.observe(step);
  }).observe(stage);
}

/** The figures that a step names, else those that it links: "a", or "a/2" for the second of its readings. */
function namesIn(step: HTMLElement): string[] {
  if (step.dataset.step) return step.dataset.step.split(" ");
  const links = [...step.querySelectorAll<HTMLAnchorElement>("a.figure")];
  return links.map(({hash, dataset: {reading}}) => hash.slice(8) + (reading ? `/${reading}` : ""));
}

function isOf({figure, reading}: DOMStringMap, name: string): boolean {
  const [named, which] = name.split("/");
  return figure === named && (!which || !reading || reading === which);
}

export {};
