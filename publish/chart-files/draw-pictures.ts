import {spawn} from "node:child_process";
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {sha256} from "../../loaders/sha256.ts";

/** A picture to draw: an SVG without custom properties, at a width in pixels. */
export interface PictureJob {
  /** What faults call it: "charts/inmates.png". */
  name: string;
  svg: string;
  width: number;
}

export interface DrawPicturesOptions {
  /** Where pictures are kept from build to build by what they show; what is not asked for any more is removed. */
  cache: string;
  /** Font files; default the faces of Source Sans that charts use. None, for tests that want a picture without text. */
  fonts?: readonly string[];
  /** Says how far it is; says nothing by default. */
  log?: (line: string) => void;
}

const require = createRequire(import.meta.url);
const CHILD = fileURLToPath(new URL("picture-child.mjs", import.meta.url));

/** The faces that charts and their titles are set in, as TTF: the renderer knows no other form of font. */
export const PICTURE_FONTS = ["Regular", "Semibold", "Bold"].map((face) =>
  join(dirname(require.resolve("source-sans/package.json")), "TTF", `SourceSans3-${face}.ttf`)
);

/**
 * Draws pictures as PNG, in a process of its own, and gives their bytes in the order of the jobs. What was drawn before
 * is taken from the cache. Throws an Error that names a picture that cannot be drawn.
 */
export async function drawPictures(
  jobs: readonly PictureJob[],
  {cache, fonts = PICTURE_FONTS, log = () => {}}: DrawPicturesOptions
): Promise<Buffer[]> {
  mkdirSync(cache, {recursive: true});
  const drawnBy = [rendererVersion(), ...fonts.map((file) => sha256(readFileSync(file)))].join(" ");
  const files = jobs.map(({svg, width}) => join(cache, `${sha256(`${drawnBy} ${width} ${svg}`)}.png`));
  const kept = new Set(files);
  for (const name of readdirSync(cache)) if (!kept.has(join(cache, name))) rmSync(join(cache, name));
  const missing = [...new Map(jobs.map((job, i) => [files[i]!, job])).entries()].filter(
    ([file]) => !existsSync(file)
  );
  let drawn = 0;
  const done = () => {
    drawn += 1;
    if (drawn % 10 === 0 || drawn === missing.length) log(`${drawn} of ${missing.length} pictures drawn`);
  };
  await drawMissing(missing, fonts, done);
  return files.map((file) => readFileSync(file));
}

async function drawMissing(
  missing: readonly (readonly [file: string, job: PictureJob])[],
  fonts: readonly string[],
  done: () => void
): Promise<void> {
  if (missing.length === 0) return;
  const lines = missing.map(([png, {svg, width}]) => {
    const source = `${png}.svg`;
    writeFileSync(source, svg);
    return JSON.stringify({svg: source, png, width, fonts});
  });
  try {
    const {code, words} = await runChild(lines, done);
    const failed = missing.find(([file]) => !existsSync(file));
    if (failed) {
      const why =
        words
          .trim()
          .split("\n")
          .find((line) => /error/i.test(line)) ?? `it ended with ${code}`;
      throw new Error(`${failed[1].name} cannot be drawn: ${why}`);
    }
  } finally {
    for (const [png] of missing) rmSync(`${png}.svg`, {force: true});
  }
}

async function runChild(
  lines: readonly string[],
  done: () => void
): Promise<{code: number | string | null; words: string}> {
  const child = spawn(process.execPath, [CHILD], {stdio: ["pipe", "pipe", "pipe"]});
  let words = "";
  child.stderr.on("data", (chunk) => (words += String(chunk)));
  child.stdout.on("data", (chunk) => {
    for (const line of String(chunk).split("\n")) if (line !== "") done();
  });
  // A child that has ended takes no more lines: why it ended is told by its own words.
  child.stdin.on("error", () => {});
  child.stdin.end(`${lines.join("\n")}\n`);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({code: code ?? signal, words}));
  });
}

function rendererVersion(): string {
  const manifest = require.resolve("@resvg/resvg-js/package.json");
  return (JSON.parse(readFileSync(manifest, "utf8")) as {version: string}).version;
}
