import type {Kind} from "../quantity/index.ts";

/** What a draft calls a figure of no known measure, by its kind. */
export const KIND_WORDS: Record<"en" | "es", Record<Kind, string>> = {
  en: {
    number: "Number",
    percent: "Share",
    money: "Money",
    dimension: "Measurement",
    duration: "Length of time",
    age: "Age",
    date: "Date",
    fraction: "Part",
    multiple: "Multiple",
    ordinal: "Place in an order",
    range: "Range"
  },
  es: {
    number: "Número",
    percent: "Proporción",
    money: "Dinero",
    dimension: "Medida",
    duration: "Tiempo",
    age: "Edad",
    date: "Fecha",
    fraction: "Parte",
    multiple: "Múltiplo",
    ordinal: "Lugar en un orden",
    range: "Intervalo"
  }
};

/** A text as it stands in Markdown, nothing of it read as markup. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>&!#]/g, "\\$&");
}
