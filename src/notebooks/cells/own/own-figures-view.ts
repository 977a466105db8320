import registers from "virtual:registers";
import {download} from "../download.ts";
import {element} from "../element.ts";
import {liveChart} from "../live-chart.ts";
import type {Notebook} from "../open-notebook.ts";
import type {Corrected, DeskFigure, Language, Pasted, Reading} from "../reader/desk.ts";
import {openReader, type Reader} from "../reader/open-reader.ts";
import {articleForm} from "./article-form.ts";
import {figureEditor, type FigureEditor} from "./figure-editor.ts";
import {figureGroups, figureRows} from "./figure-rows.ts";
import {markedText} from "./marked-text.ts";

/** How many figures are listed at once, each with its fields. */
const LISTED = 50;

/** Paste an article: its figures marked and listed, to be corrected, with a brief and a chart of them. */
export function ownFiguresView(notebook: Notebook): HTMLElement {
  const {locale} = notebook;
  const say = (key: string, values?: Record<string, string | number>) =>
    locale.message(`notebook.own-figures.${key}`, values);
  // Started by the first text: whoever only looks at the page does not wait for it.
  let reader: Reader | null = null;
  let turn = 0;
  const status = element("p", {class: "own-status", role: "status"});
  const found = element("div", {class: "own-found"});
  const form = articleForm(locale, (pasted) => void read(pasted));
  return element("div", {class: "own-figures"}, [form, status, found, ...dataLists()]);

  async function read(pasted: Pasted): Promise<void> {
    const mine = (turn += 1);
    found.replaceChildren();
    status.textContent = say("reading");
    try {
      reader ??= openReader();
      const reading = await reader.open(pasted);
      if (mine !== turn) return;
      show(pasted, reading, await (reading.tooMany ? null : reader.brief([])));
    } catch (error) {
      if (mine === turn)
        status.textContent = say("failed", {why: error instanceof Error ? error.message : String(error)});
    }
  }

  function show(pasted: Pasted, reading: Reading, corrected: Corrected | null): void {
    const {quantities, language, tooMany} = reading;
    status.textContent =
      quantities.length === 0
        ? say("nothing")
        : locale.count(`notebook.own-figures.read-${language}`, quantities.length);
    if (quantities.length === 0) return;
    found.append(
      element("h2", {}, [say("text")]),
      markedText(pasted.text, quantities, {language, more: say("more-text")})
    );
    if (tooMany || !corrected) found.append(element("p", {class: "note"}, [say("too-many")]));
    else found.append(...desk(pasted, reading, corrected, language));
    found.querySelector(".marked-text")?.setAttribute("aria-label", say("text"));
  }

  /** The list to correct, the brief and the chart; the last two follow the first. */
  function desk(pasted: Pasted, reading: Reading, first: Corrected, language: Language): Node[] {
    const list = element("ol", {class: "own-list"});
    const more = element("button", {type: "button"}, [say("more-figures")]);
    const editors: FigureEditor[] = [];
    const brief = element("code");
    const name = briefName(pasted.file);
    const save = element("button", {type: "button"}, [say("save-brief", {name})]);
    const chart = groupChart();
    let last = first;
    save.addEventListener("click", () => download(name, last.brief, "text/markdown"));
    more.addEventListener("click", extend);

    function extend(): void {
      for (const figure of reading.figures.slice(editors.length, editors.length + LISTED)) {
        const editor = figureEditor(notebook, figure, () => void correct());
        editors.push(editor);
        list.append(editor.item);
      }
      more.hidden = editors.length >= reading.figures.length;
    }

    async function correct(): Promise<void> {
      const mine = (turn += 1);
      const next = await reader!.brief(editors.map((editor) => editor.correction()));
      if (mine === turn) write(next);
    }

    function write(next: Corrected): void {
      last = next;
      brief.textContent = next.brief;
      const now = new Map(next.figures.map((figure) => [figure.id, figure]));
      for (const [i, editor] of editors.entries()) {
        const {id} = reading.figures[i]!;
        editor.show(now.get(id), next.faults[id]);
      }
      chart.show(next.figures);
    }

    extend();
    write(first);
    return [
      element("h2", {}, [say("list")]),
      element("p", {}, [say("list-about")]),
      list,
      more,
      element("h2", {}, [say("chart")]),
      chart.element,
      element("h2", {}, [say("brief")]),
      element("p", {}, [say("brief-about", {name})]),
      element(
        "pre",
        {class: "own-brief", tabindex: 0, role: "region", "aria-label": say("brief"), lang: language},
        [brief]
      ),
      save
    ];
  }

  /** A chart of the figures of one unit, or of the dates; which, the reader chooses. It is drawn when it is asked for. */
  function groupChart() {
    const select = element("select", {id: "own-group"});
    const draw = element("button", {type: "button"}, [say("draw")]);
    const holder = element("div", {class: "live-chart", id: "own-chart"});
    let groups = figureGroups([]);
    let wanted = false;
    const redraw = (): void => {
      const group = groups.find(({key}) => key === select.value) ?? groups[0];
      if (!wanted || !group) return;
      const rows = figureRows(group, {name: labelOf, text: say("the-text")});
      const form = group.key === "date" ? "eventTimeline" : "claimIntervals";
      void liveChart(notebook, holder, form).draw(rows, {title: say("chart-title"), names: labelOf});
    };
    select.addEventListener("input", redraw);
    draw.addEventListener("click", () => {
      wanted = true;
      redraw();
    });
    return {
      element: element("div", {}, [
        element("p", {class: "fields"}, [
          element("label", {for: select.id}, [element("span", {}, [say("group")]), select]),
          element("span", {class: "fields-end"}, [draw])
        ]),
        holder
      ]),
      show(figures: readonly DeskFigure[]): void {
        const chosen = select.value;
        groups = figureGroups(figures);
        select.replaceChildren(
          ...groups.map(({key, figures: {length}}) =>
            element("option", {value: key}, [
              say("group-of", {unit: unitName(key), count: locale.number(length)})
            ])
          )
        );
        if (groups.some(({key}) => key === chosen)) select.value = chosen;
        redraw();
      }
    };
  }

  function unitName(key: string): string {
    if (key === "date") return say("dates");
    if (key === "{}") return say("counted");
    const row = notebook.units.get(key);
    return (row && (locale.pick(row, "symbol") ?? null)) ?? key;
  }

  function labelOf(key: string): string {
    const row = [...registers.measures, ...registers.entities].find((one) => one.key === key);
    return row?.label[locale.tag] ?? key;
  }

  function dataLists(): HTMLElement[] {
    const list = (id: string, rows: readonly {key: string; label: {en: string; es: string}}[]) =>
      element(
        "datalist",
        {id},
        rows.map(({key, label}) => element("option", {value: key}, [label[locale.tag]]))
      );
    return [list("known-measures", registers.measures), list("known-entities", registers.entities)];
  }
}

/** The name of the brief of a file, as seeds/ want it: "My article.txt" is "my-article.md". */
function briefName(file: string): string {
  const slug = file
    .replace(/\.[^.]*$/, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${/^[a-z]/.test(slug) ? slug : "article"}.md`;
}
