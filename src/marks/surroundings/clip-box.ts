import type {Box} from "../../layout/box.ts";

/** The rectangle that a clip path leaves, where it is one, as Plot's own are. */
export function clipBox(clip: string, svg: Element): Box | null {
  const id = /#([\w-]+)/.exec(clip)?.[1];
  const rect = id ? svg.querySelector(`#${id} > rect`) : null;
  if (!rect) return null;
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(rect.getAttribute(name)));
  return {x: x!, y: y!, width: width!, height: height!};
}
