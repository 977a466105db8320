import {describe, expect, test} from "vitest";
import {rationalOf, valueOf, DivisionByZero} from "../../loaders/tidy/derived-function.ts";
import {parseExpression} from "../../loaders/tidy/expression.ts";
import {
  addBounds,
  divideBounds,
  EVERYTHING,
  multiplyBounds,
  type Range
} from "../../loaders/tidy/interval-arithmetic.ts";
import {rangeOf} from "../../loaders/tidy/range.ts";
import {rationalVariable} from "../../loaders/tidy/rational.ts";
import {seededRandom} from "./seeded-random.ts";

/** "[1, 3]", "(200, ∞)": a bracket is a closed end, a parenthesis an open one. */
function read(text: string): Range {
  const [, opening, low, high, closing] = /^([[(])(.+), (.+)([\])])$/.exec(text)!;
  const number = (end: string) =>
    end.endsWith("∞") ? (end.startsWith("-") ? -Infinity : Infinity) : Number(end);
  return {low: number(low!), high: number(high!), lowOpen: opening === "(", highOpen: closing === ")"};
}

function show({low, high, lowOpen, highOpen}: Range): string {
  const end = (x: number) =>
    Number.isFinite(x) ? String(Number(x.toPrecision(10)) + 0) : x > 0 ? "∞" : "-∞";
  return `${lowOpen ? "(" : "["}${end(low)}, ${end(high)}${highOpen ? ")" : "]"}`;
}

function range(expression: string, figures: Record<string, string>): string {
  const box = new Map(Object.entries(figures).map(([id, text]) => [id, read(text)]));
  return show(rangeOf(rationalOf(parseExpression(expression), rationalVariable, box), box));
}

describe("the range of an expression", () => {
  test("knows that the same figure used twice is the same figure", () => {
    expect(range("x - x", {x: "[1, 3]"})).toBe("[0, 0]");
    expect(range("x / x", {x: "[1, 3]"})).toBe("[1, 1]");
    expect(range("(x + y) / (y + x)", {x: "[1, 3]", y: "[2, 5]"})).toBe("[1, 1]");
    expect(range("x / (x + y) + y / (x + y)", {x: "[1, 3]", y: "[2, 5]"})).toBe("[1, 1]");
    expect(range("x * (y + z) / x - y", {x: "[1, 3]", y: "[2, 5]", z: "[7, 8]"})).toBe("[7, 8]");
  });

  test("is tight where a figure stands several times", () => {
    expect(range("x / (x + y)", {x: "[1, 3]", y: "[2, 5]"})).toBe("[0.1666666667, 0.6]");
    expect(range("(x - y) / (x + y)", {x: "[1, 3]", y: "[2, 5]"})).toBe("[-0.6666666667, 0.2]");
    expect(range("x * (100 % - x)", {x: "[0, 1]"})).toBe("[0, 0.25]");
    expect(range("x * x - 2 * x", {x: "[0, 3]"})).toBe("[-1, 3]");
    expect(range("x * x", {x: "[-2, 1]"})).toBe("[0, 4]");
    expect(range("(x - y) / (y / x)", {x: "[1, 3]", y: "[2, 4]"})).toBe("[-1, 1.5]");
  });

  test("keeps open ends open and missing ends missing", () => {
    expect(range("6000000 / people", {people: "(200, ∞)"})).toBe("(0, 30000)");
    expect(range("2 * people", {people: "(200, ∞)"})).toBe("(400, ∞)");
    expect(range("100 - people", {people: "[20, 30)"})).toBe("(70, 80]");
    expect(range("x - y", {x: "(200, ∞)", y: "(100, ∞)"})).toBe("(-∞, ∞)");
    expect(range("x + y", {x: "[1, 2]", y: "[3, 4)"})).toBe("[4, 6)");
    expect(range("x / (x + y)", {x: "(200, ∞)", y: "[5, 5]"})).toBe("(0.9756097561, 1)");
    expect(range("x / (x + y)", {x: "(200, ∞)", y: "(100, ∞)"})).toBe("(0, 1)");
    expect(range("x / (1 + x * x)", {x: "[0, ∞)"})).toBe("[0, 0.5]");
    expect(range("1 / x", {x: "(0, 4]"})).toBe("[0.25, ∞)");
  });

  test("reaches zero when a factor does, however open the other is", () => {
    expect(range("share * people", {people: "(200, ∞)", share: "[0, 0.5]"})).toBe("[0, ∞)");
    expect(range("people * share", {people: "(200, 300)", share: "[0, 0.5]"})).toBe("[0, 150)");
  });

  test("refuses a division by what may be zero, at its sign", () => {
    const at = (expression: string, figures: Record<string, string>): number | null => {
      try {
        range(expression, figures);
        return null;
      } catch (error) {
        if (error instanceof DivisionByZero) return error.at;
        throw error;
      }
    };
    expect(at("1 / x", {x: "[0, 4]"})).toBe(2);
    expect(at("1 / (x - y)", {x: "[1, 3]", y: "[2, 4]"})).toBe(2);
    expect(at("1 + 1 / (x - x)", {x: "[1, 3]"})).toBe(6);
    expect(at("x / x", {x: "[0, 3]"})).toBe(2);
    expect(at("1 / (x * x + 1 - x)", {x: "[-9, 9]"})).toBeNull();
  });

  test("holds every result and is touched at both ends, for random expressions", () => {
    const random = seededRandom(2);
    const ids = ["a", "b", "c"];
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
    const expression = (depth: number): string =>
      depth === 0
        ? pick([...ids, ...ids, "2"])
        : `(${expression(depth - 1)} ${pick(["+", "-", "*", "/"])} ${expression(depth - 1)})`;
    let compared = 0;
    for (let n = 0; n < 200; n++) {
      const text = expression(2);
      const box = new Map(
        ids.map((id) => {
          const low = random() * 4 + 0.5;
          return [id, {low, high: low + random() * 3, lowOpen: false, highOpen: false}] as const;
        })
      );
      const parsed = parseExpression(text);
      let found: Range;
      try {
        found = rangeOf(rationalOf(parsed, rationalVariable, box), box);
      } catch (error) {
        if (error instanceof DivisionByZero) continue;
        throw error;
      }
      const slack = 1e-9 * Math.max(1, Math.abs(found.low), Math.abs(found.high));
      let [least, most] = [Infinity, -Infinity];
      for (let sample = 0; sample < 300; sample++) {
        // Half of the samples lie at ends, where most extremes are.
        const share = () => (random() < 0.5 ? Math.round(random()) : random());
        const at = new Map([...box].map(([id, {low, high}]) => [id, low + share() * (high - low)]));
        const value = valueOf(parsed, (id) => at.get(id)!)!;
        expect(value, text).toBeGreaterThanOrEqual(found.low - slack);
        expect(value, text).toBeLessThanOrEqual(found.high + slack);
        [least, most] = [Math.min(least, value), Math.max(most, value)];
      }
      const width = found.high - found.low;
      expect(least - found.low, `low end of ${text}`).toBeLessThanOrEqual(0.05 * width + slack);
      expect(found.high - most, `high end of ${text}`).toBeLessThanOrEqual(0.05 * width + slack);
      compared++;
    }
    expect(compared).toBeGreaterThan(100);
  });

  test("takes a long sum of uncertain figures in its stride", () => {
    const ids = Array.from({length: 60}, (_, n) => `region-${n}`);
    const figures = Object.fromEntries(ids.map((id, n) => [id, `[${n}, ${n + 1}]`]));
    expect(range(ids.join(" + "), figures)).toBe("[1770, 1830]");
  });
});

describe("interval arithmetic", () => {
  test("never makes an unbounded end of nothing", () => {
    expect(multiplyBounds({low: 0, high: 0}, EVERYTHING)).toEqual({low: 0, high: 0});
    expect(addBounds({low: 1, high: Infinity}, {low: 2, high: 3})).toEqual({low: 3, high: Infinity});
  });

  test("divides by an interval that ends at zero towards one side only", () => {
    expect(divideBounds({low: 1, high: 2}, {low: 0, high: 4})).toEqual({low: 0.25, high: Infinity});
    expect(divideBounds({low: 1, high: 2}, {low: -4, high: 0})).toEqual({low: -Infinity, high: -0.25});
    expect(divideBounds({low: 1, high: 2}, {low: -4, high: 4})).toEqual(EVERYTHING);
  });
});
