import {posix} from "node:path";
import {fault} from "../../loaders/fault.ts";
import type {Fault, Place} from "../../loaders/fault.ts";
import {checkHeadings, checkHeads} from "./check-heads.ts";
import {isEmbed} from "./is-embed.ts";
import {isNotFound} from "./not-found-page.ts";
import {placesIn} from "./place-in.ts";
import {classesOf, scanTags} from "./tags.ts";
import type {Tag} from "./tags.ts";

const ADDRESSES: Record<string, string> = {
  a: "href",
  link: "href",
  script: "src",
  img: "src",
  source: "src",
  image: "href",
  use: "href",
  iframe: "src",
  audio: "src",
  video: "src"
};

/** Links whose addresses nothing is fetched from: where this page or another form of it stands. */
const NAMES_ONLY = new Set(["canonical", "alternate"]);

const CELL_ERROR = "observablehq--error";

/**
 * What is wrong with the finished pages (path from the site's root → text): errors that Framework wrote
 * into a page and went on, addresses that lead nowhere or to another host, ids that occur twice, titles and
 * descriptions that several pages have, headings out of order. `files` are all files of the site, `base` is the
 * path below which it stands: only the page for missing addresses writes it.
 */
export function checkFinishedPages(
  pages: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
  base = "/"
): Fault[] {
  const anchors = new Map<string, Set<string>>();
  for (const [page, html] of pages) anchors.set(page, new Set(scanTags(html).flatMap(idOf)));
  return [
    ...[...pages].flatMap(([page, html]) => checkPage(page, html, {files, anchors, base})),
    ...[...pages].flatMap(([page, html]) => checkHeadings(page, html)),
    ...checkHeads(new Map([...pages].filter(([, html]) => !isEmbed(html))))
  ];
}

interface SiteFiles {
  files: ReadonlySet<string>;
  /** The ids of each page. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  base: string;
}

function checkPage(page: string, html: string, site: SiteFiles): Fault[] {
  const faults: Fault[] = [];
  const at = placesIn(page, html);
  const seen = new Set<string>();
  for (const tag of scanTags(html)) {
    if (tag.closing) continue;
    const place = at(tag.start);
    for (const id of idOf(tag)) {
      if (seen.has(id))
        faults.push(fault(place, `id “${id}” occurs twice`, "Give each element an id of its own."));
      seen.add(id);
    }
    if (classesOf(tag).includes(CELL_ERROR)) {
      faults.push(fault(place, "a cell that failed", "Mend the cell; its message stands on the page."));
    }
    for (const name of tag.attributes.keys()) {
      if (name.startsWith("on"))
        faults.push(fault(place, `inline handler “${name}”`, "Move it into an island."));
    }
    const address = tag.attributes.get(ADDRESSES[tag.name] ?? "");
    if (address !== undefined && !NAMES_ONLY.has(tag.attributes.get("rel") ?? "")) {
      faults.push(...checkAddress(tag, address, place, page, site));
    }
  }
  for (const match of html.matchAll(
    /(?:from|import)\s*\(?\s*"((?:npm|jsr|observablehq|node):[^"]*|[^"]*\.tsx?)"/g
  )) {
    faults.push(
      fault(
        at(match.index),
        `unresolved import “${match[1]}”`,
        "Import it by a path, or install the package."
      )
    );
  }
  return faults;
}

function checkAddress(
  tag: Tag,
  address: string,
  place: Place,
  page: string,
  {files, anchors, base}: SiteFiles
): Fault[] {
  if (/^(https?:)?\/\//i.test(address)) {
    if (tag.name === "a") return [];
    return [fault(place, `request to another host: ${address}`, "Keep the file within the site.")];
  }
  if (/^mailto:/i.test(address) && tag.name === "a") return [];
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) {
    return [
      fault(place, `address “${address}” that no browser follows`, "Stand the link in text of its own.")
    ];
  }
  const [path = "", fragment] = address.split("#");
  const target = path === "" ? page : resolve(page, path, files, base);
  if (target === null) return [fault(place, `dead link “${address}”`, "Link to a page or file of the site.")];
  if (fragment && anchors.has(target) && !anchors.get(target)?.has(decodeURIComponent(fragment))) {
    return [fault(place, `dead link “${address}”`, `Link to an id that ${target} has.`)];
  }
  return [];
}

/** The file that an address leads to, as on a static host that guesses nothing but folders' index.html. */
function resolve(page: string, path: string, files: ReadonlySet<string>, base: string): string | null {
  const plain = decodeURI(path.replace(/\?.*$/, ""));
  // Shown at any depth, the page for missing addresses names all others from the site's base path.
  const anywhere = isNotFound(page);
  const relative = anywhere ? plain.startsWith(base) && plain.slice(base.length) : plain;
  if (relative === false || relative.startsWith("/")) return null;
  const target = posix.join(anywhere ? "" : posix.dirname(page), relative).replace(/^\.(\/|$)/, "");
  const file = target === "" || target.endsWith("/") ? `${target}index.html` : target;
  return files.has(file) ? file : null;
}

function idOf(tag: Tag): string[] {
  const id = tag.attributes.get("id");
  return id === undefined || tag.closing ? [] : [id];
}
