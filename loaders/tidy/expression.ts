/** An expression of figures; `at` is the offset of its operator or operand in the text, `end` exclusive. */
export type Expression =
  | {type: "number"; value: number; at: number; end: number}
  | {type: "figure"; id: string; at: number; end: number}
  | {type: "minus"; of: Expression; at: number; end: number}
  | {type: "operation"; operator: Operator; left: Expression; right: Expression; at: number; end: number};

export type Operator = "+" | "-" | "*" | "/";

/** Why a text is no expression, and where. */
export class ExpressionError extends Error {
  constructor(
    message: string,
    readonly remedy: string,
    readonly at: number
  ) {
    super(message);
    this.name = "ExpressionError";
  }
}

interface Token {
  type: "number" | "figure" | "sign";
  text: string;
  at: number;
  end: number;
}

/** How tightly an operator binds; operators of one strength group from the left. */
const STRENGTH: Record<Operator, number> = {"+": 1, "-": 1, "*": 2, "/": 2};

/** Brackets and signs may stand in one another this deep; nobody writes more, and the stack has an end. */
const DEEPEST = 100;

/** More figures, numbers and signs than anybody writes into one expression. */
const LONGEST = 1000;

/**
 * Reads an expression: ids of figures, `+ - * / ( )`, numbers ("0.5") and percentages ("100 %", which is 1).
 * Ids may hold hyphens, so a minus between two operands has a space on either side. Throws an ExpressionError.
 */
export function parseExpression(text: string): Expression {
  const tokens = tokensOf(text);
  if (tokens.length > LONGEST) {
    throw new ExpressionError(
      "the expression is too long",
      "Split it into several entries.",
      tokens[LONGEST]!.at
    );
  }
  let next = 0;

  function operation(least: number, depth: number): Expression {
    let left = operand(depth);
    for (;;) {
      const sign = tokens[next];
      if (sign?.type !== "sign" || !isOperator(sign.text) || STRENGTH[sign.text] < least) return left;
      next++;
      if (sign.text === "-" && !standsFree(sign)) throw unspaced(sign);
      const right = operation(STRENGTH[sign.text] + 1, depth);
      left = {type: "operation", operator: sign.text, left, right, at: sign.at, end: sign.end};
    }
  }

  function operand(depth: number): Expression {
    const token = tokens[next++];
    if (!token) throw unfinished();
    if (depth > DEEPEST)
      throw new ExpressionError("too many brackets", "Split it into several entries.", token.at);
    const {at, end} = token;
    if (token.type === "figure") return {type: "figure", id: token.text, at, end};
    if (token.type === "number") return {type: "number", value: numberOf(token.text), at, end};
    if (token.text === "-") return {type: "minus", of: operand(depth + 1), at, end};
    if (token.text !== "(") throw unexpected(token);
    const inner = operation(1, depth + 1);
    const closing = tokens[next++];
    if (!closing) throw new ExpressionError("a bracket is not closed", "Add the missing “)”.", at);
    if (closing.text !== ")") throw unexpected(closing);
    return inner;
  }

  const standsFree = ({at, end}: Token) => /\s/.test(text[at - 1] ?? "") && /\s/.test(text[end] ?? "");
  const unspaced = ({at}: Token) =>
    new ExpressionError(
      "a minus without spaces around it",
      "Write “a - b”: ids may hold hyphens themselves.",
      at
    );
  const unfinished = () =>
    new ExpressionError("the expression ends too early", "Add the missing figure or number.", text.length);

  const whole = operation(1, 0);
  if (tokens[next]) throw unexpected(tokens[next]!);
  return whole;
}

/** The ids in an expression, in the order in which they first stand there. */
export function figuresIn(expression: Expression): string[] {
  return [...new Set(namesIn(expression).map(({id}) => id))];
}

/** Every place of an expression that names a figure, from left to right. */
export function namesIn(expression: Expression): {id: string; at: number; end: number}[] {
  if (expression.type === "figure") return [expression];
  if (expression.type === "minus") return namesIn(expression.of);
  return expression.type === "operation" ? [...namesIn(expression.left), ...namesIn(expression.right)] : [];
}

/** An expression with other ids in place of some; it keeps its places in the text that it was read from. */
export function renamed(expression: Expression, names: ReadonlyMap<string, string>): Expression {
  if (expression.type === "figure") return {...expression, id: names.get(expression.id) ?? expression.id};
  if (expression.type === "minus") return {...expression, of: renamed(expression.of, names)};
  if (expression.type === "number") return expression;
  const {left, right} = expression;
  return {...expression, left: renamed(left, names), right: renamed(right, names)};
}

/** The text of an expression with the ids that it has after `renamed`. */
export function textOf(text: string, expression: Expression): string {
  return namesIn(expression).reduceRight(
    (rest, {id, at, end}) => rest.slice(0, at) + id + rest.slice(end),
    text
  );
}

function tokensOf(text: string): Token[] {
  const pattern =
    /(?<number>\d+(?:\.\d+)?(?![\w.-])(?:\s*%)?)|(?<figure>[\p{L}\d_][\p{L}\d_-]*)|(?<sign>[-+*/()])|\s+/uy;
  const tokens: Token[] = [];
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const found = pattern.exec(text);
    if (!found) {
      const sign = String.fromCodePoint(text.codePointAt(at)!);
      throw unexpected({text: sign, at});
    }
    for (const type of ["number", "figure", "sign"] as const) {
      const part = found.groups?.[type];
      if (part !== undefined) tokens.push({type, text: part, at, end: pattern.lastIndex});
    }
  }
  return tokens;
}

function isOperator(sign: string): sign is Operator {
  return Object.hasOwn(STRENGTH, sign);
}

function numberOf(text: string): number {
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function unexpected({text, at}: {text: string; at: number}): ExpressionError {
  return new ExpressionError(
    `unexpected “${text}” in the expression`,
    "An expression has ids of figures, + - * / ( ), numbers such as 0.5 and percentages such as 100 %.",
    at
  );
}
