import type {Correction} from "../register/registers.ts";
import type {CorrectionRow} from "../tidy/rows.ts";

/** A row of corrections.csv. */
export function correctionRow({date, figure, before, after, why, by}: Correction): CorrectionRow {
  return {
    date,
    figure,
    before_en: before.en,
    before_es: before.es,
    after_en: after?.en ?? null,
    after_es: after?.es ?? null,
    why_en: why.en,
    why_es: why.es,
    by_en: by?.en ?? null,
    by_es: by?.es ?? null
  };
}
