/** A plot's size and its margins (default 0), in pixels. */
export interface FramePlot {
  width: number;
  height: number;
  marginTop?: number;
  marginRight?: number;
  marginBottom?: number;
  marginLeft?: number;
}
