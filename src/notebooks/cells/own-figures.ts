/** What the notebook of one's own figures imports: it attaches no table, so that its page may fetch nothing at all. */
import registers from "virtual:registers";
import type {Tag} from "../../locales/locale.ts";
import {notebookOf} from "./open-notebook.ts";
import {ownFiguresView} from "./own/own-figures-view.ts";

/** The whole of the notebook, in a language. */
export function ownFigures(tag: Tag): HTMLElement {
  return ownFiguresView(notebookOf(tag, new Map([["units", registers.units]])));
}
