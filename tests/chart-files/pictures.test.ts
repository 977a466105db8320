import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {PNG} from "pngjs";
import {afterAll, expect, test} from "vitest";
import {cardSvg} from "../../publish/chart-files/card-svg.ts";
import {drawPictures, PICTURE_FONTS} from "../../publish/chart-files/draw-pictures.ts";
import {plainSvg} from "../../publish/chart-files/plain-svg.ts";
import {PICTURE_WIDTH, standAloneSvg} from "../../publish/chart-files/stand-alone-svg.ts";
import {textWidth} from "../../src/text/index.ts";
import {chart, facts} from "./project-charts.ts";

const cache = mkdtempSync(join(tmpdir(), "cifra-pictures-"));
afterAll(() => rmSync(cache, {recursive: true}));

const MARGIN = 40;

function picture(slug: string, language = "en", width = 1200) {
  const one = chart(slug, {language});
  return {
    name: `${slug}.${language}.png`,
    svg: plainSvg(standAloneSvg(one, {linked: false}), one.theme),
    width
  };
}

/** The columns of a picture, from `top` to `bottom`, in which anything darker than half is drawn: the first and the last. */
function inkAcross(png: PNG, top: number, bottom: number): [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (let y = top; y < bottom; y++)
    for (let x = 0; x < png.width; x++)
      if (png.data[(y * png.width + x) * 4]! < 128) [first, last] = [Math.min(first, x), Math.max(last, x)];
  return [first, last];
}

/** Lines end at spaces and within compounds: only letters tell whether a text is whole. */
const withoutSpace = (text: string) => text.replace(/\s/g, "");

test("a picture that stands alone names itself and holds its words, its styles and its way home", () => {
  for (const one of facts) {
    const svg = standAloneSvg(one);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain(`lang="${one.locale.intl}"`);
    const words = withoutSpace(
      svg
        .replace(/<[^>]*>/g, " ")
        .replace(/&amp;/g, "&")
        .replace(/&#160;/g, " ")
    );
    for (const text of [one.title, one.subtitle, one.sourceLine, ...one.notes, `${one.credit}, CC BY 4.0`])
      expect(words).toContain(withoutSpace(text));
    expect(svg).toContain("prefers-color-scheme:dark");
    expect(svg.match(/<title/g)).toHaveLength(1);
    expect(svg.match(/<desc/g)).toHaveLength(1);
    // No file and no other host: what it links to is its own page.
    expect(svg).not.toMatch(/url\((?!#)|@import|<image|<script/);
    for (const [, address] of svg.matchAll(/href="([^"]*)"/g))
      expect(address).toContain(`${one.address}#figure-`);
  }
});

test("without an address of the site a picture leads nowhere and names none", () => {
  const svg = standAloneSvg(chart("inmates", {address: null, url: null}));
  expect(svg).not.toMatch(/href=/);
  expect(svg).not.toContain("cifra.example");
});

test("a picture's title is set in the right font: as wide as the font's own metrics say", async () => {
  const one = chart("inmates", {title: "Herons at Lake Quill, 1998–2024", subtitle: ""});
  const svg = plainSvg(standAloneSvg(one, {linked: false}), one.theme);
  const [bytes] = await drawPictures([{name: "herons", svg, width: 1200}], {cache});
  const png = PNG.sync.read(bytes!);
  expect(png.width).toBe(1200);
  const zoom = 1200 / PICTURE_WIDTH;
  const [first, last] = inkAcross(png, 48, 48 + 30 * zoom);
  expect(first / zoom).toBeGreaterThan(MARGIN - 1);
  // Letters have a little room at their sides.
  expect(Math.abs(last / zoom - (MARGIN + textWidth(one.title, 24, 700)))).toBeLessThan(3);
});

test("with no font there is no text, and with another weight another picture: what is compared is the text", async () => {
  const job = picture("payment");
  const [set] = await drawPictures([job], {cache});
  const [bare] = await drawPictures([job], {cache, fonts: []});
  const [thin] = await drawPictures([job], {cache, fonts: PICTURE_FONTS.slice(0, 1)});
  const title = (bytes: Buffer) => {
    const png = PNG.sync.read(bytes);
    let dark = 0;
    for (let y = 48; y < 140; y++)
      for (let x = 0; x < png.width; x++) if (png.data[(y * png.width + x) * 4]! < 128) dark++;
    return dark;
  };
  expect(title(bare!)).toBe(0);
  expect(title(set!)).toBeGreaterThan(5000);
  expect(title(thin!)).toBeLessThan(title(set!) * 0.8);
});

test("the same drawing gives the same bytes, drawn anew or kept", async () => {
  const job = picture("space", "es", 2400);
  const [first] = await drawPictures([job], {cache});
  const lines: string[] = [];
  const [kept] = await drawPictures([job], {cache, log: (line) => lines.push(line)});
  expect(lines).toEqual([]);
  expect(kept!.equals(first!)).toBe(true);
  const other = mkdtempSync(join(tmpdir(), "cifra-pictures-"));
  const [again] = await drawPictures([job], {cache: other});
  rmSync(other, {recursive: true});
  expect(again!.equals(first!)).toBe(true);
  expect(PNG.sync.read(first!).width).toBe(2400);
});

test("pictures that are no longer asked for leave the cache, and a broken one is named", async () => {
  await drawPictures([picture("space")], {cache});
  expect(readdirSync(cache)).toHaveLength(1);
  const broken = {name: "charts/broken.png", svg: "<svg><g></svg>", width: 10};
  await expect(drawPictures([broken, picture("space")], {cache})).rejects.toThrow(
    /charts\/broken\.png cannot be drawn/
  );
  expect(readdirSync(cache).filter((name) => !name.endsWith(".png"))).toEqual([]);
});

test("a card has the size that networks show, and nothing of it lies outside", async () => {
  const jobs = facts.map((one) => ({name: one.slug, svg: plainSvg(cardSvg(one), one.theme), width: 1200}));
  const cards = await drawPictures(jobs, {cache});
  for (const [i, bytes] of cards.entries()) {
    const png = PNG.sync.read(bytes);
    expect([jobs[i]!.name, png.width, png.height]).toEqual([jobs[i]!.name, 1200, 630]);
    // Some networks refuse larger ones.
    expect(bytes.length).toBeLessThan(300_000);
    // The title stands at the left, the drawing at the right; between the card's edge and either is room.
    expect(inkAcross(png, 100, 500)[1]).toBeLessThan(1180);
  }
}, 60_000);

test("what a title says is text, not markup, and a space between two settings stays", () => {
  const hostile = `Tom & "Ana" <script>alert(1)</script>`;
  const svg = standAloneSvg(chart("inmates", {title: hostile}));
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&lt;script");
  const {theme} = chart("inmates");
  expect(plainSvg(`<text>held<tspan fill="x"> – offered</tspan></text>`, theme)).toBe(
    `<text>held <tspan fill="x">– offered</tspan></text>`
  );
  expect(() => plainSvg(`<g fill="var(--unknown,#123456)"/>`, theme)).toThrow(/var\(--unknown,#123456\)/);
});
