import {
  chartLocale,
  claimComparison,
  claimIntervals,
  claimantMatrix,
  eventTimeline,
  filledContainers,
  nestedAreas,
  spaceToScale,
  theme,
  unitCount,
  type PlainRow
} from "../src/charts/index.ts";

// Speeds as in histories of its measurement: Huygens after Rømer (1690), Bradley (1729), Fizeau (1849), Foucault
// (1862). Since 1983 the metre is defined by the last (BIPM, SI Brochure).
const light: PlainRow[] = [
  {by: "Christiaan Huygens", date: 1690, measure: "speed of light", value: 220000, qualifier: "about"},
  {by: "James Bradley", date: 1729, measure: "speed of light", value: 301000, qualifier: "about"},
  {by: "Hippolyte Fizeau", date: 1849, measure: "speed of light", value: 315000, qualifier: "about"},
  {by: "Léon Foucault", date: 1862, measure: "speed of light", value: 298000, low: 297500, high: 298500},
  {by: "BIPM", date: 1983, measure: "speed as defined", value: 299792.458}
].map((row) => ({...row, unit: "km/s"}));

// Ministry of Land, Infrastructure, Transport and Tourism of Japan, congestion of Tokyo's main railway lines, financial
// years 2019 and 2020: Tokyo Metro's Tozai line at its busiest hour.
const crowding: PlainRow[] = [
  {label: "Tozai line, 2019", by: "Ministry of Transport", value: 199},
  {label: "Tozai line, 2020", by: "Ministry of Transport", value: 123}
];

// Department for Education, Early years foundation stage statutory framework (England): indoor space for each child.
const nurseries: PlainRow[] = [
  {label: "Under two years old", by: "Department for Education", value: 3.5},
  {label: "Two years old", by: "Department for Education", value: 2.5},
  {label: "Three to five years old", by: "Department for Education", value: 2.3}
].map((row) => ({...row, status: "required", unit: "m2/{child}"}));

// Ben-Menahem, Physics of the Earth and Planetary Interiors 11 (1975); Boslough and Crawford, International Journal of
// Impact Engineering 35 (2008). Energies of the explosion of 1908 in megatons of TNT.
const tunguska: PlainRow[] = [
  {by: "Ari Ben-Menahem", date: 1975, value: 12.5, low: 10, high: 15, qualifier: "about"},
  {by: ["Mark Boslough", "David Crawford"], date: 2008, low: 3, high: 5}
].map((row) => ({...row, measure: "energy", of: "Tunguska explosion", unit: "Mt"}));

// United Nations, Growth in United Nations membership (un.org): original members, and members since South Sudan.
const members: PlainRow[] = [
  {label: "1945", value: 51},
  {label: "2011", value: 193}
].map((row) => ({...row, measure: "member states", of: "United Nations"}));

// Shiklomanov, in Gleick (ed.), Water in crisis (1993), as published by the US Geological Survey: volumes in km³.
const water: PlainRow[] = [
  {measure: "whole", value: 1386000000, unit: "km3"},
  {measure: "part", value: 35030000, unit: "km3"},
  {measure: "yardstick", value: 10530000, unit: "km3"},
  {measure: "share", value: 2.5, unit: "%"}
].map((row) => ({...row, by: "Igor Shiklomanov"}));

const waterNames = {whole: "all water", part: "fresh water", yardstick: "fresh ground water"};

// United Nations Treaty Collection, chapter XXVII, 7: the climate convention, its protocol and its agreement.
const treaties: PlainRow[] = [
  {date: "1992-05-09", event: "Climate convention adopted"},
  {date: "1994-03-21", event: "Climate convention in force"},
  {date: "1997-12-11", event: "Kyoto Protocol adopted"},
  {date: "2005-02-16", event: "Kyoto Protocol in force"},
  {date: "2015-12-12", event: "Paris Agreement adopted"},
  {date: "2016-11-04", event: "Paris Agreement in force"}
];

// Planck Collaboration, Astronomy & Astrophysics 641 (2020); Riess and others, Astrophysical Journal Letters 934 (2022);
// Freedman, Astrophysical Journal 919 (2021). Heights as announced by National Geographic in 1999, by China in 2005 (of
// the rock) and by Nepal and China together in 2020.
const measurements: PlainRow[] = [
  {of: "universe", measure: "Hubble constant", by: "Planck", value: 67.4, low: 66.9, high: 67.9},
  {of: "universe", measure: "Hubble constant", by: "SH0ES", value: 73.04, low: 72, high: 74.08},
  {of: "universe", measure: "Hubble constant", by: "Wendy Freedman", value: 69.8, low: 68.1, high: 71.5},
  {of: "Mount Everest", measure: "height", by: "National Geographic", value: 8850},
  {of: "Mount Everest", measure: "height of the rock", by: "China", value: 8844.43},
  {of: "Mount Everest", measure: "height", by: ["Nepal and China"], value: 8848.86}
].map((row) => ({...row, unit: row.of === "universe" ? "km/s/Mpc" : "m"}));

/** Claims on one quantity, each as a bar, against a reference. */
export function claimComparisonParts(document: Document) {
  return claimComparison(light, {document, quantity: "speed of light", reference: "speed as defined"});
}

/** Shares of a whole that it does not hold. */
export function filledContainersPlain(document: Document) {
  return filledContainers(crowding, {
    document,
    title: "Trains at their busiest hour, as a share of their places"
  });
}

/** Areas at one scale, with a person in each. */
export function spaceToScalePlain(document: Document) {
  return spaceToScale(nurseries, {document, title: "Indoor space that English nurseries owe each child"});
}

/** Claims that do not agree, as exact as they are. */
export function claimIntervalsPlain(document: Document) {
  return claimIntervals(tunguska, {document});
}

/** Things counted, each drawn once. */
export function unitCountPlain(document: Document) {
  return unitCount(members, {document});
}

/** A part in its whole and, enlarged, against a yardstick. */
export function nestedAreasPlain(document: Document) {
  return nestedAreas(water, {document, names: waterNames});
}

/** Events on a calendar, as precise as their dates. */
export function eventTimelinePlain(document: Document) {
  return eventTimeline(treaties, {document});
}

/** Who claims what, and which claims do not agree. */
export function claimantMatrixPlain(document: Document) {
  return claimantMatrix(measurements, {document, width: 720});
}

/** The finding as the title, and below it what is drawn. */
export function claimComparisonTitle(document: Document) {
  return claimComparison(light, {
    document,
    quantity: "speed of light",
    reference: "speed as defined",
    title: "It took astronomers two centuries to get the speed of light right",
    subtitle: "Speed of light in kilometres per second, as measured and as defined today"
  });
}

/** Who made the chart, where its numbers come from, and what a reader should know of them. */
export function unitCountCredit(document: Document) {
  return unitCount(members, {
    document,
    credit: "Source: United Nations, Growth in United Nations membership",
    notes: ["In 1945 the original members are counted, in 2011 those after South Sudan had joined."]
  });
}

/** A phone's width: labels go above what they name. */
export function claimComparisonWidth(document: Document) {
  return claimComparison(light, {
    document,
    quantity: "speed of light",
    reference: "speed as defined",
    width: 320
  });
}

/** The words of the chart in another language; those in the rows are the rows' own. */
export function eventTimelineLocale(document: Document) {
  const acuerdos = [
    {date: "1997-12-11", event: "Se adopta el Protocolo de Kioto"},
    {date: "2015-12-12", event: "Se adopta el Acuerdo de París"}
  ];
  return eventTimeline(acuerdos, {document, locale: "es"});
}

/** A language that comes with the charts, with some of its words said otherwise. */
export function claimIntervalsOwnLocale(document: Document) {
  const locale = chartLocale("en", {intl: "en-GB", messages: {chart: {and: "{rest} & {last}"}}});
  return claimIntervals(tunguska, {document, locale});
}

/** Colours and type of a newsroom's own. */
export function filledContainersTheme(document: Document) {
  const own = {
    ...theme,
    fontFamily: "Georgia, serif",
    colours: {...theme.colours, accent: {light: "#4a3c8c", dark: "#b9aaf5"}}
  };
  return filledContainers(crowding, {document, theme: own});
}

/** Values that lead to where they come from. */
export function spaceToScaleFigureHref(document: Document) {
  const rows = nurseries.map((row, i) => ({...row, figure: `age-group-${i}`}));
  return spaceToScale(rows, {document, figureHref: (figure) => `#source-of-${figure}`});
}

/** What the keys of the rows are called. */
export function nestedAreasNames(document: Document) {
  return nestedAreas(water, {
    document,
    names: {whole: "everything wet", part: "what can be drunk", yardstick: "below the ground"}
  });
}

/** How units are written. */
export function claimIntervalsUnits(document: Document) {
  return claimIntervals(tunguska, {document, units: {Mt: "megatons"}});
}

/** What the chart itself says, said otherwise. */
export function claimComparisonWords(document: Document) {
  return claimComparison(light, {
    document,
    quantity: "speed of light",
    reference: "speed as defined",
    words: {reference: "{value} by definition", below: "too slow", above: "too fast", axis: "km/s"}
  });
}

/** Ids that stay what they are when the rows change. */
export function unitCountId(document: Document) {
  return unitCount(members, {document, id: "un-members"});
}

/** Groups that hold only on a condition: they are hollow. */
export function claimIntervalsConditional(document: Document) {
  // UNFCCC, FCCC/SB/2011/INF.1: what the European Union pledged by which its emissions in 2020 would be below those of
  // 1990, and what it offered if others did likewise.
  const pledges: PlainRow[] = [
    {of: "in any case", value: 20, by: "European Union"},
    {of: "if others do likewise", value: 30, by: "European Union", status: "offered"}
  ].map((row) => ({...row, measure: "cut of emissions by 2020", unit: "%"}));
  return claimIntervals(pledges, {document, conditional: ["if others do likewise"]});
}

/** A sentence of the editor at a row, which finds its own place. */
export function unitCountAnnotations(document: Document) {
  return unitCount(members, {
    document,
    annotations: [{row: 2, text: "The newest member is South Sudan."}]
  });
}
