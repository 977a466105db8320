import * as Plot from "@observablehq/plot";
import {chartPairs} from "./bench/render/chart-pairs.ts";
import {plainMarks} from "./bench/render/plain-plot.ts";
let all=0,empty=0;const P=(Plot as any).Mark.prototype;const o=P.initialize;P.initialize=function(...a:any[]){all++;const d=this.data;if(d&&(d.length===0))empty++;return o.apply(this,a)};
for(const p of chartPairs()){all=empty=0;const s=p.ours() as any;console.log(p.what,"marks",all,"empty",empty,"plain marks",plainMarks(s).length,"elements",s.querySelectorAll("*").length,"plain",(p.plain() as any).querySelectorAll("*").length)}
