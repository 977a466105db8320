import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import test from "node:test";
import {loadProject} from "cifra";

// `npm test` builds the site first. What holds for every story is checked there; here stands what you promise of yours.

const page = readFileSync(new URL("../dist/index.html", import.meta.url), "utf8");
const {rows} = loadProject({root: "."});

test("every figure was found in its article", () => {
  const unlocked = rows.figures.filter(({lock}) => lock !== "locked").map(({id}) => id);
  assert.deepEqual(unlocked, []);
});

test("the first page shows the charts and the cards of their figures", () => {
  for (const chart of ["swans", "history"]) assert.match(page, new RegExp(`id="chart-${chart}"`));
  assert.match(page, /id="figure-swans-counted"/);
});

test("the sources are known to differ on how many swans there are", () => {
  assert.ok(rows.disputes.some(({figure}) => figure === "swans-claimed"));
});
