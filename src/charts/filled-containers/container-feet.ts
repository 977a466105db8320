import {chartType} from "../chart-type.ts";
import type {Box} from "../../layout/index.ts";
import {breakLines, type Block} from "../../text/rich-text.ts";
import type {DrawOptions} from "../chart.ts";
import type {ContainerColumns} from "./container-columns.ts";
import {footOf} from "./container-labels.ts";

/** What stands under containers. */
export interface ContainerFeet {
  /** What is to be kept free for it under each of them, in pixels. */
  height: number;
  /** Its places under containers that stand there. */
  at(containers: readonly Box[]): {
    texts: {x: number; y: number; block: Block}[];
    /** Lines that hold the readings of one claim together. */
    brackets: {x1: number; x2: number; y: number}[];
  };
}

/** Between a floor and its words, with a line between them and without, and to the line; in pixels. */
const BELOW = {bracketed: 20, plain: 10, bracket: 12};

/** Sets the words under each claim's containers. */
export function containerFeet({lines, width, gap}: ContainerColumns, options: DrawOptions): ContainerFeet {
  const {text: size, family} = chartType(options);
  const feet = lines.flatMap((groups) => {
    const top = groups.some(({length}) => length > 1) ? BELOW.bracketed : BELOW.plain;
    return groups.map((group) => {
      const count = group.length;
      const room = count * (width + gap) - gap;
      const block = breakLines(footOf(group[0]!, count > 1, options), {width: room, size, family});
      return {count, top, block};
    });
  });
  return {
    height: Math.max(...feet.map(({top, block}) => top + block.height)) + 4,
    at(containers) {
      let nth = 0;
      const placed = feet.map(({count, top, block}) => {
        const [first, last] = [containers[nth]!, containers[nth + count - 1]!];
        nth += count;
        const floor = first.y + first.height;
        const bracket = {x1: first.x, x2: last.x + last.width, y: floor + BELOW.bracket};
        return {text: {x: first.x - 1, y: floor + top, block}, bracket: count > 1 ? [bracket] : []};
      });
      return {texts: placed.map(({text}) => text), brackets: placed.flatMap(({bracket}) => bracket)};
    }
  };
}
