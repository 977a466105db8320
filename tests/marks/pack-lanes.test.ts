import fc from "fast-check";
import {expect, test} from "vitest";
import {packLanes, type LaneItem, type Piece} from "../../src/marks/timeline/pack-lanes.ts";

const piece = (start: number, end: number, level: Piece["level"] = 0): Piece => ({
  ...{start, end, level},
  before: 8,
  after: 8
});
const bare = (start: number, end: number): LaneItem => ({pieces: [piece(start, end)], forms: []});

test("things share a lane unless they would cover each other", () => {
  const {items} = packLanes([bare(0, 10), bare(20, 30), bare(5, 25)]);
  expect(items.map(({lane}) => lane)).toEqual([0, 0, 1]);
});

test("a form gives way to what is already there, and then the whole moves on", () => {
  const texted: LaneItem = {pieces: [piece(0, 10)], forms: [[piece(12, 60)], [piece(0, 60, -1)]]};
  expect(packLanes([texted, bare(30, 40)]).items[0]).toEqual({lane: 0, form: 1});
  const stubborn = {...texted, forms: texted.forms.slice(0, 1)};
  expect(packLanes([stubborn, bare(30, 40)]).items[0]).toEqual({lane: 1, form: 0});
});

test("one after another, lanes fill in the order of the items", () => {
  const items = [0, 20, 40].map((x): LaneItem => ({
    pieces: [piece(x, x + 4)],
    forms: [[piece(x + 6, x + 50)]]
  }));
  expect(packLanes(items, {together: false}).items.map(({lane}) => lane)).toEqual([0, 1, 2]);
});

test("nothing in a lane covers anything else there", () => {
  const stretch = fc.tuple(fc.integer({min: 0, max: 300}), fc.integer({min: 1, max: 80}));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(stretch, stretch), {maxLength: 30}),
      fc.boolean(),
      (stretches, together) => {
        const items = stretches.map(([[a, long], [b, wide]]): LaneItem => ({
          pieces: [piece(a, a + long)],
          forms: [[piece(b, b + wide, 1)], [piece(b, b + wide, -1)]]
        }));
        const packed = packLanes(items, {gap: 2, together});
        const laid = items.flatMap((item, i) => {
          const {lane, form} = packed.items[i]!;
          return [...item.pieces, ...item.forms[form]!].map((piece) => ({...piece, lane}));
        });
        for (const [i, a] of laid.entries())
          for (const b of laid.slice(i + 1))
            if (a.lane === b.lane && a.level === b.level)
              expect(a.start < b.end && b.start < a.end).toBe(false);
      }
    )
  );
});
