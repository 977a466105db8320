import {expect, test} from "vitest";
import {ExpressionError, figuresIn, parseExpression, type Expression} from "../../loaders/tidy/expression.ts";

/** With every grouping written out: "(a + (b * c))". */
function grouped(expression: Expression): string {
  if (expression.type === "number") return String(expression.value);
  if (expression.type === "figure") return expression.id;
  if (expression.type === "minus") return `-${grouped(expression.of)}`;
  return `(${grouped(expression.left)} ${expression.operator} ${grouped(expression.right)})`;
}

function refused(text: string): string {
  try {
    return `read as ${grouped(parseExpression(text))}`;
  } catch (error) {
    if (error instanceof ExpressionError) return `${error.at}: ${error.message}`;
    throw error;
  }
}

test.each([
  ["a + b * c", "(a + (b * c))"],
  ["a - b - c", "((a - b) - c)"],
  ["a / b / c", "((a / b) / c)"],
  ["(a + b) * c", "((a + b) * c)"],
  ["-a * b", "(-a * b)"],
  ["a - -b", "(a - -b)"],
  ["lake-depth*2", "(lake-depth * 2)"],
  ["price * (100 % - discount)", "(price * (1 - discount))"],
  ["12.5% * a", "(0.125 * a)"],
  ["2nd-count / 3.4", "(2nd-count / 3.4)"],
  ["  a\n+ b ", "(a + b)"]
])("“%s” is read as %s", (text, expected) => {
  expect(grouped(parseExpression(text))).toBe(expected);
});

test.each([
  ["", "0: the expression ends too early"],
  ["a +", "3: the expression ends too early"],
  ["a b", "2: unexpected “b” in the expression"],
  ["(a + b", "0: a bracket is not closed"],
  ["a + b)", "5: unexpected “)” in the expression"],
  ["a -b", "2: a minus without spaces around it"],
  ["a ^ 2", "2: unexpected “^” in the expression"],
  ["1,000 * a", "1: unexpected “,” in the expression"],
  ["a * 😀", "4: unexpected “😀” in the expression"],
  ["* a", "0: unexpected “*” in the expression"]
])("“%s” is refused: %s", (text, message) => {
  expect(refused(text)).toBe(message);
});

test("figures come out once each, in the order in which they are first used", () => {
  expect(figuresIn(parseExpression("b / (a + b) - 2 * c"))).toEqual(["b", "a", "c"]);
});

test("an endless or deeply nested expression is refused, not run into the ground", () => {
  expect(refused(`a${" + a".repeat(100_000)}`)).toMatch("the expression is too long");
  expect(refused(`${"(".repeat(400)}a${")".repeat(400)}`)).toMatch("too many brackets");
  expect(refused(`${"-".repeat(400)}a`)).toMatch("too many brackets");
});
