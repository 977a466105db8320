import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join, relative} from "node:path";
import {PNG} from "pngjs";
import type {Page} from "playwright-core";
import {beforeAll, describe, expect, test} from "vitest";
import {root} from "../../publish/setup.mjs";
import {THEMES, launch} from "./browser.ts";
import {openSite} from "./open-site.ts";
import {compareSmall, pictureFile} from "./checks/small-picture.ts";
import {takePictures} from "./checks/take-picture.ts";

const REFERENCES = join(root, "tests", "browser", "pictures");
const FOUND = join(root, ".cache", "tests", "pictures");
const update = process.env.UPDATE_PICTURES === "1";

const KINDS = {
  story: "/",
  chart: "/charts/inmates/",
  data: "/data/",
  figures: "/figures/",
  about: "/about/",
  sources: "/sources/",
  disputes: "/disputes/",
  corrections: "/corrections/",
  notebooks: "/notebooks/",
  embeds: "/embed/",
  embed: "/embed/inmates/"
};

const {site, browser} = await openSite();
beforeAll(() => rmSync(FOUND, {recursive: true, force: true}));

const shots = Object.entries(KINDS).flatMap(([kind, path]) =>
  ["", "/es"].flatMap((language) =>
    [360, 1280].map((width) => ({
      name: `${kind}${language.replace("/", ".")}.${width}`,
      path: language + path,
      width
    }))
  )
);

/** Says where the difference can be seen; the picture of it is written there. */
function keep(name: string, now: PNG, difference: PNG): string {
  mkdirSync(FOUND, {recursive: true});
  writeFileSync(join(FOUND, `${name}.now.png`), pictureFile(now));
  const file = join(FOUND, `${name}.difference.png`);
  writeFileSync(file, PNG.sync.write(difference));
  return relative(root, file);
}

const REMEDY = "Look at it; if it is right: npm test -- --update-pictures";

/** What is wrong with a picture of a page; null when it is as it was, or when pictures are made anew. */
function judge(name: string, now: PNG): string | null {
  const reference = join(REFERENCES, `${name}.png`);
  const before = existsSync(reference) ? PNG.sync.read(readFileSync(reference)) : null;
  const difference = before && compareSmall(before, now);
  if (update) {
    mkdirSync(REFERENCES, {recursive: true});
    // What looks the same keeps its bytes.
    if (!difference || difference.differs) writeFileSync(reference, pictureFile(now));
    return null;
  }
  if (!difference) return `There is no picture ${name} to compare with. ${REMEDY}`;
  if (!difference.differs) return null;
  const file = keep(name, now, difference.picture);
  return `${name} differs in ${difference.tiles} of ${difference.of} places, see ${file}. ${REMEDY}`;
}

test.each(shots)("$name looks as it did, light and dark", async ({name, path, width}) => {
  const now = await takePictures(browser, {address: site.origin + path, width});
  const faults = THEMES.map((theme) => judge(`${name}.${theme}`, now[theme]));
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});

describe("the comparison", () => {
  const look = async (change?: (page: Page) => Promise<void>, path = "/charts/inmates/") =>
    (await takePictures(browser, {address: site.origin + path, width: 1280}, change)).light;
  const differs = async (content: string, path?: string) => {
    const styled = async (page: Page) => void (await page.addStyleTag({content}));
    return compareSmall(await look(undefined, path), await look(styled, path)).differs;
  };

  test("finds a chart that is lost, a block that has moved, a text that has changed its colour", async () => {
    expect(await differs("h1{}")).toBe(false);
    expect(await differs(".chart-drawing{visibility:hidden}")).toBe(true);
    expect(await differs(".chart figcaption{margin-top:3rem !important}")).toBe(true);
    expect(await differs("h1{color:var(--cifra-alert)}")).toBe(true);
    expect(await differs(".source-list{visibility:hidden}", "/sources/")).toBe(true);
  });

  test("lets another machine’s way to rasterise fonts pass", async () => {
    const before = await look();
    for (const args of [
      ["--font-render-hinting=none"],
      ["--font-render-hinting=full", "--disable-lcd-text"],
      ["--font-render-hinting=slight", "--disable-font-subpixel-positioning"]
    ]) {
      const other = await launch({args});
      try {
        const {light} = await takePictures(other, {address: `${site.origin}/charts/inmates/`, width: 1280});
        expect(compareSmall(before, light).differs).toBe(false);
      } finally {
        await other.close();
      }
    }
  });
});
