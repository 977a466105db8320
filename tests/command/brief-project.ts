import {cpSync, mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {cifra, type Call} from "./recorded-io.ts";

export const ARTICLES = fileURLToPath(new URL("invented/", import.meta.url));
const SEEDS = fileURLToPath(new URL("../../seeds/", import.meta.url));

/** What a newsroom may know before these articles come: little of each subject. */
const REGISTERS: Readonly<Record<string, string>> = {
  "measures.yml": `date:
  label: {en: Date, es: Fecha}
  definition: {en: When it was., es: Cuándo fue.}
  unit: date
budget:
  label: {en: Budget, es: Presupuesto}
  definition: {en: Money that a public body may spend., es: Dinero que puede gastar un organismo público.}
  unit: USD
evacuated-residents:
  label: {en: Residents moved, es: Residentes evacuados}
  definition: {en: People moved to safety., es: Personas llevadas a un lugar seguro.}
  unit: "{person}"
  bounds: {low: 0}
flooded-houses:
  label: {en: Flooded houses, es: Casas inundadas}
  definition: {en: Houses that water has entered., es: Casas en las que entró el agua.}
  unit: "{house}"
  bounds: {low: 0}
patients:
  label: {en: Patients, es: Pacientes}
  definition: {en: People treated in a hospital., es: Personas atendidas en un hospital.}
  unit: "{person}"
  bounds: {low: 0}
water-level:
  label: {en: Water level, es: Nivel del agua}
  definition: {en: How high a river stands above its usual level., es: Altura del río sobre su nivel habitual.}
  unit: m
places:
  label: {en: Places, es: Plazas}
  definition: {en: How many a house has room for., es: Para cuántos hay sitio en una casa.}
  unit: "{plaza}"
  bounds: {low: 0}
`,
  "entities.yml": `marlow-bay:
  type: place
  label: {en: Marlow Bay, es: Marlow Bay}
pell-bridge:
  type: place
  label: {en: Pell bridge, es: puente de Pell}
hollow-lake:
  type: place
  label: {en: Hollow Lake, es: lago Hollow}
harrow-town:
  type: institution
  label: {en: Harrow Town, es: Harrow Town}
meridian-cup:
  type: event
  label: {en: the Meridian Cup, es: la Copa Meridian}
penalva:
  type: place
  label: {en: Peñalva, es: Peñalva}
alcor:
  type: place
  label: {en: the river Alcor, es: el río Alcor}
city-treasurer:
  type: person
  label: {en: the city treasurer, es: la tesorería municipal}
fire-service:
  type: institution
  label: {en: the fire service, es: los bomberos}
weather-service:
  type: institution
  label: {en: the weather service, es: el servicio meteorológico}
valley-courier:
  type: institution
  label: {en: Valley Courier, es: Valley Courier}
vale-sport:
  type: institution
  label: {en: Vale Sport, es: Vale Sport}
`
};

/** A new project with the repository's units and hedges; articles by name, given as text or taken from here. */
export function briefProject(articles: Readonly<Record<string, string | null>>, seeds = REGISTERS): string {
  const root = mkdtempSync(join(tmpdir(), "cifra-brief-"));
  mkdirSync(join(root, "seeds"));
  mkdirSync(join(root, "articles"));
  for (const name of ["units.yml", "hedges.yml"]) cpSync(join(SEEDS, name), join(root, "seeds", name));
  for (const [name, text] of Object.entries(seeds)) writeFileSync(join(root, "seeds", name), text);
  for (const [name, text] of Object.entries(articles)) {
    if (text === null) cpSync(join(ARTICLES, name), join(root, "articles", name));
    else writeFileSync(join(root, "articles", name), text);
  }
  return root;
}

/** Runs `cifra brief` in a folder. */
export function runBrief(cwd: string, ...args: string[]): Promise<Call> {
  return cifra(["brief", ...args], {cwd});
}
