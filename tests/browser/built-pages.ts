import {existsSync, readFileSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {isPage} from "../../publish/list-files.ts";

/** Addresses of all built pages, as a reader would type them: "/", "/charts/capacity/", "/404.html". */
export function builtPages(dir: string): string[] {
  return readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && isPage(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length).replaceAll("\\", "/"))
    .map((path) => path.replace(/(?<=\/)index\.html$/, ""))
    .sort();
}

/**
 * Why an address of the site does not lead anywhere, or null. The files decide, as on a static host that guesses
 * nothing: folders end with a slash, a fragment is the id of an element that is in the file before any script.
 */
export function deadLink(dir: string, path: string, fragment: string): string | null {
  const file = join(dir, path.endsWith("/") ? `${path}index.html` : path);
  if (!existsSync(file)) return "no such file";
  if (statSync(file).isDirectory()) return "a folder without a slash at its end";
  const name = fragment.split(":~:")[0]!;
  if (name === "" || name === "top" || !file.endsWith(".html")) return null;
  return idsOf(file).has(name) ? null : `no element with the id “${name}”`;
}

const known = new Map<string, {time: number; ids: Set<string>}>();

function idsOf(file: string): Set<string> {
  const time = statSync(file).mtimeMs;
  const before = known.get(file);
  if (before?.time === time) return before.ids;
  const {document} = parseHTML(readFileSync(file, "utf8"));
  const ids = new Set(
    [...document.querySelectorAll("[id]")].map((element) => element.getAttribute("id") ?? "")
  );
  known.set(file, {time, ids});
  return ids;
}
