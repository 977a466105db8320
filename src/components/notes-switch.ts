import type {Locale} from "../locales/locale.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";

/** A box to tick that lays open who says each number, paragraph by paragraph: styles alone do it. */
export function notesSwitch(locale: Locale): Markup {
  return markup`<p class="notes-switch">
    <label><input type="checkbox" id="show-notes"> ${locale.message("notes.show")}</label>
  </p>`;
}
