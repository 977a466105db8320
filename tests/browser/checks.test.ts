import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Browser, Page} from "playwright-core";
import {launch, viewport} from "./browser.ts";
import {faultsOfAccess} from "./checks/accessibility.ts";
import {faultsOfDrawnText, unseenCharts} from "./checks/drawn-text.ts";
import {faultsOfNumbers, followByKeyboard, followByTouch, kindsOfNumbers} from "./checks/numbers.ts";
import {SHEET, faultsOfPaper} from "./checks/paper.ts";
import {faultsOfWidth} from "./checks/scrolling.ts";
import {watchTraffic} from "./checks/traffic.ts";

const ORIGIN = "http://lake.example";

let browser: Browser;
const pages = new Map<boolean, Page>();

beforeAll(async () => {
  browser = await launch();
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({viewport: viewport(360), hasTouch: true, javaScriptEnabled});
    pages.set(javaScriptEnabled, await context.newPage());
  }
});
afterAll(() => browser.close());

/** Runs a check on a page with this body, served without a network. */
async function on<T>(body: string, check: (page: Page) => Promise<T>, script = true): Promise<T> {
  const page = pages.get(script)!;
  await page.unrouteAll();
  await page.route(`${ORIGIN}/`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>A lake</title><meta name="viewport" content="width=device-width">
        <style>body { margin: 0; } svg { display: block; font: 14px sans-serif; }</style><main><h1>A lake</h1>${body}</main>`
    })
  );
  await page.goto(ORIGIN);
  return check(page);
}

const chart = (inner: string, attributes = "") =>
  `<svg width="300" height="100" role="img" aria-label="Herons" ${attributes}>${inner}</svg>`;

describe("text in charts", () => {
  test("a label on another label is found, with both their words", async () => {
    const faults = await on(
      chart('<text x="10" y="50">Herons</text><text x="40" y="54">Ducks</text>'),
      faultsOfDrawnText
    );
    expect(faults).toEqual(["Herons: “Herons” lies on “Ducks”"]);
  });

  test("labels beside and below each other pass, even where their line boxes touch", async () => {
    const lines =
      '<text x="10" y="40">Herons</text><text x="10" y="54">acorns</text><text x="90" y="40">Ducks</text>';
    expect(await on(chart(lines), faultsOfDrawnText)).toEqual([]);
  });

  test("the lines and halves of one label may touch", async () => {
    const label =
      '<text x="10" y="40">Her<tspan dx="-2">ons</tspan><tspan x="10" dy="8">at dawn</tspan></text>';
    expect(await on(chart(label), faultsOfDrawnText)).toEqual([]);
  });

  test("a label that leaves its chart is found, on every side", async () => {
    for (const [x, y] of [
      [-8, 50],
      [280, 50],
      [50, 5],
      [50, 108]
    ]) {
      const faults = await on(chart(`<text x="${x}" y="${y}">Herong</text>`), faultsOfDrawnText);
      expect(faults, `at ${x}, ${y}`).toHaveLength(1);
      expect(faults[0]).toMatch(/“Herong” is cut off by/);
    }
  });

  test("a label that a box round the chart hides is found", async () => {
    const box = `<div style="overflow: hidden; width: 100px">${chart('<text x="80" y="50">Herons</text>')}</div>`;
    expect(await on(box, faultsOfDrawnText)).toEqual([expect.stringMatching(/“Herons” is cut off by/)]);
  });

  test("a turned label is measured as it stands", async () => {
    const turned =
      '<text transform="translate(20,90) rotate(-90)">Herons</text><text x="60" y="50">Ducks</text>';
    expect(await on(chart(turned), faultsOfDrawnText)).toEqual([]);
    const crossed =
      '<text transform="translate(20,90) rotate(-90)">Herons</text><text x="10" y="60">Ducks</text>';
    expect(await on(chart(crossed), faultsOfDrawnText)).toHaveLength(1);
  });

  test("what is not shown does not count: hidden versions, titles, definitions", async () => {
    const hidden =
      '<title>Herons</title><defs><text x="10" y="50">b</text></defs><text x="10" y="50">a</text>';
    const twin = chart('<text x="290" y="50">Herons</text>', 'style="display: none"');
    const unseen = '<text x="10" y="50" visibility="hidden">c</text><text x="10" y="50" opacity="0">d</text>';
    expect(await on(chart(hidden + unseen) + twin, faultsOfDrawnText)).toEqual([]);
  });

  test("a chart shows one of its drawings", async () => {
    const label = '<text x="10" y="50">Herons</text>';
    const figure = (...hidden: boolean[]) =>
      `<figure class="chart" id="herons">${hidden.map((is) => chart(label, is ? "hidden style='display: none'" : "")).join("")}</figure>`;
    expect(await on(figure(false, true), unseenCharts)).toEqual([]);
    expect(await on(figure(true, true), unseenCharts)).toEqual(["the chart #herons shows 0 drawings"]);
    expect(await on(figure(false, false), unseenCharts)).toEqual(["the chart #herons shows 2 drawings"]);
  });

  test("charts are measured without script too", async () => {
    const bad = chart('<text x="10" y="50">Herons</text><text x="40" y="54">Ducks</text>');
    expect(await on(bad, faultsOfDrawnText, false)).toHaveLength(1);
  });
});

describe("pages", () => {
  test("what is wider than the window is found and named", async () => {
    expect(await on('<div id="shore" style="width: 400px">x</div>', faultsOfWidth)).toEqual([
      'the page is 40 px wider than its window: <div id="shore">'
    ]);
    expect(
      await on('<div style="overflow-x: auto"><div style="width: 400px">x</div></div>', faultsOfWidth)
    ).toEqual([]);
  });

  test("a picture without words and pale text are found", async () => {
    const bad = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p style="color: #bbb">pale</p>';
    const faults = await on(bad, faultsOfAccess);
    expect(faults.join("\n")).toMatch(/image-alt/);
    expect(faults.join("\n")).toMatch(/color-contrast/);
    expect(await on("<p>fine</p>", faultsOfAccess)).toEqual([]);
  });

  test("errors, missing files and other origins are found", async () => {
    const faults = await on("<p>fine</p>", async (page) => {
      const faults = watchTraffic(page, ORIGIN);
      await page.route("**/missing.png", (route) => route.fulfill({status: 404}));
      await page.route("http://elsewhere.example/**", (route) => route.abort());
      await page.setContent(
        `<img src="${ORIGIN}/missing.png"><img src="http://elsewhere.example/x.png"><script>throw new Error("sunk")</script>`
      );
      await page.waitForLoadState("networkidle");
      return faults;
    });
    const all = faults.join("\n");
    expect(all).toMatch(/404: .*missing\.png/);
    expect(all).toMatch(/another origin: .*elsewhere/);
    expect(all).toMatch(/failed request: .*elsewhere/);
    expect(all).toMatch(/error: sunk/);
  });
});

describe.each([true, false])("numbers, script %s", (script) => {
  const far = '<div style="height: 3000px"></div>';
  const use = '<p><a href="/">x</a> <a href="#figure-herons">3</a></p>';
  const drawn = chart('<a href="#figure-herons"><text x="10" y="50">3</text></a>');
  const card = '<article id="figure-herons"><h2>three herons</h2></article>';
  const follow = (body: string, kind: "text" | "chart", patience = 1000) =>
    on(
      body,
      async (page) => {
        const byTouch = await followByTouch(page, kind, {patience});
        await page.goto("about:blank");
        await page.goto(ORIGIN);
        return [...byTouch, ...(await followByKeyboard(page, kind, {most: 5, patience}))];
      },
      script
    );

  test("a card that the number leads to is seen", async () => {
    expect(await follow(use + far + card + far, "text")).toEqual([]);
    expect(await follow(drawn + far + card + far, "chart")).toEqual([]);
    expect(await on(use + drawn + card, kindsOfNumbers, script)).toEqual(["text", "chart"]);
    expect(await on(use + drawn + card, faultsOfNumbers, script)).toEqual([]);
  });

  test("a card that is missing, stays hidden or lies under something is found", async () => {
    expect(await on(use, faultsOfNumbers, script)).toEqual([
      "“3” leads to #figure-herons, which is not on the page"
    ]);
    const hidden = "<style>article { display: none }</style>";
    expect((await follow(use + hidden + card, "text", 100)).join()).toMatch(/is not shown.*is not shown/);
    const under = '<div style="position: fixed; inset: 60px 0 0 0; background: grey"></div>';
    expect((await follow(use + far + card + under + "<p>x</p>".repeat(9), "text", 100)).join()).toMatch(
      /covered by/
    );
  });

  test("a number that the keyboard does not reach is found", async () => {
    const skipped = use.replace('href="#', 'tabindex="-1" href="#');
    expect(await on(skipped + card, (page) => followByKeyboard(page, "text", {most: 5}), script)).toEqual([
      "no number in the text is reached within 5 tabs"
    ]);
  });
});

describe("paper", () => {
  const wide = (style: string) =>
    `<div style="width:${SHEET.width}px;${style}"><p style="width:2000px">A row of herons</p></div>`;

  /** On a sheet, and back to the window and the medium of the other tests. */
  const onPaper = async (body: string) =>
    on(body, async (page) => {
      const before = page.viewportSize()!;
      await page.setViewportSize(SHEET);
      const faults = await faultsOfPaper(page);
      await page.emulateMedia({media: null});
      await page.setViewportSize(before);
      return faults;
    });

  test("what reaches beyond the sheet is found, with its words", async () => {
    expect(await onPaper(wide(""))).toEqual(["<p> is cut: “A row of herons”"]);
  });

  test("what would have to be scrolled to is found as well", async () => {
    expect((await onPaper(wide("overflow-x:auto"))).length).toBe(2);
  });

  test("a line that ends in an ellipsis passes", async () => {
    const line =
      '<p style="width:5em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">Herons and ducks</p>';
    expect(await onPaper(line)).toEqual([]);
  });
});
