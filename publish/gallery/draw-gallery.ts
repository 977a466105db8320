import {readFileSync} from "node:fs";
import {join} from "node:path";
import {doorsOf} from "../compile-library.ts";
import {notesList} from "../../src/marks/index.ts";
import {svgDocument, svgText} from "../svg-file.ts";

/** What a file of examples/gallery exports. */
export interface GalleryExample {
  /** The finding, as a sentence without a full stop. */
  title: string;
  /** What is shown, in which unit, where and when. */
  subtitle: string;
  /** Who publishes the data, and its year. */
  credit: string;
  /** What the drawing shows, for those who do not see it. */
  description: string;
  /** The names of `cifra/marks` that it shows. */
  marks: readonly string[];
  draw(document: Document, width: number): Element;
}

/** An example as it stands on the page: drawn twice, with its source. */
export interface DrawnExample extends Omit<GalleryExample, "draw"> {
  /** The file's name without its ending; its address on the page. */
  name: string;
  narrow: string;
  wide: string;
  /** Its source as a user of the package writes it. */
  code: string;
}

/** The widths of the site's charts, in px. */
const WIDTHS = {narrow: 328, wide: 720};

/** Draws the gallery's examples in the order of examples/gallery/index.ts. */
export async function drawGallery(root: string): Promise<DrawnExample[]> {
  const {gallery} = (await import(join(root, "examples", "gallery", "index.ts"))) as {
    gallery: Readonly<Record<string, GalleryExample>>;
  };
  const doors = doorsOf(root);
  return Object.entries(gallery).map(([name, {draw, title, subtitle, credit, description, marks}]) => {
    const drawing = (form: keyof typeof WIDTHS) =>
      standing(draw(svgDocument(), WIDTHS[form]), `${name}-${form}`, description);
    const source = readFileSync(join(root, "examples", "gallery", `${name}.ts`), "utf8");
    const code = asUsersWrite(source, doors);
    return {
      name,
      title,
      subtitle,
      credit,
      description,
      marks,
      narrow: drawing("narrow"),
      wide: drawing("wide"),
      code
    };
  });
}

/**
 * A drawing as it may stand beside others, and its notes where callouts became numbers: named for those who do not see
 * it, its own ids made those of this page, because the same chart at two widths means the same things by the same ids.
 */
function standing(drawn: Element, prefix: string, description: string): string {
  const svg = (drawn.matches("svg") ? drawn : drawn.querySelector("svg")) as SVGSVGElement | null;
  if (!svg) throw new Error(`the example ${prefix} gives no SVG`);
  svg.setAttribute("class", `${svg.getAttribute("class") ?? ""} cifra-chart`.trim());
  // Links within a picture would be hidden from those who do not see it.
  svg.setAttribute("role", svg.querySelector("a") ? "group" : "img");
  svg.setAttribute("aria-label", description);
  // A name without a role is none.
  for (const group of svg.querySelectorAll("g[aria-label]:not([role])")) group.removeAttribute("aria-label");
  const notes = notesList(svg, {label: "Notes in the chart"})?.outerHTML ?? "";
  const markup = svgText(svg).trim() + notes;
  const ids = new Set([...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
  return markup.replace(/(\sid="|url\(#|href="#)([^")]+)/g, (whole, before: string, id: string) =>
    ids.has(id) ? `${before}${prefix}-${id}` : whole
  );
}

/** Imports of our sources become those of the package's doors. */
function asUsersWrite(source: string, doors: ReadonlyMap<string, string>): string {
  const names = new Map([...doors].map(([door, file]) => [`../../${file}`, `cifra${door.slice(1)}`]));
  return source.replace(/from "(\.[^"]+)"/g, (whole, path: string) =>
    names.has(path) ? `from "${names.get(path)}"` : whole
  );
}
