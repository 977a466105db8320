import {createHash} from "node:crypto";
import {cpSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** How many figures each brief marks. */
export const FIGURES_A_BRIEF = 20;

const MEASURES = ["boats", "nets", "crates", "ferries", "buoys"];
const HEDGES = ["", "about ", "more than ", "at least ", "nearly "];

/**
 * Writes a project of invented harbours: `briefs` briefs with twenty figures each and the articles that they are
 * read from. The same number gives the same files. Subjects and claimants recur, so that there are claims to compare.
 */
export function writeSyntheticProject(root: string, briefs: number, registers: string): void {
  mkdirSync(join(root, "seeds"), {recursive: true});
  mkdirSync(join(root, "articles"), {recursive: true});
  for (const file of ["units.yml", "hedges.yml"]) cpSync(join(registers, file), join(root, "seeds", file));
  const measures = MEASURES.map(
    (name) =>
      `${name}:\n  label: {en: ${name}, es: ${name}}\n  definition: {en: ${name} counted, es: ${name} contados}\n  unit: "1"\n  bounds: {low: 0}\n`
  );
  writeFileSync(join(root, "seeds", "measures.yml"), measures.join(""));
  const harbours = Math.ceil(briefs / 2);
  const entities = [
    ...Array.from(
      {length: harbours},
      (_, i) => `harbour-${i}: {type: place, label: {en: Harbour ${i}, es: Puerto ${i}}}\n`
    ),
    ...Array.from(
      {length: 50},
      (_, i) => `office-${i}: {type: institution, label: {en: Office ${i}, es: Oficina ${i}}}\n`
    )
  ];
  writeFileSync(join(root, "seeds", "entities.yml"), entities.join(""));
  for (let i = 0; i < briefs; i++) {
    const {brief, article} = writeBrief(i, harbours);
    writeFileSync(join(root, "seeds", `${nameOf(i)}.md`), brief);
    writeFileSync(join(root, "articles", `${nameOf(i)}.txt`), article);
  }
}

/** The name of a brief's file, without its ending. */
export function nameOf(i: number): string {
  return `brief-${String(i).padStart(6, "0")}`;
}

function writeBrief(i: number, harbours: number): {brief: string; article: string} {
  const figures = Array.from({length: FIGURES_A_BRIEF}, (_, n) => {
    const number = 1000 + ((i * 7919 + n * 104_729) % 8_999_999);
    const words = `${HEDGES[(i + n) % HEDGES.length]}${number.toLocaleString("en-US")}`;
    const measure = MEASURES[n % MEASURES.length]!;
    const harbour = (i + Math.floor(n / MEASURES.length)) % harbours;
    return {id: `${nameOf(i)}-${n}`, words, measure, harbour, by: (i + n) % 50};
  });
  const article = `Notes of harbour office ${nameOf(i).replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)]!)}.\n\n${figures
    .map(({words, measure}) => `The office counted ${words} ${measure} along the quay.`)
    .join("\n")}\n`;
  const sha256 = createHash("sha256").update(article).digest("hex");
  const entries = figures.map(
    ({id, measure, harbour, by}) =>
      `  ${id}: {measure: ${measure}, of: harbour-${harbour}, by: office-${by}}\n`
  );
  const marks = figures.map(({id, words, measure}) => `It had [${words}](figure:${id}) ${measure}.`);
  const head = `title: Harbour notes ${i}\nlanguage: en\narticle: {file: ${nameOf(i)}.txt, sha256: ${sha256}}\nfigures:\n${entries.join("")}`;
  return {brief: `---\n${head}---\n\n${marks.join("\n")}\n`, article};
}
