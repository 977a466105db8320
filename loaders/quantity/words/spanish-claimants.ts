import type {ClaimantTable} from "./claimant-table.ts";
import {listed} from "./listed.ts";

/** Who says something, in Spanish. */
export const spanishClaimants: ClaimantTable = {
  accordingTo: [
    ["según"],
    ["de", "acuerdo", "con"],
    ["de", "acuerdo", "a"],
    ["conforme", "a"],
    ["a", "juicio", "de"],
    ["en", "palabras", "de"],
    ["citando", "a"]
  ],
  sayings: listed(`
    dijo dijeron dice dicen informó informaron informa informan aseguró aseguraron asegura aseguran afirmó
    afirmaron afirma afirman indicó indicaron indica indican señaló señalaron señala señalan reportó reportaron
    reporta reportan explicó explicaron explica explican detalló detallaron detalla anunció anunciaron anuncia
    declaró declararon declara sostuvo sostuvieron sostiene sostienen estimó estimaron estima estiman calculó
    calcularon calcula calculan confirmó confirmaron confirma denunció denunciaron denuncia denuncian apuntó
    apunta precisó precisaron precisa añadió añade agregó agregaron agrega manifestó advirtió advirtieron
    advierte advierten subrayó reveló revelaron revela publicó publicaron publica recordó recuerda comentó
    reconoció admitió prometió prevé prevén espera esperan cifró cifra cifran expuso insistió comunicó
    aclaró relató lamentó lamentaron presumió celebró criticó proyecta proyectan proyectó concretó concretaron cifraron destacó destacaron remarcó puntualizó respondió
    contestó reiteró reiteraron relataron alegó sugirió opinó insiste insisten sospecha sospechan vaticinó augura
    anunciaron adelantó adelantaron ratificó atribuyó pronosticó pronostica pronostican notificó notificaron avisó avisaron alertó alertaron cuestionó negó concluyó concluye difundió expresó
  `),
  weakSayings: ["cifra", "informa", "estima", "denuncia", "denuncias", "cifran"],
  addings: [],
  notSaying: ["de", "a", "la", "por"],
  its: ["su", "sus", "un", "una"],
  prepositions: listed(`
    en de a por para con sin sobre entre tras ante del al
  `),
  showings: listed(`
    muestra muestran mostró halló encontró encontraron registró registra registran revelan arroja arrojó
    refleja reflejan contabilizó contabiliza situó sitúa recoge
  `),
  puttings: [],
  documents: listed(`
    estudio estudios encuesta encuestas sondeo sondeos informe informes datos cifras estadísticas registros
    análisis investigación censo documento documentos resultados auditoría balance investigadores científicos
    barómetro instituto ministerio
  `),
  thats: ["que"],
  passives: listed(`
    publicado publicada publicados publicadas difundido difundida difundidos difundidas elaborado elaborada
    divulgado divulgados citado citada citados facilitados realizado realizada recogidos presentado presentada
    dado dados
  `),
  sayingsBy: ["por"],
  tellings: [],
  toldTo: [["a", "la"], ["al"], ["a"], ["en", "una", "entrevista", "con"], ["en", "declaraciones", "a"]],
  pronouns: listed(`
    él ella ellos ellas que quien quienes esto eso se le les yo nosotros usted ustedes uno muchos algunos otros
    todos este esta ese esa
  `),
  titles: listed(`
    fuentes funcionarios policías fiscales investigadores científicos analistas economistas expertos vecinos
    testigos autoridades abogados activistas organizadores médicos portavoces familiares
  `),
  asides: listed(`
    también luego ha han había habían ya aún hoy ayer no lo se le les después entonces además nos
  `),
  weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  verbs: listed(`
    es son era eran fue fueron está están estaba estaban hay había hubo tiene tienen será serán sería ha han
    murieron resultaron subió bajó cayó creció llegó alcanzó
  `),
  notInNames: listed(`
    que cual cuyo cuya pero porque aunque mientras cuando donde si como tras desde hasta sino ni o u no se lo
    según qué
  `),
  endsNames: listed(`
    tras este esta durante en ayer hoy a al ante sobre antes después publicado publicada publicados difundidos
    difundida difundido divulgados con
  `),
  trailing: listed(`
    de del en a al por para con el la los las este esta también ha han y
  `),
  media: listed(`
    bbc reuters ap afp cnn efe bloomberg dpa ansa xinhua notimex telesur univision univisión telemundo infobae
    clarín
  `),
  mediaNouns: listed(`
    diario diarios periódico periódicos agencia medios televisión radio canal revista cadena portal prensa
    rotativo semanario televisora emisora noticiero
  `),
  mediaNames: [
    ["el", "país"],
    ["el", "faro"],
    ["el", "mundo"],
    ["la", "nación"],
    ["la", "prensa", "gráfica"],
    ["el", "universal"],
    ["la", "vanguardia"],
    ["europa", "press"],
    ["el", "comercio"],
    ["el", "tiempo"],
    ["associated", "press"]
  ],
  paperNames: [],
  clauses: ["mientras", "pero", "aunque"],
  abbreviations: listed(`
    sr sra dr dra gral ee uu núm art pág ud uds lic ing prof
  `)
};
