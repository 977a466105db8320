import {join, relative} from "node:path";
import ts from "typescript";
import {doorsOf} from "../compile-library.ts";

/** One of a function's options: a field of its options' interface. */
export interface Option {
  name: string;
  type: string;
  optional: boolean;
  /** As the code or the words say it; null where nothing is said. */
  default: string | null;
  about: string;
}

/** What one name of a door is. */
export interface Entry {
  name: string;
  kind: "function" | "class" | "value" | "type";
  /** TypeScript that declares it, without bodies. */
  signature: string;
  about: string;
  /** What its docstring says of parameters, results and errors. */
  tags: {tag: string; name: string | null; text: string}[];
  options: Option[];
  /** Whether it takes the options of all marks of Plot besides. */
  isMark: boolean;
  /** The file that declares it, from the root. */
  file: string;
}

export interface Door {
  /** As it is imported: "cifra/marks". */
  name: string;
  about: string;
  entries: Entry[];
}

/** Whose fields are those of Plot's marks and not a mark's own. */
const PASSED_ON = "MarkOptions";

/** Reads the names of all doors with their docstrings out of the sources. */
export function readDoors(root: string): Door[] {
  const doors = doorsOf(root);
  const {config} = ts.readConfigFile(join(root, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const {options} = ts.parseJsonConfigFileContent({...config, include: [], files: []}, ts.sys, root);
  const program = ts.createProgram(
    [...doors.values()].map((file) => join(root, file)),
    options
  );
  const checker = program.getTypeChecker();
  return [...doors].map(([door, file]) => {
    const source = program.getSourceFile(join(root, file));
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`the door ${door} has no exports: ${file}`);
    const entries = checker
      .getExportsOfModule(module)
      .map((symbol) => readEntry(symbol, checker, root))
      .filter((entry) => entry !== null)
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
    return {name: `cifra${door.slice(1)}`, about: firstComment(source), entries};
  });
}

/** The line that opens a door's file, without what it repeats of its name. */
function firstComment(source: ts.SourceFile): string {
  const [range] = ts.getLeadingCommentRanges(source.text, 0) ?? [];
  // A docstring belongs to what follows it.
  if (range?.kind !== ts.SyntaxKind.SingleLineCommentTrivia) return "";
  const text = source.text.slice(range.pos, range.end).replace(/^\/\*\*?|\*\/$|^\s*(\/\/|\*) ?/gm, "");
  const words = text.replace(/^\s*cifra[\w/]*:\s*/, "").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function readEntry(symbol: ts.Symbol, checker: ts.TypeChecker, root: string): Entry | null {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target.declarations?.find((each) => !ts.isModuleDeclaration(each));
  if (!declaration) return null;
  const isFunction = ts.isFunctionDeclaration(declaration);
  const options = isFunction ? optionsOf(declaration, checker) : null;
  const tags = target.getJsDocTags(checker).map(({name: tag, text}) => readTag(tag, text));
  const said = new Map(
    tags.flatMap(({name, text}) => (name?.startsWith("options.") ? [[name.slice(8), text]] : []))
  );
  return {
    name: symbol.name,
    kind: isFunction
      ? "function"
      : ts.isClassDeclaration(declaration)
        ? "class"
        : ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)
          ? "type"
          : "value",
    signature: signatureOf(declaration, symbol.name),
    about: ts.displayPartsToString(target.getDocumentationComment(checker)),
    tags: tags.filter(({name}) => !name?.startsWith("options.")),
    options: (options?.own ?? []).map((option) => ({
      ...option,
      about: option.about || (said.get(option.name) ?? "")
    })),
    isMark: options?.isMark ?? false,
    file: relative(root, declaration.getSourceFile().fileName)
  };
}

function readTag(tag: string, parts: ts.SymbolDisplayPart[] = []) {
  const name = parts.find(({kind}) => kind === "parameterName")?.text ?? null;
  const text = ts.displayPartsToString(parts.filter(({kind}) => kind !== "parameterName")).trim();
  return {tag, name, text: text.replace(/^-\s*/, "")};
}

function signatureOf(declaration: ts.Declaration, name: string): string {
  const whole = declaration.getText();
  if (ts.isFunctionDeclaration(declaration) && declaration.body)
    return whole.slice(0, declaration.body.getFullStart() - declaration.getStart()).trim();
  if (ts.isClassDeclaration(declaration)) {
    const hidden = (member: ts.ClassElement) =>
      ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected);
    const members = declaration.members.filter((member) => !hidden(member)).map(memberOf);
    return `${whole.slice(0, whole.indexOf("{"))}{\n${members.map((member) => `  ${member}`).join("\n")}\n}`;
  }
  if (ts.isVariableDeclaration(declaration))
    return `export const ${name}${declaration.type ? `: ${declaration.type.getText()}` : ""}`;
  return whole;
}

function memberOf(member: ts.ClassElement): string {
  const body = (member as {body?: ts.Block}).body;
  const text = member.getText();
  return `${body ? text.slice(0, body.getFullStart() - member.getStart()).trim() : text.replace(/;$/, "")};`;
}

function optionsOf(declaration: ts.FunctionDeclaration, checker: ts.TypeChecker) {
  const parameter = declaration.parameters.at(-1);
  if (!parameter?.type || declaration.parameters.length < 1) return null;
  const type = checker.getTypeFromTypeNode(parameter.type);
  const isOptions =
    /options$/i.test(parameter.name.getText()) ||
    /Options\b/.test(parameter.type.getText()) ||
    ts.isTypeLiteralNode(parameter.type);
  if (!isOptions || type.isUnion() || !(type.flags & ts.TypeFlags.Object || type.isIntersection()))
    return null;
  const defaults = defaultsOf(declaration);
  const properties = checker.getPropertiesOfType(type);
  const own = properties.filter((property) => !isPassedOn(property));
  return {
    // What tells a mark's height takes its options and is none.
    isMark: own.length < properties.length && declaration.type?.kind !== ts.SyntaxKind.NumberKeyword,
    own: withNeighbours(own.map((property) => readOption(property, parameter, defaults, checker)))
  };
}

/** A docstring also speaks of the options of the same type that follow without one: x and y, low and high. */
function withNeighbours(options: readonly Option[]): Option[] {
  const done: Option[] = [];
  for (const option of options) {
    const before = done.at(-1);
    const shared = option.about === "" && before?.type === option.type;
    done.push(shared ? {...option, about: before.about, default: option.default ?? before.default} : option);
  }
  return done;
}

function isPassedOn({declarations}: ts.Symbol): boolean {
  const declaration = declarations?.[0];
  if (!declaration) return true;
  if (declaration.getSourceFile().fileName.includes("/node_modules/")) return true;
  return ts.isInterfaceDeclaration(declaration.parent) && declaration.parent.name.text === PASSED_ON;
}

function readOption(
  property: ts.Symbol,
  parameter: ts.ParameterDeclaration,
  defaults: ReadonlyMap<string, string>,
  checker: ts.TypeChecker
): Option {
  const about = ts.displayPartsToString(property.getDocumentationComment(checker));
  const [declaration] = property.declarations ?? [];
  const written =
    declaration && ts.isPropertySignature(declaration) ? declaration.type?.getText() : undefined;
  const tag = property.getJsDocTags(checker).find(({name}) => name === "default");
  return {
    name: property.name,
    type:
      written?.replace(/\s+/g, " ") ??
      checker.typeToString(checker.getTypeOfSymbolAtLocation(property, parameter)),
    optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
    default: tag
      ? ts.displayPartsToString(tag.text)
      : (defaults.get(property.name) ?? defaultIn(about) ?? null),
    about
  };
}

/** “…; default 12” and “By default the chart's width.” */
function defaultIn(about: string): string | undefined {
  return /\b(?:by default,?|default(?:s to)?:?)\s+([^;.]*[^;.\s)])/i.exec(about)?.[1];
}

/** Defaults that stand in the function: in its signature, or where it takes its options apart. */
function defaultsOf(declaration: ts.FunctionDeclaration): Map<string, string> {
  const defaults = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBindingElement(node) && node.initializer) {
      const name = (node.propertyName ?? node.name).getText();
      if (!defaults.has(name)) defaults.set(name, `\`${node.initializer.getText()}\``);
    }
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return defaults;
}
