import {expect, test} from "vitest";
import {KNOWN_UNITS, physicalUnit} from "../../src/marks/to-scale/physical-units.ts";
import {pathPoints} from "../../src/marks/surroundings/path-points.ts";
import {REFERENCE_SIZES, referenceSize, type Silhouette} from "../../src/marks/to-scale/reference-sizes.ts";
import {pathAt} from "../../src/marks/relative-path.ts";
import {SILHOUETTES} from "../../src/marks/to-scale/silhouettes.ts";

const names = Object.keys(REFERENCE_SIZES) as Silhouette[];

test("every reference size says what it is, where it comes from and where to look it up", () => {
  for (const name of names) {
    const {width, height, what, source, url} = referenceSize(name);
    expect(width * height, name).toBeGreaterThan(0);
    expect(what.length, name).toBeGreaterThan(10);
    expect(source.length, name).toBeGreaterThan(5);
    expect(url, name).toMatch(/^https:\/\//);
  }
});

test("sizes are those of their sources", () => {
  expect(REFERENCE_SIZES.a4).toMatchObject({width: 0.21, height: 0.297});
  expect(REFERENCE_SIZES["person-above"]).toMatchObject({width: 0.6, height: 0.5});
  expect(REFERENCE_SIZES.door).toMatchObject({width: 0.815, height: 2.03});
  expect(REFERENCE_SIZES.bed).toMatchObject({width: 0.9, height: 2});
  expect(REFERENCE_SIZES.person.height).toBe(1.7);
});

test.each(names)("the silhouette %s fills its size and does not leave it", (name) => {
  const {width, height} = referenceSize(name);
  const points = SILHOUETTES[name].flatMap(({d}) =>
    pathPoints(pathAt(d, 100, 0, 0)).flatMap(({points}) => points)
  );
  const [xs, ys] = [points.map(({x}) => x), points.map(({y}) => y)];
  expect(Math.min(...xs)).toBeCloseTo(0, 0);
  expect(Math.min(...ys)).toBeCloseTo(0, 0);
  expect(Math.abs(Math.max(...xs) - width * 100)).toBeLessThan(1);
  expect(Math.abs(Math.max(...ys) - height * 100)).toBeLessThan(1);
});

test("an unknown silhouette is an error that lists the known ones", () => {
  expect(() => referenceSize("horse")).toThrow(
    "toScale: unknown silhouette “horse”; there are person, person-above, door, bed, a4"
  );
  expect(() => referenceSize("toString")).toThrow("unknown silhouette “toString”");
});

test("units have their exact factors, and areas are written with ² or 2", () => {
  expect(physicalUnit("ha")?.factor).toBe(10_000);
  expect(physicalUnit("km2")).toBe(physicalUnit("km²"));
  expect(physicalUnit("acre")?.factor).toBeCloseTo(4046.8564224, 7);
  expect(physicalUnit("furlong")).toBe(null);
  expect(KNOWN_UNITS).toContain("m²");
});

test("each area's unit of length is known, squared it is the area where the names say so", () => {
  for (const symbol of KNOWN_UNITS.filter((name) => name.endsWith("²"))) {
    const unit = physicalUnit(symbol)!;
    expect(physicalUnit(unit.side)!.factor ** 2, symbol).toBeCloseTo(unit.factor, 10);
  }
});
