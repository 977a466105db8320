import type {FrozenChart} from "../../publish/versions/freeze-charts.ts";
import type {RecordedFigure} from "../../src/versions/version-record.ts";

/** A figure of an invented chart. */
export function recorded(figure: string, value: number, rest: Partial<RecordedFigure> = {}): RecordedFigure {
  return {
    figure,
    reading: 1,
    measure: "herons",
    of: "lake",
    value,
    low: value,
    high: value,
    low_open: false,
    high_open: false,
    unit: "{bird}",
    date: null,
    qualifier: "exact",
    status: "asserted",
    by: "warden",
    shown: {en: String(value), es: String(value)},
    ...rest
  };
}

/** An invented chart as it would be released. */
export function herons(version: string, figures: RecordedFigure[], title = "Herons"): FrozenChart {
  const words = figures.map(({figure, value}) => `${figure}: ${value}`).join(", ");
  return {
    slug: "herons",
    version,
    title: {en: title, es: "Garzas"},
    subtitle: {en: "At the lake", es: "En el lago"},
    figures,
    files: {
      "embed.en.html": `<!doctype html><p>${words}`,
      "embed.es.html": `<!doctype html><p lang="es">${words}`,
      "picture.en.svg": `<svg><title>${words}</title></svg>`,
      "picture.es.svg": `<svg><title>${words}</title></svg>`,
      "rows.csv": `figure,value\n${figures.map(({figure, value}) => `${figure},${value}`).join("\n")}\n`
    }
  };
}
