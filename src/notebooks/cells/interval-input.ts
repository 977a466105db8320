import {formatValue, intervalWords} from "../../locales/format-value.ts";
import {element} from "./element.ts";
import {figureChoices} from "./figure-choices.ts";
import {onScale, ownSetting, settingOf, type Scale, type Setting} from "./interval.ts";
import type {Notebook} from "./open-notebook.ts";

export interface IntervalInputOptions extends Scale {
  /** What is set, as a measure's id or in words. */
  label: string;
  /** Ids of figures that are marked on the scale and can be taken; it starts at the first. */
  figures: readonly string[];
  /** Where it starts instead. */
  start?: number;
}

/** An element whose value follows its sliders, for Framework's `view`. */
export type IntervalInput = HTMLFieldSetElement & {value: Setting};

let made = 0;

/**
 * A quantity to be set by one slider, or as an interval by two, from what figures say. Sends “input” events; its
 * `value` is a `Setting`, which names the figure as long as it is that figure's.
 */
export function intervalInput(notebook: Notebook, options: IntervalInputOptions): IntervalInput {
  const {label, figures, start} = options;
  const {locale, units} = notebook;
  const rows = figures.map((id) => notebook.figure(id));
  const unit = rows[0]?.unit ?? null;
  const name = notebook.name(label);
  const id = `setting-${(made += 1)}`;
  let setting: Setting = start === undefined ? settingOf(rows[0]!) : ownSetting(start, start, unit);
  let ranged = setting.low !== setting.high;

  const slider = (key: "low" | "high") => {
    const {min, max, step} = options;
    return element("input", {type: "range", min, max, step, id: `${id}-${key}`});
  };
  const [low, high] = [slider("low"), slider("high")];
  const labels = {
    low: element("label", {for: low.id}),
    high: element("label", {for: high.id}, [locale.message("notebook.highest")])
  };
  const highRow = element("div", {class: "setting-slider"}, [labels.high, high]);
  const range = element("input", {type: "checkbox", id: `${id}-range`});
  const now = element("output", {class: "setting-now", for: `${low.id} ${high.id}`});
  const whose = element("p", {class: "setting-whose"});
  const choices = figureChoices(notebook, {rows, scale: options, name, take});
  const input = element("fieldset", {class: "setting"}, [
    element("legend", {}, [name]),
    element("p", {class: "setting-value"}, [now]),
    whose,
    element("div", {class: "setting-slider"}, [labels.low, low]),
    highRow,
    choices.track,
    element("p", {class: "setting-range"}, [
      range,
      element("label", {for: range.id}, [locale.message("notebook.as-interval")])
    ]),
    choices.list
  ]) as IntervalInput;

  function show(): void {
    low.value = String(setting.low ?? options.min);
    high.value = String(setting.high ?? options.max);
    range.checked = ranged;
    highRow.hidden = !ranged;
    labels.low.textContent = ranged ? locale.message("notebook.lowest") : name;
    const words = formatValue(setting, locale, units);
    const bounds = setting.value === null ? null : intervalWords(setting, locale, units);
    now.textContent = bounds ? `${words} (${bounds})` : words;
    low.setAttribute("aria-valuetext", endWords(setting.low));
    high.setAttribute("aria-valuetext", endWords(setting.high));
    choices.mark(setting);
    whose.replaceChildren(...choices.whose(setting));
    whose.dataset.own = String(setting.figure === null);
  }

  function endWords(end: number | null): string {
    if (end === null) return locale.message("number.unknown");
    return formatValue({...setting, value: end, low: end, high: end, qualifier: "exact"}, locale, units);
  }

  function set(next: Setting): void {
    setting = next;
    show();
    input.dispatchEvent(new Event("input", {bubbles: true}));
  }

  function take(row: Parameters<typeof settingOf>[0]): void {
    ranged = row.low !== row.high;
    set(settingOf(row));
  }

  for (const moved of [low, high]) {
    moved.addEventListener("input", (event) => {
      event.stopPropagation();
      const [value, other] = [Number(moved.value), Number((moved === low ? high : low).value)];
      const beyond = moved === low ? value > other : value < other;
      set(ownSetting(value, ranged && !beyond ? other : value, unit));
    });
  }
  range.addEventListener("input", (event) => {
    event.stopPropagation();
    ranged = range.checked;
    if (ranged || setting.low === setting.high) return show();
    const point = onScale(Number(low.value), options);
    set(ownSetting(point, point, unit));
  });
  Object.defineProperty(input, "value", {
    get: () => setting,
    set: (next: Setting) => {
      setting = next;
      ranged = next.low !== next.high;
      show();
    }
  });
  show();
  return input;
}
