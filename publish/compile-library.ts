import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import ts from "typescript";
import {CLIENTS} from "./embeds/bundle-client.ts";
import {ISLANDS} from "./lay-islands.ts";
import {STANDARD_PAGES} from "./standard-pages.ts";

// npm pack runs this first: the doors that package.json names, and what they need, as JavaScript with type
// declarations in lib/. A file of TypeScript becomes a module and a declaration in the same place below lib/.

const FOLDER = "lib";

/** Modules that are started by their address and imported by nobody. */
const STARTED = [
  "command/cifra.ts",
  "command/terminal/process-io.ts",
  "command/read/thread.ts",
  "loaders/kept/thread.ts",
  "publish/dev/refresh.ts",
  "publish/oembed/worker.ts",
  ...ISLANDS.map((name) => `src/islands/${name}.ts`),
  ...CLIENTS.map((name) => `src/embeds/client/${name}.ts`)
];

/**
 * What is no code of ours to compile: a program that is started by its address, what projects take from the library
 * (see loaders/library-folder.ts), and what `cifra new story` makes a story of.
 */
const COPIED = [
  "loaders/article/pdf-child.mjs",
  "publish/chart-files/picture-child.mjs",
  "loaders/register/constants.yml",
  "seeds/units.yml",
  "seeds/hedges.yml",
  "src/icon.svg",
  "src/style.css",
  ...STANDARD_PAGES.flatMap((page) => [`src/${page}`, `src/es/${page}`]),
  "template"
];

const DECLARATION = /\.d\.m?ts$/;

const SPECIFIER = /((?:\bfrom|\bimport|\bimport\()\s*")(\.[^"]+)(")/g;

/** The sources of the doors by their names in package.json: "./marks" → "src/marks/index.ts". */
export function doorsOf(root: string): Map<string, string> {
  const {exports} = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Record<string, string | {default: string}>;
  };
  return new Map(
    Object.entries(exports).flatMap(([door, target]) =>
      typeof target === "string"
        ? []
        : [[door, target.default.replace(`./${FOLDER}/`, "").replace(/\.js$/, ".ts")] as const]
    )
  );
}

/** Writes lib/ anew. Throws an Error with the compiler's words when something does not compile. */
export function compileLibrary(root: string): void {
  const folder = join(root, FOLDER);
  const loaders = readdirSync(join(root, "loaders"))
    .filter((file) => file.endsWith(".csv.ts"))
    .map((file) => `loaders/${file}`);
  const sources = [...new Set([...doorsOf(root).values(), ...STARTED, ...loaders])];
  const missing = sources.filter((source) => !existsSync(join(root, source)));
  if (missing.length > 0) throw new Error(`package.json names doors without a source: ${missing.join(", ")}`);
  rmSync(folder, {recursive: true, force: true});

  const ambient = ["loaders/tidy/edtf.d.ts"];
  const program = ts.createProgram(
    [...sources, ...ambient].map((file) => join(root, file)),
    options(root, folder)
  );
  const tables = new Set<string>();
  const declarations = new Map<string, string>();
  const {diagnostics} = program.emit(undefined, (file, text) => {
    if (file.endsWith(".json")) return;
    const pointed = pointToModules(text, file, tables);
    if (DECLARATION.test(file)) declarations.set(resolve(file), pointed);
    else write(file, pointed);
  });
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (faults.length > 0) throw new Error(ts.formatDiagnostics(faults, hostOf(root)));

  const doors = [...doorsOf(root).values()].map((source) =>
    resolve(folder, source.replace(/\.ts$/, ".d.ts"))
  );
  for (const file of reached(declarations, doors)) write(file, declarations.get(file)!);

  // Not every bundler and browser imports JSON.
  for (const table of tables) {
    const value: unknown = JSON.parse(readFileSync(join(root, relative(folder, table)), "utf8"));
    write(`${table}.js`, `export default ${JSON.stringify(value)};\n`);
  }
  for (const file of COPIED) {
    cpSync(join(root, file), join(folder, file), {recursive: true});
  }
  // In a clone these threads start TypeScript; here there is none.
  for (const room of ["command/read", "loaders/kept"])
    write(join(folder, room, "thread.mjs"), 'import "./thread.js";\n');
}

function options(root: string, folder: string): ts.CompilerOptions {
  const {config} = ts.readConfigFile(join(root, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const {options} = ts.parseJsonConfigFileContent({...config, include: [], files: []}, ts.sys, root);
  return {
    ...options,
    noEmit: false,
    allowJs: true,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: root,
    outDir: folder
  };
}

/** The compiler leaves ".ts" in declarations and JSON where it was: both become the names of what stands in lib/. */
function pointToModules(text: string, file: string, tables: Set<string>): string {
  return text
    .replace(/(from "\.[^"]+\.json") with \{ ?type: "json" ?\}/g, "$1")
    .replace(SPECIFIER, (_, before: string, path: string, after: string) => {
      if (!path.endsWith(".json")) return before + path.replace(/(?<!\.d)\.ts$/, ".js") + after;
      tables.add(join(dirname(file), path));
      return `${before}${path}.js${after}`;
    });
}

/** The files that are named from `starts` on, one from another; what no door leads to, nobody's editor asks for. */
function reached(files: ReadonlyMap<string, string>, starts: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...starts];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = files.get(file);
    if (text === undefined || found.has(file)) continue;
    found.add(file);
    for (const [, , path] of text.matchAll(SPECIFIER))
      waiting.push(resolve(dirname(file), path!.replace(/\.(m?)js$/, ".d.$1ts")));
  }
  return found;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

function hostOf(root: string): ts.FormatDiagnosticsHost {
  return {getCanonicalFileName: (file) => file, getCurrentDirectory: () => root, getNewLine: () => "\n"};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    compileLibrary(process.cwd());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
