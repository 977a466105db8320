import {posix} from "node:path";

export interface Import {
  /** Path from the root for relative imports, otherwise the specifier as written. */
  to: string;
  /** Nothing of it is left when types are taken away. */
  typeOnly: boolean;
  line: number;
}

const STATEMENT = /^[ \t]*(import|export)\b([^;"'`]*?)\bfrom\s*["']([^"'\n]+)["']/gm;
const BARE = /^[ \t]*import\s*["']([^"'\n]+)["']/gm;
const CALL = /\bimport\s*\(\s*["'`]([^"'`\n$]+)["'`]/g;

/** What a source file imports, by pattern: enough for code that prettier has laid out. */
export function readImports(file: string, source: string): Import[] {
  const at = (index: number) => source.slice(0, index).split("\n").length;
  const to = (specifier: string) =>
    specifier.startsWith(".") ? posix.normalize(posix.join(posix.dirname(file), specifier)) : specifier;
  return [
    ...[...source.matchAll(STATEMENT)].map((match) => ({
      to: to(match[3]!),
      typeOnly: onlyTypes(match[2]!),
      line: at(match.index)
    })),
    ...[...source.matchAll(BARE)].map((match) => ({
      to: to(match[1]!),
      typeOnly: false,
      line: at(match.index)
    })),
    ...[...source.matchAll(CALL)].map((match) => ({
      to: to(match[1]!),
      typeOnly: /(:|<|\|)\s*(typeof\s+)?$/.test(source.slice(0, match.index)),
      line: at(match.index)
    }))
  ].sort((a, b) => a.line - b.line);
}

function onlyTypes(clause: string): boolean {
  const names = clause.trim();
  if (/^type\b(?!\s*(,|from))/.test(names)) return true;
  const inBraces = /^\{([^}]*)\}$/.exec(names)?.[1];
  return inBraces !== undefined && inBraces.split(",").every((name) => /^\s*(type\s.*)?$/.test(name));
}
