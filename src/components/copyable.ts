import type {Locale} from "../locales/locale.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";

/**
 * Text to copy, in a box that can be scrolled by keyboard; src/islands/copy-code.ts gives it a button. What it says is
 * said elsewhere too: the text gate does not read it (`data-code`).
 */
export function copyable(text: string, name: string, locale: Locale): Markup {
  const label = locale.message("copy.box", {name});
  const words = {
    copy: locale.message("copy.copy"),
    done: locale.message("copy.done"),
    failed: locale.message("copy.failed")
  };
  return markup`<div class="copyable" data-copy="${words.copy}" data-copied="${words.done}" data-not-copied="${words.failed}">
    <pre tabindex="0" role="region" aria-label="${label}" data-code><code>${text}</code></pre>
  </div>`;
}
