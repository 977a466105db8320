/** Puts a figure's marks and words of a chart into a light, and takes it from all others. */
export function light(root: ParentNode, figure: string | null): void {
  for (const lit of root.querySelectorAll(".lit")) lit.classList.remove("lit");
  if (!figure) return;
  const id = CSS.escape(figure);
  for (const part of root.querySelectorAll(`[data-figure="${id}"],a[href$="#figure-${id}"]`))
    part.classList.add("lit");
}
