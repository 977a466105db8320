import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {applyEdits, scanTags, withAttribute} from "../finish/tags.ts";
import {GALLERY} from "../gallery.ts";
import {drawGallery} from "./draw-gallery.ts";
import {galleryPage} from "./gallery-page.ts";

const TITLE = "The chart library";
const DESCRIPTION =
  "Marks for Observable Plot that annotate, label, count, compare claims and draw to scale, with data of elections, climate, sport, budgets and measures.";

/** A page of the site as deep as ours, whose frame it has: head, header and footer. */
const FRAME = "about/index.html";

const STYLE = `<style>
.gallery pre{padding:.75rem 1rem;background:var(--raised);font-size:.875rem;line-height:1.5;tab-size:2}
.gallery pre code{font-size:1em}
.callout-notes{margin:.5rem 0 0;padding-inline-start:1.5rem;font:400 1rem/1.45 var(--sans)}
</style>`;

/** Writes the gallery into the folder that Framework built, as a page that is finished with the others. */
export async function layGallery(root: string, output: string): Promise<void> {
  const frame = readFileSync(join(output, FRAME), "utf8");
  const page = inFrame(frame, {
    title: TITLE,
    description: DESCRIPTION,
    head: STYLE,
    main: galleryPage(await drawGallery(root))
  });
  mkdirSync(join(output, GALLERY, ".."), {recursive: true});
  writeFileSync(join(output, GALLERY), page);
}

/** A page with the title, description and main part of another; nothing in it is the current page of the navigation. */
export function inFrame(
  page: string,
  {title, description, head, main}: {title: string; description: string; head: string; main: string}
): string {
  const tags = scanTags(page);
  const edits = tags.flatMap((tag, i) => {
    const between = {start: tag.end, end: tags[i + 1]?.start ?? page.length};
    if (tag.name === "title" && !tag.closing) {
      const site = /\|.*$/.exec(page.slice(between.start, between.end))?.[0] ?? "";
      return [{...between, text: `${title} ${site}`.trim()}];
    }
    if (tag.name === "meta" && tag.attributes.get("name") === "description")
      return [{...tag, text: withAttribute(tag, "content", description)}];
    if (tag.name === "a" && tag.attributes.has("aria-current"))
      return [{...tag, text: withAttribute(tag, "aria-current", null)}];
    if (tag.name === "head" && tag.closing) return [{start: tag.start, end: tag.start, text: head}];
    if (tag.name === "main" && !tag.closing) {
      const end = tags.findLast(({name, closing}) => name === "main" && closing)!;
      return [{start: tag.end, end: end.start, text: main}];
    }
    return [];
  });
  const inside = edits.find(({text}) => text === main);
  if (!inside) throw new Error("a page without a main part");
  return applyEdits(
    page,
    edits.filter((edit) => edit === inside || edit.end <= inside.start || edit.start >= inside.end)
  );
}
