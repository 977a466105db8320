import * as Plot from "@observablehq/plot";
import {timeline, timelineHeight, timelineX, timelineY} from "../src/marks/index.ts";
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
const calendar = {x: {label: null}, y: {label: null}};

/** Time runs across where the plot is wide, and down where it is narrow. */
export function chosen(document: Document, width = 640) {
  const options = {date: "date", ...words};
  const height = timelineHeight(space, options, {width, fontFamily: theme.fontFamily});
  return Plot.plot({document, width, height, ...style, marks: [timeline(space, options)]});
}

/** Each date is drawn as exactly as it is given. */
export function date(document: Document, width = 640) {
  const options = {date: "date", text: "text", fill: paint("accent"), grid: true};
  const height = timelineHeight(kinds, options, {width, fontFamily: theme.fontFamily});
  return Plot.plot({document, width, height, ...style, marks: [timeline(kinds, options)]});
}

/** From one date to another, each as exact as it is given. */
export function from(document: Document, width = 640) {
  const wars = [
    {from: "1914-07-28", to: "1918-11-11", text: "First World War"},
    {from: "1939-09-01", to: "1945-09-02", text: "Second World War"}
  ];
  return Plot.plot({
    document,
    width,
    ...style,
    ...calendar,
    height: 90,
    marks: [timelineX(wars, {from: "from", to: "to", text: "text"})]
  });
}

/** Time along x, a row for each subject. */
export function across(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    ...calendar,
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
    ...calendar,
    height: 480,
    marks: [timelineY(space, {date: "date", ...words})]
  });
}

/** Where the frame is too small for all words, those of lower priority give way to notes. */
export function priority(document: Document, width = 640) {
  return Plot.plot({
    document,
    width,
    ...style,
    height: 130,
    marks: [timeline(space, {date: "date", ...words, priority: ({title}) => Number(title === "Apollo 11")})]
  });
}

/** What is only planned is hollow. */
export function hollow(document: Document, width = 640) {
  const events = [
    {date: "1969-07-20", text: "Apollo 11", planned: false},
    {date: "1970-02", text: "Apollo 20, as planned", planned: true},
    {date: "1972-12-07", text: "Apollo 17", planned: false}
  ];
  return Plot.plot({
    document,
    width,
    ...style,
    ...calendar,
    height: 90,
    marks: [timelineX(events, {date: "date", text: "text", hollow: "planned"})]
  });
}
