import type {Box} from "./box.ts";
import type {Edges} from "./segment.ts";

/** Cells are at least this wide and high, in pixels, and at most this many along an axis. */
const LEAST = 16;
const MOST = 64;

/** An index of boxes by the cells of a grid over a frame; what lies outside is kept in the cells of the rim. */
export class Grid {
  private readonly columns: number;
  private readonly rows: number;
  private readonly cells: number[][];
  /** In which search each box was found last, so that one in several cells is found once. */
  private readonly seen: Int32Array;
  private search = 0;

  constructor(
    boxes: readonly Box[],
    private readonly frame: Box
  ) {
    this.columns = Math.max(1, Math.min(MOST, Math.floor(frame.width / LEAST)));
    this.rows = Math.max(1, Math.min(MOST, Math.floor(frame.height / LEAST)));
    this.cells = Array.from({length: this.columns * this.rows}, () => []);
    this.seen = new Int32Array(boxes.length);
    boxes.forEach(({x, y, width, height}, i) =>
      this.visit({left: x, top: y, right: x + width, bottom: y + height}, (cell) => {
        cell.push(i);
        return false;
      })
    );
  }

  /** Calls with the index of each box that may meet the rectangle, until the call gives true; gives whether it did. */
  some(edges: Edges, call: (index: number) => boolean): boolean {
    const search = ++this.search;
    return this.visit(edges, (cell) => {
      for (const i of cell) {
        if (this.seen[i] === search) continue;
        this.seen[i] = search;
        if (call(i)) return true;
      }
      return false;
    });
  }

  private visit({left, top, right, bottom}: Edges, call: (cell: number[]) => boolean): boolean {
    const {x, y, width, height} = this.frame;
    const [fromColumn, toColumn] = [left, right].map((at) => index((at - x) / width, this.columns)) as [
      number,
      number
    ];
    const [fromRow, toRow] = [top, bottom].map((at) => index((at - y) / height, this.rows)) as [
      number,
      number
    ];
    for (let row = fromRow; row <= toRow; row++)
      for (let column = fromColumn; column <= toColumn; column++)
        if (call(this.cells[row * this.columns + column]!)) return true;
    return false;
  }
}

function index(share: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(share * count) || 0));
}
