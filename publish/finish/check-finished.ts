import {posix} from "node:path";
import {fault} from "../../loaders/fault.ts";
import type {Fault, Place} from "../../loaders/fault.ts";
import {scanTags} from "./tags.ts";
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

const CELL_ERROR = "observablehq--error";

/**
 * What is wrong with the finished pages (path from the site's root → text): errors that Framework wrote
 * into a page and went on, addresses that lead nowhere or to another host, ids that occur twice.
 * `files` are all files of the site.
 */
export function checkFinishedPages(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>): Fault[] {
  const anchors = new Map<string, Set<string>>();
  for (const [page, html] of pages) anchors.set(page, new Set(scanTags(html).flatMap(idOf)));
  return [...pages].flatMap(([page, html]) => checkPage(page, html, files, anchors));
}

function checkPage(
  page: string,
  html: string,
  files: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>
): Fault[] {
  const faults: Fault[] = [];
  const at = (offset: number) => placeIn(page, html, offset);
  const seen = new Set<string>();
  for (const tag of scanTags(html)) {
    if (tag.closing) continue;
    const place = at(tag.start);
    for (const id of idOf(tag)) {
      if (seen.has(id))
        faults.push(fault(place, `id “${id}” occurs twice`, "Give each element an id of its own."));
      seen.add(id);
    }
    if ((tag.attributes.get("class") ?? "").split(" ").includes(CELL_ERROR)) {
      faults.push(fault(place, "a cell that failed", "Mend the cell; its message stands on the page."));
    }
    for (const name of tag.attributes.keys()) {
      if (name.startsWith("on"))
        faults.push(fault(place, `inline handler “${name}”`, "Move it into an island."));
    }
    const address = tag.attributes.get(ADDRESSES[tag.name] ?? "");
    if (address !== undefined && tag.attributes.get("rel") !== "canonical") {
      faults.push(...checkAddress(tag, address, place, page, files, anchors));
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
  files: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>
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
  const target = path === "" ? page : resolve(page, path, files);
  if (target === null) return [fault(place, `dead link “${address}”`, "Link to a page or file of the site.")];
  if (fragment && anchors.has(target) && !anchors.get(target)?.has(decodeURIComponent(fragment))) {
    return [fault(place, `dead link “${address}”`, `Link to an id that ${target} has.`)];
  }
  return [];
}

/** The file that an address leads to, as on a static host that guesses nothing but folders' index.html. */
function resolve(page: string, path: string, files: ReadonlySet<string>): string | null {
  const target = posix
    .join(posix.dirname(page), decodeURI(path.replace(/\?.*$/, "")))
    .replace(/^\.(\/|$)/, "");
  const file = target === "" || target.endsWith("/") ? `${target}index.html` : target;
  return files.has(file) ? file : null;
}

function idOf(tag: Tag): string[] {
  const id = tag.attributes.get("id");
  return id === undefined || tag.closing ? [] : [id];
}

function placeIn(file: string, html: string, offset: number): Place {
  const before = html.slice(0, offset);
  const line = before.split("\n").length;
  return {file, line, column: offset - before.lastIndexOf("\n")};
}
