// An addition to the table of all figures, which stands in the page whole: hides the rows that do not fit what is
// searched and chosen, says how many are left, and keeps the choice in the address so that it can be passed on.

import {pluralForm} from "../locales/plural.ts";
import type {PluralForms} from "../locales/plural.ts";

const filter = document.querySelector<HTMLElement>(".figure-filter");
const rows = [...document.querySelectorAll<HTMLElement>("#all-figures tbody tr")].map((row) => ({
  row,
  text: fold(row.textContent ?? "")
}));

if (filter) start(filter);

function start(filter: HTMLElement): void {
  const fields = [...filter.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
  const status = filter.querySelector<HTMLElement>("[role=status]")!;
  const all = filter.querySelector("button")!;
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = asked.get(field.name) ?? "";
    // A choice that the list does not have leaves it with none.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
  }

  const apply = (): void => {
    const words = fold(fields[0]!.value).split(/\s+/);
    let shown = 0;
    for (const {row, text} of rows) {
      const fits =
        words.every((word) => text.includes(word)) &&
        fields
          .slice(1)
          .every(({name, value}) => !value || (row.dataset[name] ?? "").split(" ").includes(value));
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    const {some = "{}", none = "", intl = "en"} = status.dataset;
    const number = (value: number) => value.toLocaleString(intl);
    status.textContent = (shown > 0 ? pluralForm(JSON.parse(some) as PluralForms, shown, intl) : none)
      .replace("{count}", number(shown))
      .replace("{all}", number(rows.length));
    all.hidden = fields.every(({value}) => !value);
  };

  const remember = (): void => {
    const chosen = fields.filter(({value}) => value).map(({name, value}) => [name, value]);
    const query = String(new URLSearchParams(chosen));
    history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
  };

  filter.addEventListener("input", () => {
    apply();
    remember();
  });
  all.addEventListener("click", () => {
    for (const field of fields) field.value = "";
    apply();
    remember();
    fields[0]!.focus();
  });
  apply();
  filter.classList.add("live");
}

/** Letters without case and accents, so that "poblacion" finds "población". */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
