import type {Box} from "./box.ts";
import type {Edges} from "./segment.ts";

/** Cells are at least this wide and high, in pixels, and at most this many along an axis. */
const LEAST = 24;
const MOST = 64;

/** An index of rectangles by the cells of a grid over a frame; what lies outside is kept in the cells of the rim. */
export class Grid {
  private readonly columns: number;
  private readonly rows: number;
  private readonly cells: number[][];
  /** In which search each rectangle was found last, so that one in several cells is found once. */
  private readonly seen: Int32Array;
  private searches = 0;

  constructor(
    rectangles: readonly Edges[],
    private readonly frame: Box
  ) {
    this.columns = Math.max(1, Math.min(MOST, Math.floor(frame.width / LEAST)));
    this.rows = Math.max(1, Math.min(MOST, Math.floor(frame.height / LEAST)));
    this.cells = Array.from({length: this.columns * this.rows}, () => []);
    this.seen = new Int32Array(rectangles.length);
    rectangles.forEach(({left, top, right, bottom}, i) => {
      for (let row = this.row(top); row <= this.row(bottom); row++)
        for (let column = this.column(left); column <= this.column(right); column++)
          this.cells[row * this.columns + column]!.push(i);
    });
  }

  /** Calls with the index of each rectangle that may meet this one, until the call gives true. */
  search(edges: Edges, call: (index: number) => boolean): void {
    const search = ++this.searches;
    const firstColumn = this.column(edges.left);
    const lastColumn = this.column(edges.right);
    const lastRow = this.row(edges.bottom);
    for (let row = this.row(edges.top); row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++)
        for (const i of this.cells[row * this.columns + column]!) {
          if (this.seen[i] === search) continue;
          this.seen[i] = search;
          if (call(i)) return;
        }
  }

  private column(x: number): number {
    return index((x - this.frame.x) / this.frame.width, this.columns);
  }

  private row(y: number): number {
    return index((y - this.frame.y) / this.frame.height, this.rows);
  }
}

function index(share: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(share * count) || 0));
}
