import {expect, test} from "vitest";
import {changeOf, together} from "../../publish/dev/changes.ts";

test("a brief, a register or a page is read anew by the code that is loaded", () => {
  for (const file of ["seeds/lake.md", "seeds/units.yml", "src/index.md", "src/notes/birds.md"]) {
    expect(changeOf(file)).toEqual({tables: "same code", preview: false});
  }
});

test("a chart or a loader needs new code", () => {
  for (const file of ["src/charts/marks/claim.ts", "loaders/tidy/rows.ts"]) {
    expect(changeOf(file)).toEqual({tables: "new code", preview: false});
  }
});

test("what the pages' Markdown has loaded needs a new preview", () => {
  for (const file of [
    "src/components/source-card.ts",
    "src/markdown/story.ts",
    "src/locales/es.json",
    "site.yml"
  ]) {
    expect(changeOf(file).preview).toBe(true);
  }
});

test("what is made from others, and what editors leave behind, asks for nothing", () => {
  for (const file of [
    "src/_generated/stamp.txt",
    "src/.observablehq/cache/x",
    "seeds/.lake.md.swp",
    "seeds/lake.md~"
  ]) {
    expect(changeOf(file)).toEqual({tables: null, preview: false});
  }
});

test("of changes together, the one that asks for most counts", () => {
  expect(together(["seeds/a.md", "loaders/x.ts", "src/site.ts"].map(changeOf))).toEqual({
    tables: "new code",
    preview: true
  });
  expect(together([])).toEqual({tables: null, preview: false});
});
