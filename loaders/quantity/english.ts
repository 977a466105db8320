import {englishClaimants} from "./english-claimants.ts";
import {listed} from "./listed.ts";
import type {LanguageTable} from "./language-words.ts";

const cardinals = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90
};

const ordinals = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6
};

const months = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12
};

/** The number words and small grammar words of English. */
export const english: LanguageTable = {
  ...englishClaimants,
  spaceGroups: false,
  cardinals,
  scales: {
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
    quintillion: 1e18,
    sextillion: 1e21,
    septillion: 1e24,
    lakh: 1e5,
    crore: 1e7
  },
  bareScales: [],
  shortScales: {
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mm: 1e6,
    mil: 1e6,
    mln: 1e6,
    b: 1e9,
    bn: 1e9,
    bln: 1e9,
    t: 1e12,
    tn: 1e12,
    trn: 1e12
  },
  safeShortScales: ["mn", "mln", "bn", "bln", "tn", "trn"],
  lots: {dozen: 12, dozens: 12},
  fractions: {
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
    twelfth: 12,
    twelfths: 12,
    twentieth: 20,
    twentieths: 20,
    hundredth: 100,
    hundredths: 100,
    thousandth: 1000,
    thousandths: 1000,
    millionth: 1e6,
    millionths: 1e6,
    billionth: 1e9,
    billionths: 1e9,
    trillionth: 1e12
  },
  halves: ["half"],
  weakHalves: [],
  ones: ["a", "an"],
  weakOne: [],
  one: ["one"],
  notOneAfter: listed(`
    no any every each some the this that which another anyone it's is as not only number day
  `),
  notOneBefore: listed(`
    of another who that which is was has can could should must might may will would and or but by after
    to in on at for with from hell thing such day side hand way more too the a an it as if than does
    never cannot point time suspects hopes wonders imagines assumes thinks after
  `),
  ordinals,
  parts: [],
  ordinalEndings: ["st", "nd", "rd", "th"],
  multiples: {
    twice: 2,
    thrice: 3,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    sevenfold: 7,
    eightfold: 8,
    ninefold: 9,
    tenfold: 10,
    hundredfold: 100,
    thousandfold: 1000
  },
  times: ["times"],
  fold: ["fold", "x", "×"],
  and: ["and"],
  andAfterTens: false,
  unsureFractions: ["quarter"],
  comparing: listed(`
    as more less fewer higher lower larger smaller bigger longer shorter cheaper faster again off the that its
    their
  `),
  beforeShare: ["by", "to", "for", "than", "about", "of"],
  numberArticles: [],
  of: ["of"],
  to: ["to"],
  or: ["or"],
  between: ["between"],
  from: ["from"],
  changes: listed(`
    rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing went
    increase increased increases increasing decrease decreased decreasing dropped drop dropping climbed
    climb jumped jump soared slid shrank declined cut raised reduced up down expanded moved widened
    slipped doubled changed
  `),
  spans: ["over"],
  lasting: listed(`
    for after in of took takes take taking lasted lasts lasting is was were be been spent spans spanned spanning
    just well a to little slightly far than not by
  `),
  upTo: [["up", "to"]],
  moves: listed(`
    go goes going gone went move moved moves push pushed pushes pushing bring brings brought take takes took
    taking
  `),
  hedgeGaps: [],
  outOf: [["in"], ["out", "of"], ["of", "every"], ["in", "every"], ["out", "of", "every"]],
  per: [["per"], ["for", "each"], ["for", "every"], ["/"]],
  perUnit: [["a"], ["an"], ["every"], ["each"], ["by", "the"]],
  months,
  monthsShort: {
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12
  },
  ago: [],
  agos: ["ago", "earlier", "later", "before", "after", "or"],
  perAny: ["a", "an"],
  notPer: [],
  perPeople: ["each", "every"],
  unsureMonths: ["march", "april", "may", "june", "august", "jan", "mar", "jun"],
  monthsCapital: true,
  beforeDate: listed(`
    in since by until till before after from of during early late mid through throughout last next this
    year spring summer autumn fall winter © on around circa dated
  `),
  dateTo: ["to", "through", "until", "till"],
  decades: ["decade"],
  determiners: listed(`
    the a an its his her their our my your this that
  `),
  dayFirst: false,
  clock: ["am", "pm", "a.m", "p.m", "o'clock", "gmt", "utc"],
  old: [["old"], ["-", "old"], ["-", "olds"], ["olds"], ["of", "age"]],
  aged: [["aged"], ["age"], ["ages"], ["age", "of"], ["ages", "of"]],
  ageOf: [],
  atAge: ["at", "until"],
  ageVerbs: [
    "died",
    "dies",
    "dead",
    "die",
    "married",
    "widowed",
    "retired",
    "retire",
    "retires",
    "orphaned",
    "retirement"
  ],
  ageLimits: ["under", "over"],
  andOver: [
    ["and", "over"],
    ["and", "older"],
    ["and", "under"],
    ["or", "older"],
    ["or", "younger"],
    ["and", "younger"]
  ],
  persons: [
    "those",
    "anyone",
    "anybody",
    "everyone",
    "everybody",
    "kids",
    "girls",
    "boys",
    "drivers",
    "people",
    "pensioners"
  ],
  notAged: [],
  ageHedges: [],
  participles: /.ed$/,
  labels: listed(`
    article section chapter page pages paragraph no number nos room route highway interstate channel
    flight boeing airbus apollo windows formula level phase tier volume figure table grade platform gate
    terminal zone area district ward psalm iphone playstation xbox galaxy covid type model mark class
    version episode season step item exhibit unit proposition amendment title bus line box appendix note
    footnote radio category runway junction junctions pier lot element code seat flat apt suite
  `),
  weakLabels: listed(`
    no number nos level phase volume figure table grade class model line season type version item unit
    category mark gate box bus note area platform step title
  `),
  streets: listed(`
    street road lane avenue drive boulevard terrace crescent quay close court row st ave rd way place
  `),
  afterNames: ["block"],
  beforeClock: [],
  hours: [],
  prefixes: listed(`
    mid pre post early late non sub nearly over about around to and or of the
  `),
  stops: listed(`
    a an the and or but of in on at by to for with from as is are was were be been being had has have
    that which who whom whose when where while if than then this these those it its his her their our
    they he she we i you not no will would can could may might must should into onto over under between
    among through during before after since until about against per each every because so also out up
    down off via within without near said says did does do today yesterday later earlier ago now there
    here told both all only just even still again what how why times percent due respectively next last
    inside outside across around like too instead together alone already won lost made became came went
    got gave took
  `),
  plurals:
    /s$|^(?:people|men|women|children|police|personnel|staff|cattle|sheep|fish|feet|teeth|mice|geese|crew|troops|media|data|.+(?:men|women|children|people))$/,
  notPlurals: /(?:ss|ous|us|is)$|'s$/,
  adjectivesFollow: false,
  sizes: listed(`
    high tall long wide deep thick away underwater below above x × race sprint hurdles freestyle wall
    fence pole waves tower pool apart
  `),
  plus: ["plus"],
  lengthWords: listed(`
    wave waves swell swells depth depths height heights width length lengths distance altitude deep tall high
    wide long snow tide tides jump javelin discus shot pool wall tower cliff trench tunnel sea seas metres
    meters radius tsunami dive dived swim swam sprint hurdles freestyle backstroke butterfly race final women's
    men's below above under yacht boat hole crater pit well
  `),
  counts: [],
  minus: ["minus", "negative"],
  belowZero: [["below", "zero"]],
  inches: ["in", "ins"],
  seasons: {spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24},
  owners: ["his", "her", "their", "my", "your", "our"],
  doubles: {double: 2, triple: 3, quadruple: 4},
  doublesAfter: [],
  ratios: ["ratio", "odds"],
  idioms: [
    ["one", "hell"],
    ["one", "of"],
    ["no", "one"],
    ["one", "another"],
    ["24", "/", "7"],
    ["9", "/", "11"],
    ["7", "/", "7"],
    ["50", "/", "50"],
    ["fifty", "-", "fifty"],
    ["catch", "-", "22"],
    ["second", "hand"],
    ["second", "-", "hand"],
    ["first", "hand"],
    ["first", "-", "hand"],
    ["first", "name"],
    ["first", "lady"],
    ["first", "aid"],
    ["second", "nature"],
    ["second", "thoughts"],
    ["one", "day"],
    ["at", "first"],
    ["first", "of", "all"],
    ["ten", "commandments"],
    ["zero", "tolerance"],
    ["cloud", "nine"],
    ["at", "sixes"],
    ["first", "minister"],
    ["first", "half"],
    ["second", "half"],
    ["split", "second"],
    ["split", "-", "second"],
    ["zero", "hours"],
    ["zero", "-", "hours"],
    ["one", "foot", "out"],
    ["one", "foot", "in"]
  ]
};
