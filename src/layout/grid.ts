import type {Box} from "./box.ts";
import type {Edges} from "./segment.ts";

/** Cells are at least this wide and high, in pixels, and at most this many along an axis. */
const LEAST = 24;
const MOST = 64;

/** An index of rectangles by the cells of a grid over a frame; what lies outside is kept in the cells of the rim. */
export class Grid {
  private readonly columns: number;
  private readonly rows: number;
  /** The rectangles of all cells one after another, and where each cell's begin. */
  private readonly found: Int32Array;
  private readonly starts: Int32Array;
  /** In which search each rectangle was found last, so that one in several cells is found once. */
  private readonly seen: Int32Array;
  private searches = 0;

  constructor(
    rectangles: readonly Edges[],
    private readonly frame: Box
  ) {
    this.columns = Math.max(1, Math.min(MOST, Math.floor(frame.width / LEAST)));
    this.rows = Math.max(1, Math.min(MOST, Math.floor(frame.height / LEAST)));
    this.seen = new Int32Array(rectangles.length);
    this.starts = new Int32Array(this.columns * this.rows + 1);
    // First how many each cell has, then which: no list has to grow.
    for (const rectangle of rectangles) this.eachCell(rectangle, (cell) => this.starts[cell + 1]!++);
    for (let cell = 1; cell < this.starts.length; cell++) this.starts[cell]! += this.starts[cell - 1]!;
    this.found = new Int32Array(this.starts[this.starts.length - 1]!);
    const next = this.starts.slice();
    rectangles.forEach((rectangle, i) => this.eachCell(rectangle, (cell) => (this.found[next[cell]!++] = i)));
  }

  /** Calls with the index of each rectangle that may meet this one, until the call gives true. */
  search(edges: Edges, call: (index: number) => boolean): void {
    const search = ++this.searches;
    const firstColumn = this.column(edges.left);
    const lastColumn = this.column(edges.right);
    const lastRow = this.row(edges.bottom);
    for (let row = this.row(edges.top); row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++)
        for (
          let k = this.starts[row * this.columns + column]!,
            end = this.starts[row * this.columns + column + 1]!;
          k < end;
          k++
        ) {
          const i = this.found[k]!;
          if (this.seen[i] === search) continue;
          this.seen[i] = search;
          if (call(i)) return;
        }
  }

  private eachCell({left, top, right, bottom}: Edges, call: (cell: number) => void): void {
    const firstColumn = this.column(left);
    const lastColumn = this.column(right);
    const lastRow = this.row(bottom);
    for (let row = this.row(top); row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) call(row * this.columns + column);
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
