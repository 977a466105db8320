import pixelmatch from "pixelmatch";
import {PNG} from "pngjs";

/** Levels of each colour that are kept: what fonts are rasterised to differs by less from machine to machine. */
const LEVELS = 10;
/** The side of the tiles that are compared one by one, in pixels of the small picture. */
const TILE = 8;
/** How different two pixels have to be, as pixelmatch reckons it. */
const THRESHOLD = 0.22;
/**
 * The part of a tile's pixels that has to differ to count, and how many such tiles a page may have; one tile that differs
 * by more is enough. Measured: without subpixel positions text has up to 8 and 39 %, a lost list of links 18, a
 * caption 3 rem lower 15 and more, a heading in another colour 20 and 44 %.
 */
const SOME = 0.25;
const MANY = 12;
const MOST = 0.42;

/** A picture scaled down by averaging squares of `by` pixels, in few colours so that it takes little room. */
export function smallPicture(large: PNG, by: number): PNG {
  const small = new PNG({width: Math.floor(large.width / by), height: Math.floor(large.height / by)});
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++) {
      const at = (y * small.width + x) * 4;
      for (let part = 0; part < 3; part++) {
        let sum = 0;
        for (let j = 0; j < by; j++)
          for (let i = 0; i < by; i++)
            sum += large.data[((y * by + j) * large.width + x * by + i) * 4 + part]!;
        const level = Math.round((sum / by ** 2 / 255) * (LEVELS - 1));
        small.data[at + part] = Math.round((level / (LEVELS - 1)) * 255);
      }
      small.data[at + 3] = 255;
    }
  return small;
}

/** A small picture as a file: no alpha, deflated as well as can be. */
export function pictureFile(picture: PNG): Buffer {
  return PNG.sync.write(picture, {colorType: 2, deflateLevel: 9, deflateStrategy: 0});
}

/** How two small pictures differ: whether by more than fonts do, in how many tiles of how many, and where. */
export interface Difference {
  differs: boolean;
  tiles: number;
  of: number;
  picture: PNG;
}

/** Compares two small pictures tile by tile; where one is longer than the other, the rest of it differs. */
export function compareSmall(one: PNG, other: PNG): Difference {
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const [a, b] = [onto(one, width, height, 0), onto(other, width, height, 255)];
  const picture = new PNG({width, height});
  const mask = new PNG({width, height});
  const options = {threshold: THRESHOLD, includeAA: true};
  pixelmatch(a.data, b.data, picture.data, width, height, options);
  pixelmatch(a.data, b.data, mask.data, width, height, {...options, diffMask: true});
  let tiles = 0;
  let worst = 0;
  for (let top = 0; top < height; top += TILE)
    for (let left = 0; left < width; left += TILE) {
      let differing = 0;
      for (let y = top; y < Math.min(top + TILE, height); y++)
        for (let x = left; x < Math.min(left + TILE, width); x++)
          if (mask.data[(y * width + x) * 4 + 3]! > 0) differing += 1;
      const part = differing / TILE ** 2;
      worst = Math.max(worst, part);
      if (part > SOME) tiles += 1;
    }
  const of = Math.ceil(width / TILE) * Math.ceil(height / TILE);
  return {differs: worst > MOST || tiles >= MANY, tiles, of, picture};
}

/** A picture on a larger sheet of one grey. */
function onto(picture: PNG, width: number, height: number, grey: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const sheet = new PNG({width, height});
  sheet.data.fill(grey);
  for (let i = 3; i < sheet.data.length; i += 4) sheet.data[i] = 255;
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
  return sheet;
}
