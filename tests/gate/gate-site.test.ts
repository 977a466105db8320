import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, expect, test} from "vitest";
import {formatFault} from "../../loaders/fault.ts";
import {openGate} from "../../publish/gate/gate-site.ts";
import {lakeFolder} from "../site/lake.ts";

const seeds = fileURLToPath(new URL("../../seeds/", import.meta.url));
const made: string[] = [];

afterAll(() => made.forEach((folder) => rmSync(folder, {recursive: true, force: true})));

/** What the gate says of a site of these files, in a project of the lake with these sources. */
function gate(pages: Record<string, string>, sources: Record<string, string> = {}): string[] {
  const root = dirname(lakeFolder().data);
  const output = mkdtempSync(join(tmpdir(), "cifra-gate-"));
  made.push(root, output);
  rmSync(join(root, "src", "_generated"), {recursive: true});
  mkdirSync(join(root, "seeds"));
  for (const file of ["units.yml", "hedges.yml"]) cpSync(join(seeds, file), join(root, "seeds", file));
  const write = (folder: string, files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), {recursive: true});
      writeFileSync(join(folder, file), text);
    }
  };
  write(root, sources);
  write(output, pages);
  return openGate({root, languages: ["en"]})(output).map(formatFault);
}

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><title>Lake</title>\n<body>${body}</body></html>`;

test("a fault names page, element, heading and words, and stands where the words were written", () => {
  const written = "# The lake\n\nA word before.\n\nThe warden saw *herons*, and 31 grebes beside them.\n";
  const built = page(
    `<h1 id="the-lake">The lake</h1><p>The warden saw <em>herons</em>, and 31 grebes beside them.</p>`
  );
  expect(
    gate({"birds/index.html": built}, {"src/birds/index.md": written, "src/a.md": "and 31 grebes"})
  ).toEqual([
    "src/birds/index.md:5:30 “31” is no figure and no constant (birds/index.html, text at html > body > p under “The lake”: …warden saw herons, and 31 grebes beside them.)\n" +
      "    Mark it in a brief and link it, derive it, declare it in seeds/constants.yml, or say it without a number."
  ]);
});

test("words that come from a message are found there, others in the built page", () => {
  const messages = `{\n  "site": {\n    "promise": "Read in 7 languages"\n  }\n}\n`;
  const [first, second] = gate(
    {"index.html": page(`<p>Read in 7 languages</p>\n<svg id="map"><text>44</text></svg>`)},
    {"src/locales/en.json": messages}
  );
  expect(first).toMatch(/^src\/locales\/en\.json:3:25 “7” is no figure/);
  expect(second).toMatch(/^index\.html:3:21 “44” is no figure.*drawing at #map > text/);
  expect(second).toMatch(/If it is a tick, mark its group with data-axis/);
});

test("a number that one figure has is said to be that figure’s", () => {
  const [link, name] = gate({"index.html": page(`<p>They saw 120 herons.</p><img alt="120 herons">`)});
  expect(link).toMatch(/\n {4}Link it: \[120\]\(figure:herons\)\.$/);
  expect(name).toMatch(/\n {4}Name the figure on its element: data-figures="herons"\.$/);
});

test("a constant that no page prints is a fault, as is what is wrong with their register", () => {
  const constants = `bar:\n  words: {en: 1 m, es: 1 m}\n  why: {en: A bar., es: Una barra.}\n`;
  const used = {"index.html": page(`<svg><text>1 m</text></svg>`)};
  expect(gate(used, {"seeds/constants.yml": constants})).toEqual([]);
  expect(gate({"index.html": page("")}, {"seeds/constants.yml": constants})).toEqual([
    "seeds/constants.yml:1:1 no page prints the constant “bar”\n    Remove it, or correct its words or where it may stand."
  ]);
  expect(gate(used, {"seeds/constants.yml": "bar: {words: [1 m]}"}).join("\n")).toContain(
    "seeds/constants.yml:1:14"
  );
});

test("charts in a language without pages are read too", () => {
  const chart = {
    "src/_generated/charts/herons.wide.es.svg": `<svg><text>31 garzas</text></svg>`,
    "src/_generated/charts/herons.wide.en.svg": `<svg><text>32 herons</text></svg>`,
    "src/_generated/charts/herons.es.json": JSON.stringify({
      title: "Dos tercios",
      subtitle: "",
      notes: ["33 nidos"]
    })
  };
  const found = gate({}, chart).map((text) => /“(.*?)”/.exec(text)![1]);
  expect(found).toEqual(["Dos tercios", "31", "33"]);
});

test("a site of many pages takes well under two seconds", () => {
  const card = `<article id="figure-herons"><h3><a href="#figure-herons">120 herons</a></h3><p>characters 10 to 20</p></article>`;
  const text = (n: number) =>
    `<p>Page of birds, <a href="#figure-herons">120</a>, and letters ${"x".repeat(n)} enough.</p>`;
  const body = Array.from({length: 100}, (_, n) => text(n) + card).join("\n");
  const pages = Object.fromEntries(Array.from({length: 15}, (_, n) => [`${n}.html`, page(body)]));
  gate({});
  const before = process.cpuUsage();
  expect(gate(pages)).toEqual([]);
  // Of the processor, in microseconds: others may be using it too.
  expect(process.cpuUsage(before).user).toBeLessThan(2e6);
});
