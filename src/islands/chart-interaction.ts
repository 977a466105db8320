// An addition to the charts, which say all they have to say without it: see src/interaction/. It is fetched when the
// reader first moves, touches or presses anything, which nobody who only reads has to wait for.

const signs = ["pointermove", "pointerdown", "touchstart", "keydown", "focusin"];
for (const sign of signs) addEventListener(sign, start, {passive: true});

function start(): void {
  for (const sign of signs) removeEventListener(sign, start);
  void import("../interaction/enhance.ts").then(({enhance}) => enhance());
}
