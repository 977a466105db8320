import {describe, expect, it} from "vitest";
import {disagreement, type StatedFigure} from "../../loaders/quantity/agreement.ts";
import {lexicon, units} from "./registers.ts";

const exact = (value: number, unit: string): StatedFigure => ({
  value,
  low: value,
  high: value,
  low_open: false,
  high_open: false,
  unit,
  qualifier: "exact",
  date: null
});
const about = {...exact(40000, "{boat}"), low: 35000, high: 45000, qualifier: "about" as const};
const moreThan = {...exact(50, "%"), low_open: true, high: 100, qualifier: "more-than" as const};
const vague = {
  ...exact(0, "{boat}"),
  value: null,
  low: 24,
  high: 120,
  high_open: true,
  qualifier: "vague" as const
};
const space = exact(0.5, "m2/{person}");
const march: StatedFigure = {
  ...exact(0, "1"),
  value: null,
  low: null,
  high: null,
  unit: null,
  date: "2022-03"
};

const why = (text: string, figure: StatedFigure, language = "en") =>
  disagreement(text, figure, {language, lexicon, units});

describe("disagreement", () => {
  it.each<[string, StatedFigure, string]>([
    ["252", exact(252, "{boat}"), "en"],
    ["252 wooden boats", exact(252, "{boat}"), "en"],
    ["252 barcos", exact(252, "{boat}"), "es"],
    ["two hundred and fifty-two", exact(252, "{boat}"), "en"],
    ["$6 million", exact(6e6, "USD"), "en"],
    ["6 millones de dólares", exact(6e6, "USD"), "es"],
    ["about 40,000", about, "en"],
    ["unos 40,000", about, "es"],
    ["about 36 %", exact(36.25, "%"), "en"],
    ["about 36.3 %", exact(36.25, "%"), "en"],
    ["about $23,800", exact(23809.5, "USD"), "en"],
    ["about $24,000", exact(23809.5, "USD"), "en"],
    ["about seven times", exact(6.8, "1"), "en"],
    ["more than half", moreThan, "en"],
    ["over 50 %", moreThan, "en"],
    ["dozens of boats", vague, "en"],
    ["decenas", vague, "es"],
    ["0.5 m²", space, "en"],
    ["0.5 square metres per prisoner", space, "en"],
    ["5,000 cm²", space, "en"],
    ["March 2022", march, "en"],
    ["marzo de 2022", march, "es"],
    ["2022", march, "en"],
    ["March", march, "en"]
  ])("finds none between “%s” and its figure", (text, figure, language) => {
    expect(why(text, figure, language)).toBeNull();
  });

  it.each<[string, StatedFigure, string]>([
    ["253", exact(252, "{boat}"), "says 253, the figure is 252"],
    ["36 %", exact(36.25, "%"), "needs a hedge"],
    ["about 37 %", exact(36.25, "%"), "says 37"],
    ["40,000", about, "says exact, the figure is about"],
    ["more than 40,000", about, "says more-than"],
    ["about 252", exact(252, "{boat}"), "says about, the figure is exact"],
    ["half", moreThan, "says exact"],
    ["hundreds of boats", vague, "says 100 to 1000, the figure is 24 to 120"],
    ["50", vague, "the figure is 24 to 120"],
    ["6 million", exact(6e6, "USD"), "a plain number, the figure is in USD"],
    ["0.5 m² per day", space, "the figure is in m2/{person}"],
    ["0.5 km", space, "is in km"],
    ["April 2022", march, "says 2022-04, the figure is 2022-03"],
    ["3 March 2022", march, "says 2022-03-03"],
    ["2022", {...exact(36, "%"), date: "2022"}, "a plain number"],
    ["in May 2022", exact(36, "{boat}"), "is a date"],
    ["the boats", exact(252, "{boat}"), "holds no quantity"],
    ["12 boats in 4 ports", exact(12, "{boat}"), "more than one quantity"]
  ])("says why “%s” disagrees", (text, figure, reason) => {
    expect(why(text, figure)).toContain(reason);
  });
});
