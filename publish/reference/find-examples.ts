import {existsSync, readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";

/** A function of examples/ that draws something. */
export interface Example {
  /** The file's name, which is that of what it shows: "callout", "to-scale". */
  file: string;
  name: string;
  about: string;
  /** The function with its docstring, as it stands in the file. */
  source: string;
  /** The names that it gives as options, to whatever function. */
  options: ReadonlySet<string>;
  /** The functions that it calls by their bare names. */
  calls: ReadonlySet<string>;
  /** Its drawing, from the root. */
  snapshot: string;
}

/** The folder of a project's examples; each file's exported functions are drawn. */
export const EXAMPLES = "examples";

/** All examples, in the order of their files and of the functions in them. */
export function findExamples(root: string): Example[] {
  const folder = join(root, EXAMPLES);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".ts")) : [];
  return names.sort().flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const file = name.replace(/\.ts$/, "");
    return source.statements.filter(isExample).map((statement) => readExample(statement, source, file));
  });
}

function isExample(statement: ts.Statement): statement is ts.FunctionDeclaration & {name: ts.Identifier} {
  return (
    ts.isFunctionDeclaration(statement) &&
    statement.name !== undefined &&
    statement.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword) === true
  );
}

function readExample(
  statement: ts.FunctionDeclaration & {name: ts.Identifier},
  source: ts.SourceFile,
  file: string
): Example {
  const name = statement.name.text;
  const {options, calls} = namesIn(statement, source);
  const [doc] = ts.getJSDocCommentsAndTags(statement);
  return {
    file,
    name,
    about: (ts.getTextOfJSDocComment(doc?.comment) ?? "").replace(/\s+/g, " "),
    source: statement.getText(source),
    options,
    calls,
    snapshot: `${EXAMPLES}/snapshots/${file}-${name}.svg`
  };
}

/** What a function sets and calls, itself or through the file's own functions that are not examples. */
function namesIn(statement: ts.FunctionDeclaration, source: ts.SourceFile) {
  const options = new Set<string>();
  const calls = new Set<string>();
  const own = new Map(
    source.statements
      .filter((each) => ts.isFunctionDeclaration(each) && !isExample(each))
      .map((each) => [(each as ts.FunctionDeclaration).name?.text, each])
  );
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
      options.add(node.name.getText());
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && !calls.has(node.expression.text)) {
      calls.add(node.expression.text);
      const called = own.get(node.expression.text);
      if (called) visit(called);
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return {options, calls};
}
