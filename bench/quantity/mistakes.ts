// npx tsx bench/quantity/mistakes.ts [FILE.jsonl…]: where the reader differs from the corpus;
// without files, from all of it that it may be developed with.
import {basename} from "node:path";
import {argv} from "node:process";
import {fileURLToPath} from "node:url";
import {readQuantities} from "../../loaders/quantity/index.ts";
import {corpusFiles, readCorpusFile, type CorpusLine} from "./corpus.ts";
import {f1, overlaps, placedGold, scoreCorpus, type Answer, type PlacedGold, type Score} from "./score.ts";
import {isSameNumber, isSameUnitValue, wordsOf} from "./same.ts";

const SHOWN = ["kind", "unit", "per", "qualifier", "date", "hedge", "counted"] as const;

/** What a line's reading lacks, has too much, or says otherwise than gold; one line each. */
export function mistakesIn(line: CorpusLine, answers: readonly Answer[]): string[] {
  const gold = placedGold(line);
  const free = new Set(answers);
  const mistakes: string[] = [];
  for (const wanted of gold) {
    const [answer] = [...free]
      .filter((each) => overlaps(wanted, each))
      .sort((a, b) => closeness(wanted, b) - closeness(wanted, a));
    if (!answer) {
      mistakes.push(`  missing “${wanted.printed}” ${JSON.stringify(rest(wanted))}`);
      continue;
    }
    free.delete(answer);
    const fields = differences(wanted, answer, line);
    if (fields.length > 0) mistakes.push(`  “${wanted.printed}” ${fields.join("; ")}`);
  }
  for (const {printed, kind, value, unit, date} of free) {
    mistakes.push(`  extra “${printed}” ${kind} ${date ?? value ?? ""} ${unit ?? ""}`.trimEnd());
  }
  return mistakes;
}

function closeness(wanted: PlacedGold, answer: Answer): number {
  return (
    Math.min(wanted.end, answer.end) -
    Math.max(wanted.start, answer.start) +
    (isSameUnitValue(wanted, answer) ? 100 : 0)
  );
}

function rest({printed: _printed, start: _start, end: _end, ...fields}: PlacedGold): object {
  return fields;
}

function differences(wanted: PlacedGold, answer: Answer, {claimants}: CorpusLine): string[] {
  const found: string[] = [];
  const differ = (field: string, gold: unknown, read: unknown) =>
    found.push(`${field}: ${JSON.stringify(gold)} ≠ ${JSON.stringify(read)}`);
  if (wanted.start !== answer.start || wanted.end !== answer.end) {
    differ("printed", wanted.printed, answer.printed);
  }
  const value = wanted.value ?? null;
  if (!isSameNumber(value, answer.value)) differ("value", value, answer.value);
  const isExact = (wanted.qualifier ?? "exact") === "exact" && wanted.kind !== "date";
  for (const bound of ["low", "high"] as const) {
    const gold = bound in wanted ? wanted[bound] : isExact ? value : undefined;
    if (gold !== undefined && !isSameNumber(gold, answer[bound])) differ(bound, gold, answer[bound]);
  }
  const ordinary = {unit: null, per: null, date: null, qualifier: "exact"} as const;
  for (const field of SHOWN) {
    const gold = field in wanted ? wanted[field] : field in ordinary ? ordinary[field as "unit"] : undefined;
    if (gold !== undefined && gold !== answer[field]) differ(field, gold, answer[field]);
  }
  for (const role of ["by", "via"] as const) {
    if (!claimants && !(role in wanted)) continue;
    const gold = wordsOf(wanted[role]);
    if (gold !== wordsOf(answer[role])) differ(role, gold, wordsOf(answer[role]));
  }
  return found;
}

function main(files: readonly string[]): void {
  const hidden = files.filter((file) => basename(file).startsWith("held-out"));
  if (hidden.length > 0) {
    console.error(
      `${hidden.join(", ")}: held-out lines are measured as a whole, by npm run bench -- quantity-accuracy`
    );
    process.exitCode = 2;
    return;
  }
  const lines = files.flatMap(readCorpusFile);
  const read = (text: string, language: string) => readQuantities(text, {language});
  let wrong = 0;
  for (const line of lines) {
    const mistakes = mistakesIn(line, read(line.text, line.language ?? "en"));
    if (mistakes.length === 0) continue;
    wrong += 1;
    console.log(`${line.place} ${line.text}\n${mistakes.join("\n")}`);
  }
  console.log(`\n${lines.length - wrong} of ${lines.length} lines as wanted, ${wrong} not.`);
  const {kinds, ...all} = scoreCorpus(lines, read);
  for (const [name, score] of Object.entries(all)) console.log(total(name, score));
  for (const [kind, {value}] of Object.entries(kinds)) console.log(total(`value of ${kind}`, value));
}

function total(name: string, score: Score): string {
  const {right, given, wanted} = score;
  return `${name.padEnd(20)} F1 ${f1(score).toFixed(1).padStart(5)}  right ${right}, read ${given}, wanted ${wanted}`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const named = argv.slice(2);
  main(named.length > 0 ? named : corpusFiles("seen"));
}
