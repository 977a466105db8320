import {it} from "vitest";
import {briefOf, check, lockOf} from "./invented.ts";
it("perf", () => {
  const words = Array.from({length: 3000}, (_, i) => (i % 97 === 5 ? `${i} boats` : ["lake", "shore", "heron,", "reed.", "water"][i % 5]));
  const text = words.join(" ");
  const figs = Object.fromEntries(Array.from({length: 20}, (_, k) => [`f${k}`, `${k * 97 + 5} boats`]));
  const brief = briefOf(text, figs);
  const lock = lockOf(brief, text);
  for (const other of [text.replace(/\d+ boats/g, "").replace(/shore/g, "bank"), text.replace(/\d+ boats /g, ""), text.replace(/\d+ boats/g, "many, many and still more, but nobody knows how many boats")]) {
  const t = performance.now();
  const {figures} = check(brief, other, lock);
  console.log(performance.now() - t, figures.map(({state, now}) => [state, now?.words].join(":")).join(" "), figures[3]?.reason, other.length);
  }
});
