import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {expect, test} from "vitest";
import {svgText} from "../../publish/svg-file.ts";
import {CASES, chartOptions} from "./cases.ts";

const FOLDER = new URL("snapshots/", import.meta.url);
/** `UPDATE=1 npx vitest run tests/charts` rewrites the pictures; a continuous integration never does. */
const UPDATE = process.env.UPDATE === "1" && !process.env.CI;

for (const {name, chart, rows} of CASES)
  for (const width of [328, 720])
    test(`${name}, ${width} px wide, is drawn as in its snapshot`, () => {
      const drawn = svgText(chart.render(rows, chartOptions(width)));
      const file = new URL(`${name}-${width}.svg`, FOLDER);
      if (UPDATE) {
        mkdirSync(FOLDER, {recursive: true});
        writeFileSync(file, drawn);
      }
      expect(existsSync(file), `${file.pathname} is missing; UPDATE=1 writes it`).toBe(true);
      expect(drawn).toBe(readFileSync(file, "utf8"));
    });
