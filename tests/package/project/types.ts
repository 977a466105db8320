// What a user of TypeScript writes, without leaving the libraries' declarations unread.
import * as Plot from "@observablehq/plot";
import {loadProject, type FigureRow} from "cifra";
import * as charts from "cifra/charts";
import * as interaction from "cifra/interaction";
import {place, type Box} from "cifra/layout";
import {callout} from "cifra/marks";
import {readQuantities, type Quantity} from "cifra/quantity";
import {readQuantities as readEnglish} from "cifra/quantity/en";
import {paint} from "cifra/theme";

const frame: Box = {x: 0, y: 0, width: 100, height: 100};
const [chosen]: (number | null)[] = place([{candidates: [frame]}], {frame});
const quantities: Quantity[] = [...readQuantities("40 people"), ...readEnglish("two boats")];
const rows: FigureRow[] = loadProject({root: "."}).rows.figures;
// @ts-expect-error: there is no such colour
paint("grass");

export const svg = Plot.plot({
  marks: [callout(rows, {x: "value", y: 0, text: "printed", fill: paint("ink")})]
});
export {charts, chosen, interaction, quantities};
