import {spanishClaimants} from "./spanish-claimants.ts";
import {listed} from "./listed.ts";
import type {LanguageTable} from "./language-words.ts";

const cardinals = {
  cero: 0,
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciséis: 16,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiuno: 21,
  veintiún: 21,
  veintiun: 21,
  veintiuna: 21,
  veintidós: 22,
  veintidos: 22,
  veintitrés: 23,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiséis: 26,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  ciento: 100,
  doscientos: 200,
  doscientas: 200,
  trescientos: 300,
  trescientas: 300,
  cuatrocientos: 400,
  cuatrocientas: 400,
  quinientos: 500,
  quinientas: 500,
  seiscientos: 600,
  seiscientas: 600,
  setecientos: 700,
  setecientas: 700,
  ochocientos: 800,
  ochocientas: 800,
  novecientos: 900,
  novecientas: 900
};

const ordinals = {
  primer: 1,
  primero: 1,
  primera: 1,
  primeros: 1,
  primeras: 1,
  segundo: 2,
  segunda: 2,
  tercer: 3,
  tercero: 3,
  tercera: 3,
  cuarto: 4,
  cuarta: 4,
  quinto: 5,
  quinta: 5,
  sexto: 6,
  sexta: 6,
  séptimo: 7,
  séptima: 7,
  octavo: 8,
  octava: 8,
  noveno: 9,
  novena: 9,
  décimo: 10,
  décima: 10,
  undécimo: 11,
  undécima: 11,
  duodécimo: 12,
  vigésimo: 20,
  vigésima: 20,
  centésimo: 100,
  milésimo: 1000
};

/** The number words and small grammar words of Spanish. */
export const spanish: LanguageTable = {
  ...spanishClaimants,
  spaceGroups: true,
  cardinals,
  scales: {
    mil: 1e3,
    millón: 1e6,
    millon: 1e6,
    millones: 1e6,
    billón: 1e12,
    billon: 1e12,
    billones: 1e12,
    trillón: 1e18,
    trillones: 1e18
  },
  bareScales: ["mil"],
  shortScales: {k: 1e3, m: 1e6, mm: 1e6, mill: 1e6, mdd: 1e6, bn: 1e9},
  safeShortScales: ["mill"],
  lots: {
    docena: 12,
    docenas: 12,
    decena: 10,
    decenas: 10,
    veintena: 20,
    treintena: 30,
    cincuentena: 50,
    centenar: 100,
    centenares: 100,
    millar: 1000,
    millares: 1000
  },
  fractions: {
    medio: 2,
    medios: 2,
    tercio: 3,
    tercios: 3,
    cuarto: 4,
    cuartos: 4,
    quinto: 5,
    quintos: 5,
    sexto: 6,
    sextos: 6,
    séptimo: 7,
    séptimos: 7,
    octavo: 8,
    octavos: 8,
    noveno: 9,
    novenos: 9,
    décimo: 10,
    décimos: 10,
    décima: 10,
    décimas: 10,
    centésima: 100,
    centésimas: 100,
    milésima: 1000,
    milésimas: 1000
  },
  halves: ["mitad", "medio", "media"],
  weakHalves: ["medio", "media"],
  ones: ["un", "una"],
  weakOne: ["un", "una"],
  one: ["uno", "un", "una"],
  notOneAfter: [],
  notOneBefore: [],
  ordinals,
  parts: ["parte", "partes"],
  ordinalEndings: listed(`
    º ª ° er ro ra do da to ta mo ma vo va
  `),
  multiples: {},
  times: ["veces"],
  fold: ["x", "×"],
  and: ["y"],
  andAfterTens: true,
  unsureFractions: [],
  comparing: ["más", "menos"],
  beforeShare: ["en", "por", "a"],
  numberArticles: ["el", "la"],
  of: ["de", "del"],
  to: ["a"],
  or: ["o", "u"],
  between: ["entre"],
  from: ["de", "desde"],
  changes: listed(`
    pasó pasaron pasar pasado subió subir subieron bajó bajar bajaron creció crecieron aumentó
    aumentaron cayó cayeron redujo redujeron elevó ascendió descendió disminuyó
  `),
  spans: [],
  lasting: [],
  upTo: [["hasta"]],
  moves: listed(`
    elevó elevaron sube baja cae crece aumenta redujeron llegó llegaron llega avanzó retrocedió rebajó
  `),
  hedgeGaps: ["los", "las", "el", "en", "a", "un", "una"],
  outOf: [
    ["de", "cada"],
    ["entre", "cada"]
  ],
  per: [["por", "cada"], ["per"], ["/"]],
  perUnit: [["por"], ["al"], ["a", "la"], ["cada"], ["el"], ["la"]],
  months: {
    enero: 1,
    febrero: 2,
    marzo: 3,
    abril: 4,
    mayo: 5,
    junio: 6,
    julio: 7,
    agosto: 8,
    septiembre: 9,
    setiembre: 9,
    octubre: 10,
    noviembre: 11,
    diciembre: 12
  },
  monthsShort: {
    ene: 1,
    feb: 2,
    mar: 3,
    abr: 4,
    may: 5,
    jun: 6,
    jul: 7,
    ago: 8,
    sep: 9,
    sept: 9,
    set: 9,
    oct: 10,
    nov: 11,
    dic: 12
  },
  ago: ["hace", "hacía"],
  agos: ["atrás", "antes", "después"],
  perAny: ["por"],
  notPer: listed(`
    debajo encima ciento parte partes separado adelantado vez uno una ejemplo tanto supuesto fin completo
    delante detrás cierto lo el la los las su sus este esta motivos razones culpa falta medio escrito daños
  `),
  perPeople: ["por", "cada"],
  unsureMonths: listed(`
    ene feb mar abr may jun jul ago sep sept set oct nov dic
  `),
  monthsCapital: false,
  beforeDate: listed(`
    en desde de del hasta antes después durante año años primavera verano otoño invierno pasado próximo
    hacia © entre y a el este
  `),
  dateTo: ["a", "al", "hasta"],
  decades: ["década"],
  determiners: listed(`
    el la los las un una su sus este esta
  `),
  dayFirst: true,
  clock: ["am", "pm", "a.m", "p.m"],
  old: [["de", "edad"]],
  aged: [["con", "edad", "de"], ["edad", "de"], ["tiene"], ["tenía"], ["tienen"], ["cumplió"], ["cumple"]],
  ageOf: ["de"],
  atAge: ["a"],
  ageVerbs: [],
  ageLimits: [],
  andOver: [],
  persons: [],
  notAged: listed(`
    condena condenas pena penas plazo plazos período periodo períodos periodos sentencia contrato contratos
    experiencia cárcel prisión mandato mandatos gobierno acuerdo plan préstamo préstamos garantía vida historia
    antigüedad ciclo proceso espera guerra tregua media promedio total máximo mínimo más menos cerca alrededor
    hace dentro después antes conflicto carrera servicio trabajo estudios sequía vigencia concesión horizonte
    partir espacio lapso cabo término aniversario bonos bono hipoteca hipotecas años meses reclusión castigo
    suspensión inhabilitación multa dictadura reinado búsqueda investigación relación matrimonio ausencia serie
    encima debajo torno través duración
  `),
  ageHedges: ["unos", "unas", "casi", "apenas", "solo", "más", "menos", "aproximadamente"],
  participles: /.[ai]d[oa]s?$/,
  labels: listed(`
    artículo artículos art sección capítulo página páginas párrafo número n no núm ruta autopista
    carretera canal vuelo boeing airbus apolo windows fórmula nivel fase tomo figura tabla cuadro grado
    andén puerta terminal zona distrito salmo iphone playstation xbox covid tipo modelo versión episodio
    temporada anexo nota línea sala ley decreto inciso apartado calle avenida barrio matrícula expediente código teléfono kilómetro
    pista
  `),
  weakLabels: listed(`
    número n no núm nivel fase tomo figura tabla cuadro grado andén puerta zona tipo modelo versión temporada
    nota línea sala canal
  `),
  streets: [],
  afterNames: [],
  beforeClock: ["las", "la"],
  hours: ["horas", "h", "hs"],
  prefixes: ["pre", "post", "pos"],
  stops: listed(`
    el la los las un una y e o u pero de del en a al por para con sin desde hasta como es son era eran
    fue fueron ser ha han había habían que quien quienes cuyo cuya cuando donde mientras si este esta
    estos estas ese esa su sus se no ni lo le les entre sobre bajo ante contra durante tras según más
    menos también ya aún muy cada hoy ayer ahora aquí allí está están hay tiene tienen dijo todo todos
    solo sólo veces hace dentro fuera cerca después antes porque
  `),
  plurals: /s$|^(?:gente)$/,
  notPlurals: /(?:ós|és|ís|ás)$|^(?:menos|más|jamás)$/,
  adjectivesFollow: true,
  sizes: listed(`
    alto alta largo larga ancho ancha de x × por bajo planos lisos vallas
  `),
  plus: ["más"],
  lengthWords: listed(`
    ola olas profundidad altura anchura longitud distancia altitud metros mar nieve salto jabalina final lisos
    libres braza espalda mariposa vallas
  `),
  counts: listed(`
    muerto muerta herido herida fallecido fallecida desaparecido desaparecida detenido detenida víctima médico
    médica bebé
  `),
  minus: ["menos"],
  belowZero: [["bajo", "cero"]],
  inches: [],
  seasons: {primavera: 21, verano: 22, otoño: 23, invierno: 24},
  owners: [],
  doubles: {doble: 2, triple: 3, cuádruple: 4, quíntuple: 5},
  doublesAfter: ["del", "al"],
  ratios: ["proporción", "razón"],
  idioms: [
    ["uno", "de", "los"],
    ["una", "de", "las"],
    ["en", "primer", "lugar"],
    ["24", "/", "7"],
    ["cuarto", "de", "baño"],
    ["a", "medio"],
    ["a", "media"],
    ["por", "medio"],
    ["medio", "ambiente"],
    ["en", "medio"],
    ["una", "vez"],

    ["11", "-", "s"],
    ["once", "inicial"],
    ["primera", "dama"],
    ["primer", "ministro"],
    ["primera", "ministra"]
  ]
};
