import {spanishClaimants} from "./spanish-claimants.ts";
import {spanishNumbers} from "./spanish-numbers.ts";
import {listed} from "./listed.ts";
import type {LanguageTable} from "./language-table.ts";

/** The words of Spanish. */
export const spanish: LanguageTable = {
  ...spanishNumbers,
  ...spanishClaimants,
  spaceGroups: true,
  notOneAfter: ["cada", "ni", "algún", "ningún"],
  notOneBefore: ["de", "del", "a", "y", "o", "que", "se", "no"],
  parts: ["parte", "partes"],
  ordinalEndings: listed(`
    º ª ° er ro ra do da to ta mo ma vo va
  `),
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
    aumentaron cayó cayeron redujo redujeron elevó ascendió descendió disminuyó recortó subieron crecieron bajada subida caída alza descenso aumento repunte
    retroceso
  `),
  spans: [],
  lasting: [],
  spread: [],
  periods: [],
  comparatives: ["más", "menos"],
  ageOfPhrases: [["la", "edad", "de"], ["los"]],
  upTo: [["hasta"]],
  upToReach: 12,
  children: ["menor", "mayor"],
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
  ago: ["hace", "hacía"],
  agos: ["atrás", "antes", "después"],
  perAny: ["por"],
  notPer: listed(`
    debajo encima ciento parte partes separado adelantado vez uno una ejemplo tanto supuesto fin completo
    delante detrás cierto lo el la los las su sus este esta motivos razones culpa falta medio escrito daños
  `),
  infinitives:
    /^(?!(?:hogar|lugar|millar|par|mujer|alquiler|taller|militar|celular|escolar|titular|ejemplar|collar|pilar|altar|bar|mar|auxiliar|particular|regular|solar|radar|hangar|pulgar|dólar)$)(?:.{2,}[aeií]r|ir|dar|ver|ser|oír)(?:l[aeo]s?|se|[mt]e|nos)?$/,
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
  describing: /^$/,
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
  someDay: [],
  pastHour: [],
  ageGroups: [],
  beforeClock: ["las", "la"],
  hours: ["horas", "h", "hs"],
  prefixes: ["pre", "post", "pos"],
  stops: listed(`
    ellas ellos cuales cual leves graves
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
  auxiliaries: ["ha"],
  ordinalUnit: "",
  points: [],
  inches: [],
  decadeWords: {},
  partsOfDecades: [],
  warmth: [],
  warmParts: [],
  eras: ["a.c"],
  tallies: ["votó", "votos", "ganó", "venció", "derrotó", "perdió", "aprobó"],
  dials: ["llamar", "llame", "llamó", "marcar", "marque"],
  dayTimes: [
    ["de", "la", "mañana"],
    ["de", "la", "tarde"],
    ["de", "la", "noche"],
    ["de", "la", "madrugada"]
  ],
  owners: [],
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
