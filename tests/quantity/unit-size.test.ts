import {describe, expect, it} from "vitest";
import {convert, sameDimension, unitSize} from "../../loaders/quantity/unit-size.ts";
import type {Unit} from "../../loaders/register/registers.ts";
import {units} from "./registers.ts";

const place = {file: "seeds/units.yml", line: 1, column: 1};
const unit = (code: string, is: string | null): [string, Unit] => [
  code,
  {code, is, before: [], words: {}, symbol: {en: code, es: code}, place}
];

describe("unitSize", () => {
  it("resolves powers and annotations", () => {
    expect(unitSize("m2/{person}", units)).toEqual({factor: 1, dimension: {m: 2, "{person}": -1}});
  });

  it("takes a percentage as a hundredth of nothing in particular", () => {
    expect(unitSize("%", units)).toEqual({factor: 0.01, dimension: {}});
    expect(unitSize("1", units)).toEqual({factor: 1, dimension: {}});
  });

  it("takes any annotation as a base unit of its own", () => {
    expect(unitSize("{swan}", units)).toEqual({factor: 1, dimension: {"{swan}": 1}});
  });

  it("divides by the next term only, as UCUM does", () => {
    expect(unitSize("USD/{person}.d", units).dimension).toEqual({USD: 1, "{person}": -1, s: 1});
  });

  it("names an unknown unit", () => {
    expect(() => unitSize("league/h", units)).toThrow("unknown unit “league”");
    expect(() => unitSize("", units)).toThrow("an empty unit");
    expect(() => unitSize("m/(", units)).toThrow(/unit/);
  });

  it("refuses units that are defined by each other", () => {
    const circle = new Map([unit("a", "2 b"), unit("b", "3 a"), unit("c", "c")]);
    expect(() => unitSize("a", circle)).toThrow("the unit “a” is defined by itself");
    expect(() => unitSize("c", circle)).toThrow("the unit “c” is defined by itself");
  });

  it("can resolve every unit of the project's register", () => {
    for (const code of units.keys()) expect(() => unitSize(code, units)).not.toThrow();
  });
});

describe("convert", () => {
  const size = (expression: string) => unitSize(expression, units);

  it("converts between units of one dimension without noise", () => {
    expect(sameDimension(size("km/h"), size("m/s"))).toBe(true);
    expect(convert(36, size("km/h"), size("m/s"))).toBe(10);
    expect(convert(1.1, size("km"), size("m"))).toBe(1100);
    expect(convert(84, size("%"), size("1"))).toBe(0.84);
    expect(convert(2, size("har"), size("m2"))).toBe(20000);
  });

  it("tells dimensions apart", () => {
    expect(sameDimension(size("m2"), size("m"))).toBe(false);
    expect(sameDimension(size("USD"), size("EUR"))).toBe(false);
    expect(sameDimension(size("Cel"), size("[degF]"))).toBe(false);
    expect(sameDimension(size("%"), size("{person}"))).toBe(false);
  });
});
