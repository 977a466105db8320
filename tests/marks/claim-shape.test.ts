import {expect, test} from "vitest";
import {disputeGaps} from "../../src/marks/claim/claim-disputes.ts";
import {claimShape, qualifierOf, type Claimed} from "../../src/marks/claim/claim-shape.ts";
import {placeClaim} from "../../src/marks/claim/place-claim.ts";

const claimed = (values: Partial<Claimed>): Claimed => ({
  ...{x: null, low: null, high: null, lowOpen: false, highOpen: false, qualifier: null},
  ...values
});
const shape = (values: Partial<Claimed>) => claimShape(claimed(values));

test("a qualifier that is not given follows from the values", () => {
  const of = (values: Partial<Claimed>) => qualifierOf(claimed(values));
  expect(of({x: 3})).toBe("exact");
  expect(of({low: 3, high: 3})).toBe("exact");
  expect(of({low: 3})).toBe("at-least");
  expect(of({low: 3, lowOpen: true})).toBe("more-than");
  expect(of({high: 3})).toBe("at-most");
  expect(of({high: 3, highOpen: true})).toBe("less-than");
  expect(of({low: 2, high: 4})).toBe("between");
  expect(of({x: 3, low: 2, high: 4})).toBe("about");
  expect(of({x: 3, qualifier: "vague"})).toBe("vague");
});

test("each qualifier has a form of its own", () => {
  const forms = (values: Partial<Claimed>) => {
    const drawn = shape(values);
    return drawn.form === "point" ? ["point"] : [drawn.low.form, drawn.high.form];
  };
  expect(forms({x: 3})).toEqual(["point"]);
  expect(forms({x: 3, qualifier: "about"})).toEqual(["soft", "soft"]);
  expect(forms({low: 2, high: 4})).toEqual(["line", "line"]);
  expect(forms({low: 2, high: 4, highOpen: true})).toEqual(["line", "ring"]);
  expect(forms({low: 3})).toEqual(["line", "fade"]);
  expect(forms({x: 3, qualifier: "more-than"})).toEqual(["ring", "fade"]);
  expect(forms({high: 3})).toEqual(["fade", "line"]);
  expect(forms({x: 3, qualifier: "less-than"})).toEqual(["fade", "ring"]);
  expect(forms({low: 2, qualifier: "vague"})).toEqual(["soft", "fade"]);
});

test("a bound that the words do not give is where the fading stops, and no end", () => {
  expect(shape({low: 0, high: 3, qualifier: "less-than"})).toEqual({
    form: "body",
    low: {at: 0, form: "fade"},
    high: {at: 3, form: "ring"},
    tick: null
  });
});

test.each<[Partial<Claimed>, string]>([
  [{}, "neither x, low nor high"],
  [{low: 4, high: 2}, "its low 4 above its high 2"],
  [{x: 5, low: 2, high: 4}, "its x 5 outside its interval from 2 to 4"],
  [{x: 5, qualifier: "roughly" as never}, "the qualifier “roughly”; there are exact, about"]
])("%j is refused with a reason", (values, why) => {
  expect(() => shape(values)).toThrow(why);
});

test("a gap is what no side says, and there is none where intervals share a value", () => {
  const gaps = (...claims: Partial<Claimed>[]) => disputeGaps(claims.map(shape));
  expect(gaps({x: 7}, {low: 1, high: 3})).toEqual([{low: 3, high: 7, below: 1, above: 0}]);
  expect(gaps({low: 1, high: 3}, {low: 3, high: 5})).toEqual([]);
  expect(gaps({low: 5}, {high: 10})).toEqual([]);
  expect(gaps({high: 5}, {low: 10})).toEqual([{low: 5, high: 10, below: 0, above: 1}]);
  // A wide interval covers the room between two others.
  expect(gaps({x: 2}, {x: 6}, {low: 1, high: 9})).toEqual([]);
});

test("nothing leaves the frame: what lies beyond it is an arrow at its edge", () => {
  const room = {at: (value: number) => value, reversed: false, frame: [0, 100], reach: 64, soft: 8} as const;
  expect(placeClaim(shape({low: 80}), room)).toMatchObject({start: {at: 80}, end: {at: 100, form: "fade"}});
  expect(placeClaim(shape({low: 50, high: 150}), room)).toMatchObject({end: {at: 100, form: "cut"}});
  expect(placeClaim(shape({x: -20}), room)).toMatchObject({form: "body", start: {at: 0, form: "cut"}});
  expect(placeClaim(shape({low: 20}), {...room, reversed: true})).toMatchObject({
    start: {at: 0, form: "fade"},
    end: {at: 20, form: "line"}
  });
});
