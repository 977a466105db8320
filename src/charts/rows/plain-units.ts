import type {Locale} from "../../locales/make-locale.ts";
import type {UnitRow, Units} from "../../tables/units.ts";
import type {FigureOptions} from "../options.ts";

/** The caller's units; a code that is not among them is printed as it is. */
export function plainUnits(given: FigureOptions["units"] = {}, {tag}: Pick<Locale, "tag">): Units {
  const known: Units =
    given instanceof Map
      ? (given as Units)
      : new Map(Object.entries(given).map(([code, symbol]) => [code, unitRow(code, symbol as string, tag)]));
  return new PlainUnits(known, tag);
}

class PlainUnits extends Map<string, UnitRow> {
  private readonly tag: string;

  constructor(known: Units, tag: string) {
    super(known);
    this.tag = tag;
  }

  override get(code: string): UnitRow {
    return super.get(code) ?? unitRow(code, symbolOf(code), this.tag);
  }
}

function unitRow(code: string, symbol: string, tag: string): UnitRow {
  const row = {code, is: null, before: null, symbol_en: symbol, symbol_es: symbol};
  return {...row, [`symbol_${tag}`]: symbol};
}

/** Powers of lengths are raised: “m2”. */
function symbolOf(code: string): string {
  return code.replace(/^([a-zµ]*m)([23])$/u, (_, unit: string, power) => unit + (power === "2" ? "²" : "³"));
}
