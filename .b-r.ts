import {chartPairs} from "./bench/render/chart-pairs.ts";
import {inTurns} from "./bench/render/in-turns.ts";
let a=0,b=0;
for (const p of chartPairs()) {const t=inTurns(p,11);a+=t.ours;b+=t.plain;console.log(p.what.padEnd(40),t.ours.toFixed(2),t.plain.toFixed(2),(t.ours/t.plain).toFixed(2))}
console.log(a,b,a/b);
