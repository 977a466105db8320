// These lists are part of the lock's format, not a register: a word missing here makes a fingerprint wider or
// narrower by a word. Where the lists change, figures beside these words must be accepted anew.

/** Words that open what belongs to a following number: prepositions, conjunctions, hedges. */
const OPENING_WORDS = words(`
  about above after against all almost among and another anywhere approximately around as at barely before below
  between but by circa close during equal estimated exactly exceeding far few fewer for from full good hardly in
  into just least less like little many maximum minimum more most much nearly no not off on only or over past plus
  precisely roughly scarcely since some than the through to toward towards under until up upon versus via well
  while with within without
  allegedly apparently maybe merely perhaps possibly practically probably reportedly supposedly upwards virtually
  al algo algunos alrededor ante apenas aproximadamente bajo casi cerca como con contra cuando cuántos desde durante
  e el en entre exactamente hacia hasta justo la las los mas más menos mientras mucho muchos máximo mínimo ni no o
  posiblemente presuntamente probablemente quizá quizás supuestamente
  para pero poco pocos por según sin sino sobre solo sólo tan tras u un una unas unos vía y`);

/** After an opening word, these hedge what stands before: "or so", "at most", "o más". */
const CLOSING_WORDS = words(`
  so more less fewer most least thereabouts average total maximum minimum más menos máximo mínimo promedio`);

/** What a figure can be divided by after the words "a" or "por", which mostly mean something else. */
const DIVISORS = words(`
  second minute hour day night week fortnight month quarter year decade century person head capita piece unit kilo
  pound gallon litre liter mile share
  segundo minuto hora día noche semana quincena mes trimestre año década siglo persona habitante cabeza pieza unidad
  kilo litro kilómetro ciento`);

const DIVIDING_WORDS = words("per each every cada");
const PERHAPS_DIVIDING_WORDS = words("a an al el la por");

/** Words that join what stands before to something new of its own. */
const JOINING_WORDS = words("and but or nor than while whereas who which that y e o u ni pero que mientras");

/** Words that are numbers by themselves or, as plurals, stand for one. */
const NUMBER_WORDS = words(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half halves third thirds quarter
  quarters couple dozens tens scores hundreds thousands millions billions trillions
  uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
  dieciocho diecinueve veinte veintiuno veintidós treinta cuarenta cincuenta sesenta setenta ochenta noventa
  mitad tercio tercios cuarto cuartos par docenas decenas cientos centenares miles millones`);

export function isOpening(word: string): boolean {
  return OPENING_WORDS.has(word.toLowerCase());
}

/** Whether the word after an opening one makes the two a hedge of what stands before ("40 or so"). */
export function isClosing(word: string, next: string): boolean {
  return CLOSING_WORDS.has(word.toLowerCase()) && !["than", "que", "de", "of"].includes(next.toLowerCase());
}

/** Whether a word and the one after it say what a number before them is divided by ("per boat", "a year"). */
export function isDividing(word: string, next: string): boolean {
  if (DIVIDING_WORDS.has(word.toLowerCase())) return true;
  return PERHAPS_DIVIDING_WORDS.has(word.toLowerCase()) && DIVISORS.has(next.toLowerCase());
}

export function isJoining(word: string): boolean {
  return JOINING_WORDS.has(word.toLowerCase());
}

/** Whether a word holds a digit or is a spelled number. */
export function isNumber(word: string): boolean {
  return /\p{Nd}/u.test(word) || NUMBER_WORDS.has(word.toLowerCase());
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
