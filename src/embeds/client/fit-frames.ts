const HIGHEST = 1e5;

/**
 * Gives every frame of the page that shows a chart of the site at `own` (an origin) the height that its chart tells.
 * Frames may come and go; nothing is polled.
 */
export function fitFrames(own: string): void {
  const isOurs = (frame: HTMLIFrameElement) => frame.src.startsWith(`${own}/`);
  const ask = (frame: HTMLIFrameElement) => {
    if (isOurs(frame)) frame.contentWindow?.postMessage({sentinel: "amp", type: "frames-init"}, "*");
  };
  const widths = new WeakMap<HTMLIFrameElement, number>();
  // Browsers let frames rest that nobody sees, so a frame whose width has changed is asked.
  const resized = new ResizeObserver((entries) => {
    for (const {target} of entries) {
      const frame = target as HTMLIFrameElement;
      if (!frame.isConnected) resized.unobserve(frame);
      else if (widths.get(frame) !== frame.clientWidth) ask(frame);
    }
  });
  addEventListener("message", ({source, data}: MessageEvent<unknown>) => {
    const told = (data as Record<string, unknown> | null)?.["datawrapper-height"];
    const height = Number(typeof told === "object" && told && Object.values(told)[0]);
    if (!(height > 0 && height < HIGHEST)) return;
    for (const frame of document.getElementsByTagName("iframe")) {
      if (frame.contentWindow !== source || !isOurs(frame)) continue;
      fit(frame, height);
      widths.set(frame, frame.clientWidth);
      resized.observe(frame);
    }
  });
  // Those that told their height before this script was here.
  for (const frame of document.getElementsByTagName("iframe")) ask(frame);
}

/** By way of the object model, which no security policy forbids, and stronger than any style sheet. */
function fit(frame: HTMLIFrameElement, height: number): void {
  // In a box whose height counts its border too, that comes on top.
  const around = frame.offsetHeight - frame.clientHeight;
  const bordered = getComputedStyle(frame).boxSizing === "border-box" ? around : 0;
  frame.style.setProperty("height", `${height + bordered}px`, "important");
}
