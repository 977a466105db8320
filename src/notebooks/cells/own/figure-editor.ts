import {formatValue} from "../../../locales/format-value.ts";
import {element} from "../element.ts";
import type {Notebook} from "../open-notebook.ts";
import type {Correction, WordsFault} from "../reader/correct-figures.ts";
import type {DeskFigure} from "../reader/desk.ts";

/** A figure that can be corrected. */
export interface FigureEditor {
  item: HTMLLIElement;
  correction(): Correction;
  /** Shows it as read again, and what is wrong with its words. */
  show(figure: DeskFigure | undefined, fault: WordsFault | undefined): void;
}

/** The fields of a figure: the words that print it, and the keys of what it is; `changed` is called when one is left. */
export function figureEditor(
  {locale, units}: Notebook,
  figure: DeskFigure,
  changed: () => void
): FigureEditor {
  const field = (key: "words" | "measure" | "of" | "by", list: string | null, value: string) => {
    const input = element("input", {
      type: "text",
      id: `${key}-${figure.id}`,
      value,
      list,
      autocomplete: "off",
      spellcheck: "false"
    });
    const label = element("label", {for: input.id}, [
      element("span", {}, [locale.message(`notebook.own-figures.${key}`)]),
      input
    ]);
    input.addEventListener("change", changed);
    return {input, label};
  };
  const words = field("words", null, figure.words);
  const measure = field("measure", "known-measures", figure.measure);
  const of = field("of", "known-entities", figure.of);
  const by = field("by", "known-entities", figure.by);
  const out = element("input", {type: "checkbox", id: `out-${figure.id}`});
  out.addEventListener("change", changed);
  const value = element("output", {class: "own-value", for: words.input.id});
  const fault = element("p", {class: "own-fault", id: `fault-${figure.id}`, role: "alert"});
  const says =
    figure.says && figure.by === ""
      ? element("small", {}, [locale.message("notebook.own-figures.says", {who: figure.says})])
      : null;

  const item = element("li", {}, [
    element("fieldset", {class: "own-figure"}, [
      element("legend", {}, [figure.words]),
      element("p", {class: "own-read"}, [
        `${locale.message("notebook.own-figures.value")} `,
        value,
        says && " ",
        says
      ]),
      element("div", {class: "fields"}, [words.label, measure.label, of.label, by.label]),
      fault,
      element("p", {class: "setting-range"}, [
        out,
        element("label", {for: out.id}, [locale.message("notebook.own-figures.leave-out")])
      ])
    ])
  ]);

  const show: FigureEditor["show"] = (now, wrong) => {
    if (now) value.textContent = valueWords(now);
    fault.textContent = wrong ? locale.message(`notebook.own-figures.${wrong}`) : "";
    words.input.setAttribute("aria-invalid", String(Boolean(wrong)));
    words.input.setAttribute("aria-describedby", fault.id);
  };
  show(figure, undefined);
  return {
    item,
    show,
    correction: () => ({
      id: figure.id,
      words: words.input.value,
      leftOut: out.checked,
      // A key that was not known and is not named stays what the draft says of it.
      ...(measure.input.value === figure.measure ? {} : {measure: measure.input.value}),
      ...(of.input.value === figure.of ? {} : {of: of.input.value}),
      ...(by.input.value === figure.by ? {} : {by: by.input.value})
    })
  };

  function valueWords({kind, quantity, words: printed}: DeskFigure): string {
    const {unit, per} = quantity;
    const known = unit === null || units.has(unit) ? unit : null;
    const whole = known !== null && per !== null && !known.includes("/") ? `${known}/${per}` : known;
    try {
      return formatValue(
        {...quantity, kind, unit: kind === "multiple" ? "1" : (whole ?? "{}"), printed},
        locale,
        units
      );
    } catch {
      return printed;
    }
  }
}
