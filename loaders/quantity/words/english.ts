import {englishClaimants} from "./english-claimants.ts";
import {englishNumbers} from "./english-numbers.ts";
import {listed} from "./listed.ts";
import type {LanguageTable} from "./language-table.ts";

/** The words of English. */
export const english: LanguageTable = {
  ...englishNumbers,
  ...englishClaimants,
  spaceGroups: false,
  notOneAfter: listed(`
    no any every each some the this that which another anyone it's is not only number day
  `),
  notOneBefore: listed(`
    of another who that which is was has can could should must might may will would and or but by after
    to in on at for with from hell thing such day side hand way more too the a an it as if than does
    never cannot point time suspects hopes wonders imagines assumes thinks after
  `),
  parts: [],
  ordinalEndings: ["st", "nd", "rd", "th"],
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
    slipped doubled changed lost gained added advanced edged sank tumbled plunged surged swelled lifted lifting
    raising lowered lowering cutting trimmed trimming boosted boosting upgraded downgraded retreated eased
    firmed weakened strengthened extended shortened narrowed narrowing slashed hiked improved worsened shed
    rebounded recovered dipped soaring swelling revised revising adjusted slowed accelerated
  `),
  spans: ["over"],
  lasting: listed(`
    for after in of took takes take taking lasted lasts lasting is was were be been spent spans spanned spanning
    just well a to little slightly far than not by
  `),
  spread: listed(`
    spread phased paid repaid staged averaged period rolled fell rose grew
  `),
  periods: listed(`
    matches games seasons innings rounds weekends quarters sessions episodes terms races starts
  `),
  comparatives: ["more", "less", "fewer", "higher", "lower", "larger", "smaller", "better"],
  ageOfPhrases: [["the", "age", "of"], ["age"], ["the", "ages", "of"]],
  upTo: [["up", "to"]],
  upToReach: 4,
  children: [],
  moves: listed(`
    go goes going gone went move moved moves push pushed pushes pushing bring brings brought take takes took
    taking
  `),
  hedgeGaps: ["a", "an", "every"],
  outOf: [["in"], ["out", "of"], ["of", "every"], ["in", "every"], ["out", "of", "every"]],
  per: [["per"], ["for", "each"], ["for", "every"], ["/"]],
  perUnit: [["a"], ["an"], ["every"], ["each"], ["by", "the"]],
  ago: [],
  agos: ["ago", "earlier", "later", "before", "after", "or"],
  perAny: ["a", "an"],
  notPer: [],
  infinitives: /^$/,
  perPeople: ["each", "every"],
  unsureMonths: ["march", "april", "may", "june", "august", "jan", "mar", "jun"],
  monthsCapital: true,
  beforeDate: listed(`
    in since by to until till before after from of during early late mid through throughout last next this
    year for spring summer autumn fall winter © on around circa dated
  `),
  dateTo: ["to", "through", "until", "till"],
  decades: ["decade"],
  determiners: listed(`
    the a an its his her their our my your this that
  `),
  dayFirst: false,
  clock: ["am", "pm", "a.m", "p.m", "o'clock", "gmt", "utc"],
  old: [["old"], ["-", "old"], ["-", "olds"], ["olds"], ["of", "age"]],
  aged: [["aged"], ["age"], ["ages"], ["age", "of"], ["ages", "of"], ["older", "than"], ["younger", "than"]],
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
  describing:
    /^(?:new|old|other|young|big|small|large|great|good|fresh|.+(?:al|ic|ous|ive|ian|ese|ish|ful|less|able))$|-/,
  participles: /.ed$|^(?:given|taken|seen|left|made|held|sent|known|born|built)$/,
  labels: listed(`
    article section chapter page pages paragraph no number nos room route highway interstate channel
    flight boeing airbus apollo windows formula level phase tier volume figure table grade platform gate
    terminal zone area district ward psalm iphone playstation xbox galaxy covid type model mark class
    version episode season step item exhibit unit proposition amendment title bus line box appendix note
    footnote radio category runway runways junction junctions terminals gates exits exit platforms chapters sections articles stages stage plate pier lot element code seat flat apt suite
  `),
  weakLabels: listed(`
    no number nos level phase volume figure table grade class model line season type version item unit
    category mark gate box bus note area platform step title
  `),
  streets: listed(`
    street road lane avenue drive boulevard terrace crescent quay close court row st ave rd way place
  `),
  afterNames: ["block"],
  someDay: ["day"],
  pastHour: ["past"],
  ageGroups: [
    ["age", "group"],
    ["age", "groups"],
    ["age", "bracket"]
  ],
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
  auxiliaries: [],
  ordinalUnit: "second",
  points: ["point", "points"],
  inches: ["in", "ins"],
  decadeWords: {
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90
  },
  partsOfDecades: ["mid", "early", "late", "low", "high", "upper", "lower", "middle"],
  warmth: listed(`
    temperature temperatures highs lows mercury thermometer thermometers heat degrees warm warmer cool cooler
  `),
  warmParts: ["low", "upper", "lower", "high"],
  eras: ["bc", "bce"],
  tallies: listed(`
    passed voted vote votes approved rejected ruled won lost beat defeated led trailed leads trails margin win
    victory defeat ruling decision carried split
  `),
  dials: [
    "dial",
    "dials",
    "dialed",
    "dialled",
    "dialing",
    "dialling",
    "call",
    "called",
    "phone",
    "phoned",
    "calling",
    "text"
  ],
  dayTimes: [
    ["in", "the", "morning"],
    ["in", "the", "afternoon"],
    ["in", "the", "evening"],
    ["at", "night"]
  ],
  owners: ["his", "her", "their", "my", "your", "our"],
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
    ["half", "-", "year"],
    ["half", "year"],
    ["second", "later"],
    ["first", "responders"],
    ["first", "responder"],
    ["tier", "-", "one"],
    ["one", "foot", "out"],
    ["one", "foot", "in"]
  ]
};
