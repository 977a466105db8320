import {markup} from "../components/markup.ts";
import type {Markup} from "../components/markup.ts";

/** What stands in a page for an address that nothing has; the check before the build names it with its place. */
export function unknownBlock(address: string): Markup {
  return markup`<p class="unknown"><code>${address}</code></p>`;
}
