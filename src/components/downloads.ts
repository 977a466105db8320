import type {Locale} from "../locales/locale.ts";
import type {Resource} from "../tables/open-tables.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";

/** Where pages link to a table: Framework watches and serves the copy, the finished site has data/. */
export function tableAddress(path: string): string {
  return `/_generated/data/${path}`;
}

/** A table of the package and how many rows it has. */
export interface Download extends Resource {
  rows: number;
}

/** All tables to download, each with what it holds and how large it is. */
export function downloads(tables: readonly Download[], locale: Locale): Markup {
  const items = tables.map(({name, path, title, description, bytes, rows}) => {
    const size = sizeText(bytes ?? 0, locale);
    return markup`<li>
      <a href="${tableAddress(path)}" download="${path}">${title ?? name}</a>${" "}
      <small>${locale.count("table.download-size", rows, {size})}</small>
      ${description && markup`<br>${description}`}
    </li>`;
  });
  return markup`<ul class="downloads">
    ${items}
    <li>
      <a href="${tableAddress("datapackage.json")}" download="datapackage.json">${locale.message("table.package")}</a>
    </li>
  </ul>`;
}

/** A size in bytes as readers know it: "429 bytes", "4.5 kB". */
export function sizeText(bytes: number, locale: Locale): string {
  if (bytes < 1000) return locale.count("table.bytes", bytes);
  const size = locale.number(bytes / 1000, {maximumFractionDigits: bytes < 10_000 ? 1 : 0});
  return locale.message("table.kilobytes", {size});
}
