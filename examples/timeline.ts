import * as Plot from "@observablehq/plot";
import {
  timeline,
  timelineHeight,
  timelineX,
  timelineY,
  type TimelineAutoOptions
} from "../src/marks/index.ts";
import {paint, theme} from "../src/theme/theme.ts";

// NASA History Office; each date is as exact as it is given here.
const space = [
  {date: "1957-10-04", title: "Sputnik 1", text: "The first satellite"},
  {date: "1961-04-12", title: "Vostok 1", text: "Yuri Gagarin circles the Earth"},
  {date: "1969-07-20", title: "Apollo 11", text: "Two people walk on the Moon"},
  {date: "1971-04", title: "Salyut 1", text: "The first space station"},
  {date: "1977", title: "Voyager 1 and 2", text: "Both leave for the outer planets"},
  {date: "1990-04-24", title: "Hubble Space Telescope", text: "Launched with the shuttle Discovery"},
  {
    date: "1998-11/..",
    title: "International Space Station",
    text: "In orbit since its first module was launched"
  },
  {date: "2021-12-25", title: "James Webb Space Telescope", text: "Launched from Kourou"}
];

// NASA/JPL: when Mars rovers landed, and when they were last heard from.
const rovers = [
  {rover: "Sojourner", date: "1997-07-04/1997-09-27"},
  {rover: "Spirit", date: "2004-01-04/2010-03-22"},
  {rover: "Opportunity", date: "2004-01-25/2018-06-10"},
  {rover: "Curiosity", date: "2012-08-06/.."},
  {rover: "Perseverance", date: "2021-02-18/.."}
];

// Plain dates, one of each kind.
const kinds = [
  {date: "2004-06-11", text: "2004-06-11, a day"},
  {date: "2004-06", text: "2004-06, a month"},
  {date: "2004", text: "2004, a year"},
  {date: "2004?", text: "2004?, not sure"},
  {date: "2004~", text: "2004~, about then"},
  {date: "2004%", text: "2004%, both"},
  {date: "2003-06-11?", text: "2003-06-11?, not sure"},
  {date: "2003-06-11~", text: "2003-06-11~, about then"},
  {date: "2003-02/2005-03", text: "2003-02/2005-03, from month to month"},
  {date: "2003/2005", text: "2003/2005, from year to year"},
  {date: "2004-03/..", text: "2004-03/.., going on"},
  {date: "2004-03/", text: "2004-03/, its end is not known"},
  {date: "../2004-03", text: "../2004-03, since before"}
];

const words = {title: "title", text: "text", fill: paint("accent")} as const;
const style = {style: {fontFamily: theme.fontFamily, fontSize: "13px", overflow: "visible"}};
const plain = {x: {label: null}, y: {label: null}};

/** Draws events with the height that they need. */
function draw<Datum>(
  document: Document,
  width: number,
  events: readonly Datum[],
  options: TimelineAutoOptions<Datum>
) {
  const height = timelineHeight(events, options, {width, fontFamily: theme.fontFamily});
  return Plot.plot({document, width, height, ...style, marks: [timeline(events, options)]});
}

/** Time runs across where the plot is wide, and down where it is narrow. */
export function chosen(document: Document, width = 640) {
  return draw(document, width, space, {date: "date", ...words});
}

/** Each date is drawn as exactly as it is given. */
export function date(document: Document, width = 640) {
  return draw(document, width, kinds, {date: "date", text: "text", fill: paint("accent"), grid: true});
}

/** From one date to another, each as exact as it is given. */
export function from(document: Document, width = 640) {
  const wars = [
    {from: "1914-07-28", to: "1918-11-11", text: "First World War"},
    {from: "1939-09-01", to: "1945-09-02", text: "Second World War"}
  ];
  return draw(document, width, wars, {from: "from", to: "to", text: "text"});
}

/** Words beside each event, a title before them in bold. */
export function text(document: Document, width = 640) {
  return draw(document, width, space.slice(0, 3), {date: "date", title: "title", text: "text"});
}

/** A row for each subject; columns where time runs down. */
export function lane(document: Document, width = 640) {
  const options = {date: "date", lane: "rover", fill: paint("accent")};
  return Plot.plot({
    document,
    width,
    ...style,
    height: 260,
    marginLeft: 100,
    marks: [timeline(rovers, options)]
  });
}

/** The width of the plot below which time runs down: here below 800 pixels. */
export function verticalBelow(document: Document, width = 640) {
  return draw(document, width, space.slice(0, 4), {date: "date", ...words, verticalBelow: 800});
}

/** Without axes, for those who bring their own. */
export function axis(document: Document, width = 640) {
  return draw(document, width, space.slice(0, 4), {date: "date", ...words, axis: false});
}

/** Time along x, a row for each subject, on Plot's own axes. */
export function across(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    marginLeft: 100,
    x: {label: null, grid: true},
    y: {label: null, domain: rovers.map(({rover}) => rover)},
    height: 240,
    marks: [timelineX(rovers, {date: "date", y: "rover", fill: paint("accent")})]
  });
}

/** Time along y, words beside it in its order. */
export function down(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    ...plain,
    height: 480,
    marks: [timelineY(space, {date: "date", ...words})]
  });
}

/** Where the frame is too small for all words, those of lower priority give way: texts first, then titles. */
export function priority(document: Document, width = 640) {
  const marks = [
    timeline(space, {date: "date", ...words, priority: ({title}) => Number(title === "Apollo 11")})
  ];
  return Plot.plot({document, width, ...style, height: 130, marks});
}

/** What was only planned is hollow. */
export function hollow(document: Document, width = 640) {
  const events = [
    {date: "2024-03", text: "Planned", planned: true},
    {date: "2024-07-11", text: "Done", planned: false}
  ];
  return draw(document, width, events, {date: "date", text: "text", hollow: "planned"});
}

/** Each event in a row of its own, so that the words read like a list. */
export function ownRows(document: Document, width = 640) {
  return draw(document, width, space, {date: "date", ...words, ownRows: true});
}

/** How large events are across the time. */
export function size(document: Document, width = 640) {
  return draw(document, width, space.slice(0, 5), {date: "date", title: "title", size: 8});
}

/** Over what length an event fades out where it has no date. */
export function reach(document: Document, width = 640) {
  return draw(document, width, kinds.slice(-4), {date: "date", text: "text", reach: 200});
}

/** A larger type. */
export function fontSize(document: Document, width = 640) {
  return draw(document, width, space.slice(0, 3), {date: "date", ...words, fontSize: 16});
}

/** Another family than the plot's own. */
export function fontFamily(document: Document, width = 640) {
  return draw(document, width, space.slice(0, 3), {date: "date", ...words, fontFamily: "Georgia, serif"});
}

/** Titles as light as their text. */
export function fontWeight(document: Document, width = 640) {
  return draw(document, width, space.slice(0, 3), {date: "date", ...words, fontWeight: 400});
}

/** The longest line of text before it wraps, in ems. */
export function lineWidth(document: Document, width = 640) {
  return draw(document, width, space.slice(0, 3), {date: "date", ...words, lineWidth: 9});
}

/** Ids of gradients with a prefix of one's own. */
export function id(document: Document, width = 640) {
  return draw(document, width, kinds.slice(-4), {date: "date", text: "text", id: "kinds"});
}

/** Dates that lead to where they were read. */
export function figureHref(document: Document, width = 640) {
  return draw(document, width, space.slice(0, 3), {
    date: "date",
    text: ({date, title}) => [[{text: date, figure: title}, {text: ` ${title}`}]],
    figureHref: (title) => `https://example.org/?of=${encodeURIComponent(title)}`
  });
}
