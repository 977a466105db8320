import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";

export interface Column {
  label: string;
  /** Numbers stand right. */
  numeric?: boolean;
}

/**
 * A table in a box of its own that scrolls sideways when it is too wide, and can be reached by keyboard.
 * The first cell of each row is its header. `name` is read to those who do not see the box; `table` is the
 * name of the data table whose cells it shows, so that their numbers are known to be its own; `figures` are the
 * figures of its rows; `lang` is the language of its heads and cells where it is not the page’s.
 */
export function scrollTable(
  columns: readonly Column[],
  rows: readonly (readonly (Markup | string)[])[],
  {
    caption,
    name,
    table,
    id,
    figures,
    lang
  }: {
    caption: string | null;
    name: string;
    table?: string;
    id?: string;
    figures?: readonly string[];
    lang?: string;
  }
): Markup {
  const align = (i: number) => (columns[i]?.numeric ? markup` class="numeric"` : null);
  const cellOf = (cell: Markup | string, i: number) =>
    i === 0 ? markup`<th scope="row"${align(i)}>${cell}</th>` : markup`<td${align(i)}>${cell}</td>`;
  return markup`<div class="scroll-table" role="region" aria-label="${name}" tabindex="0">
    <table${id && markup` id="${id}"`}${table && markup` data-table="${table}"`}>
      ${caption && markup`<caption>${caption}</caption>`}
      <thead${lang && markup` lang="${lang}"`}>
        <tr>
          ${columns.map(({label}, i) => markup`<th scope="col"${align(i)}>${label}</th>`)}
        </tr>
      </thead>
      <tbody${lang && markup` lang="${lang}"`}>
        ${rows.map((cells, i) => markup`<tr${figures && markup` data-figure="${figures[i]!}"`}>${cells.map(cellOf)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}
