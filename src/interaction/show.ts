import {stopOf} from "./marks-of.ts";
import type {Mark} from "./marks-of.ts";
import type {Point} from "./nearest.ts";
import {makeRing} from "./ring.ts";
import {wordsOf} from "./words-of.ts";
import {makeTip} from "./tip.ts";

/** By what a reader came to a mark. */
export type Means = "pointer" | "touch" | "keyboard";

/** What is shown of the charts of a page: one mark, with ring, light and tooltip. */
export interface Show {
  readonly mark: Mark | null;
  readonly by: Means | null;
  /** Whether the last press was a finger's. */
  readonly touched: boolean;
  /** Id of the sentence on the keys. */
  readonly hint: string;
  /** Shows a mark, unless Escape has just sent it away. */
  at(mark: Mark, by: Means, point?: Point): void;
  hide(): void;
  /** Hides what the pointer left, but not before it had the time to reach the tooltip. */
  leave(): void;
  holds(point: Point): boolean;
  end(): void;
}

/** A pointer may be off mark and tooltip for so long on its way between them, in ms. */
const PATIENCE = 250;

export function makeShow(document: Document, hint: string, light: (figure: string | null) => void): Show {
  const ended = new AbortController();
  const {signal} = ended;
  const view = document.defaultView!;
  let n = 1;
  while (document.getElementById(`cifra-tip-${n}`)) n++;
  const tip = makeTip(document, `cifra-tip-${n}`);
  const ring = makeRing(document);
  // One is read with each chart, the other says what a finger chose.
  const [keys, said] = [document.createElement("span"), document.createElement("span")];
  keys.id = `cifra-keys-${n}`;
  keys.hidden = true;
  keys.textContent = hint;
  said.className = "cifra-said";
  said.setAttribute("role", "status");
  document.body.append(keys, said, tip.element);

  let mark: Mark | null = null;
  let by: Means | null = null;
  let sent: Mark | null = null;
  let touched = false;
  let timer = 0;
  let described: (() => void) | null = null;

  const hide = (): void => {
    view.clearTimeout(timer);
    described?.();
    tip.hide();
    ring.hide();
    light(null);
    mark = by = described = null;
  };

  const leave = (): void => {
    sent = null;
    view.clearTimeout(timer);
    if (by === "pointer") timer = view.setTimeout(hide, PATIENCE);
  };

  const at: Show["at"] = (next, means, point) => {
    view.clearTimeout(timer);
    if (means === "pointer" && next === sent) return;
    sent = null;
    if (next !== mark || means !== by) {
      described?.();
      described = means === "keyboard" ? describe(stopOf(next), tip.element.id) : null;
      ring.show(next, means === "keyboard");
      light(next.figure);
    }
    [mark, by] = [next, means];
    tip.show(next, point);
    if (means === "touch") said.textContent = wordsOf(tip.element);
  };

  const listen = <Name extends keyof DocumentEventMap>(
    target: Document | Window | HTMLElement,
    name: Name,
    act: (event: DocumentEventMap[Name]) => void,
    capture = false
  ): void =>
    target.addEventListener(name, act as EventListener, {signal, capture, passive: name !== "keydown"});

  listen(document, "keydown", (event) => {
    if (event.key !== "Escape" || !mark) return;
    event.preventDefault();
    sent = mark;
    hide();
  });
  listen(document, "pointerdown", ({pointerType}) => (touched = pointerType === "touch"), true);
  // Not at the press: a finger that scrolls the page takes nothing away.
  listen(document, "pointerup", ({target}) => {
    if (touched && !(target as Element).closest(".cifra-live,.cifra-tip")) hide();
  });
  listen(tip.element, "pointerenter", () => view.clearTimeout(timer));
  listen(tip.element, "pointerleave", leave);
  listen(document, "scroll", tip.follow, true);
  listen(view, "resize", tip.follow);

  return {
    get mark() {
      return mark;
    },
    get by() {
      return by;
    },
    get touched() {
      return touched;
    },
    hint: keys.id,
    at,
    hide,
    leave,
    holds: tip.holds,
    end() {
      hide();
      ended.abort();
      for (const element of [keys, said, tip.element]) element.remove();
    }
  };
}

/** Adds an element's id to those that describe another; gives what takes it away. */
export function describe(element: Element, id: string): () => void {
  const before = element.getAttribute("aria-describedby");
  element.setAttribute("aria-describedby", before ? `${before} ${id}` : id);
  return () =>
    before ? element.setAttribute("aria-describedby", before) : element.removeAttribute("aria-describedby");
}
