import type {ClaimantTable} from "./claimant-table.ts";
import {listed} from "./listed.ts";

/** Who says something, in English. */
export const englishClaimants: ClaimantTable = {
  accordingTo: [["according", "to"], ["citing"], ["quoting"], ["in", "the", "words", "of"]],
  sayings: listed(`
    said says say told tells announced announces claimed claims claim estimated estimates estimate reported
    reports report stated states confirmed confirms insisted insists argued argues warned warns predicted
    predicts predict forecast forecasts projected projects believes believe believed expects expect expected
    declared declares acknowledged acknowledges admitted admits alleged alleges allege asserted asserts
    revealed reveals disclosed testified wrote writes tweeted posted explained explains noted notes added adds
    conceded concedes calculated calculates reckons reckon contends contended maintains maintained pledged
    promised vowed suggested suggests cautioned denied denies concluded concludes complained recalled boasted conclude recommend recommends recommended advise advises advised urged urge urges
    hopes vows reiterated joked stressed stresses emphasized emphasised hinted signalled signaled indicated replied responded
    countered assured lamented hailed defended tallied speculated surmised testified swore attests
    stipulates specifies specified proclaimed thinks think thought reasoned observed observes quipped reporting
  `),
  weakSayings: listed(`
    claims claim reports report estimates estimate forecast forecasts projects projected expected estimated
    reported state states warned notes note posted recalled
  `),
  addings: ["added", "adds"],
  notSaying: ["all", "to", "of", "in", "for", "by"],
  its: ["its", "their", "his", "her", "a", "an", "this", "last"],
  prepositions: listed(`
    in by of at to on with from for over under into than per about up down out
  `),
  showings: listed(`
    found finds find show shows showed shown put puts indicate indicates indicated counted counts recorded
    records listed lists documented documents documented determined discovered learned heard read reads revealed
  `),
  puttings: ["put", "puts"],
  documents: listed(`
    study studies survey surveys poll polls report reports data figures statistics records analysis research
    review census documents document results audit investigation inquiry filing index estimate estimates
    researchers scientists economists analysts auditors pollsters article paper letter
  `),
  thats: ["that"],
  passives: listed(`
    said reported announced published compiled released seen obtained provided issued made conducted estimated
    cited quoted confirmed commissioned collected gathered analysed analyzed recorded given presented claimed
    carried
  `),
  sayingsBy: ["by"],
  tellings: ["told", "tells", "telling"],
  toldTo: [["in", "an", "interview", "with"], ["told"], ["speaking", "to"]],
  pronouns: listed(`
    he she it they we i you who which that this these those him her them us one some many others both all
    there what people everyone everybody nobody
  `),
  titles: listed(`
    officials police prosecutors researchers scientists analysts economists experts residents witnesses
    authorities investigators lawyers activists organizers organisers campaigners critics doctors doctor
    president mayor minister prime spokesman spokeswoman spokesperson governor chief deputy senior company
    government state local former opposition rescue health emergency fire union club coach manager director
    farmers traders dealers relatives villagers survivors sources diplomats judges auditors pollsters
    astronomers forecasters meteorologists regulators lawmakers senators professor lead co captain
  `),
  asides: listed(`
    also later has had have then now still repeatedly previously recently itself themselves herself himself
    initially earlier today yesterday again once already publicly officially currently first separately only
    conservatively reportedly
  `),
  weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  verbs: listed(`
    is are was were be been being has had have will would can could may might must should do does did rose fell
    grew dropped went remain remained came made took got gave killed cost remains became began left hit won lost
  `),
  notInNames: listed(`
    that which who whom whose but because although though while when where if as after before since until
    than so however nor or i he she it they we you not no whether what how why
  `),
  endsNames: listed(`
    on released published showing shown seen obtained this last earlier yesterday today during after before
    to about with up down compiled citing saying adding late early between since quoted based cited at when
    then
  `),
  trailing: listed(`
    on in to at of for from with by also this last late early has have had
  `),
  media: listed(`
    bbc reuters ap afp cnn nyt ft wsj bloomberg npr nbc cbs abc itv cnbc msnbc pti xinhua tass efe ansa dpa
    ians ani aap bernama anadolu interfax antara kyodo yonhap espn bbc itn upi rte rté ptv ndtv sky politico axios guardian telegraph
  `),
  mediaNouns: listed(`
    newspaper newspapers broadcaster broadcasters media television tv radio magazine website tabloid daily
    press outlet outlets weekly gazette tribune herald chronicle post news times journal
  `),
  mediaNames: [
    ["associated", "press"],
    ["new", "york", "times"],
    ["washington", "post"],
    ["financial", "times"],
    ["wall", "street", "journal"],
    ["al", "jazeera"],
    ["news", "agency"],
    ["wire", "service"],
    ["agence", "france", "-", "presse"],
    ["daily", "mail"],
    ["the", "athletic"],
    ["the", "economist"],
    ["channel", "4", "news"],
    ["le", "monde"],
    ["les", "echos"]
  ],
  paperNames: listed(`
    star sun mirror standard mail express observer independent examiner inquirer dispatch courier echo argus
    bulletin globe today record advertiser sentinel hindu monitor nation spiegel
  `),
  clauses: ["while", "but", "whereas", "although", "though"],
  abbreviations: listed(`
    mr mrs ms dr prof gen sen rep gov lt col sgt st jr sr no vs inc corp ltd co approx ca est u.s u.k rev hon
  `)
};
