import {breakLines,textWidth} from "./src/text/index.ts";
const t="The ferry carried 14,500 passengers in August, a third more than in July, said the harbour master of Pell.";
for(let k=0;k<4;k++){let s=process.cpuUsage();for(let i=0;i<5000;i++)breakLines([[{text:t},{text:"133%",figure:"f",weight:700}]],{width:180,size:13});let e=process.cpuUsage(s);console.log("breakLines µs",(e.user+e.system)/5000);
s=process.cpuUsage();for(let i=0;i<20000;i++)textWidth(t,13,600);e=process.cpuUsage(s);console.log("textWidth µs",(e.user+e.system)/20000);}
