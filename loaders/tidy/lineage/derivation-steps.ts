import type {DerivedEntry, Measure, Unit} from "../../register/registers.ts";
import {sameDimension, unitSize, type UnitSize} from "../../quantity/unit-size.ts";
import {inUnit, type Reckoning, type Result} from "../derived-result.ts";
import {dimensionName, expressionDimension} from "../expression-dimension.ts";
import type {Expression, Operator} from "../expression.ts";
import {rangeOf} from "../range.ts";
import type {StepRow} from "../rows.ts";

/** What an operation takes: a figure's id, a number as it was typed, or a step before, and its unit. */
interface Operand {
  /** `#2` for the second step. */
  name: string;
  unit: string;
  /** Whether it is a number typed in the expression. */
  typed: boolean;
}

interface Context {
  /** The reading of its figures that is computed, from 1, and what it comes to. */
  reading: number;
  /** Which reading of each of its figures that is, of those that have several: "overcrowding:2". */
  readings: string | null;
  result: Result;
  measure: Measure;
  reckoning: Reckoning;
  /** The unit of each figure that the expression names, and the size of that unit. */
  unitOf: (id: string) => string;
  sizeOf: (id: string) => UnitSize;
  units: Map<string, Unit>;
}

const OPERATIONS: Record<Operator, StepRow["operation"]> = {
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  "/": "divide"
};

/**
 * How a derived figure is computed, one row an operation, in the order in which they are done; the last is the
 * figure itself. Each interval is that of the part as a function of the figures behind it, so that a figure used
 * twice is one figure here too.
 */
export function derivationSteps(entry: DerivedEntry, expression: Expression, context: Context): StepRow[] {
  const {reading, readings, result, measure, reckoning, unitOf, sizeOf, units} = context;
  const steps: StepRow[] = [];

  function operand(part: Expression): Operand {
    if (part.type === "figure") return {name: part.id, unit: unitOf(part.id), typed: false};
    if (part.type === "number") {
      const name = entry.expression.slice(part.at, part.end).trim();
      return {name, unit: name.endsWith("%") ? "%" : "1", typed: true};
    }
    const [operation, left, right] =
      part.type === "minus"
        ? (["negate", operand(part.of), null] as const)
        : ([OPERATIONS[part.operator], operand(part.left), operand(part.right)] as const);
    return step(part, operation, left, right);
  }

  function step(
    part: Expression,
    operation: StepRow["operation"],
    left: Operand,
    right: Operand | null
  ): Operand {
    const last = part === expression;
    const size = expressionDimension(part, sizeOf);
    const unit = last ? measure.unit! : unitOfStep(size, [left, right], units);
    const {value, low, high, low_open, high_open, qualifier} = last ? result : intervalOf(part, unit);
    steps.push({
      figure: entry.id,
      reading,
      readings,
      step: steps.length + 1,
      operation,
      left: left.name,
      right: right?.name ?? null,
      ...{value, low, high, low_open, high_open, unit, qualifier}
    });
    return {name: `#${steps.length}`, unit, typed: false};
  }

  function intervalOf(part: Expression, unit: string) {
    const factor = 1 / unitSize(unit, units).factor;
    const range = rangeOf(reckoning.functionOf(part), reckoning.box);
    return inUnit(range, reckoning.valueAt(part), factor);
  }

  const whole = operand(expression);
  if (steps.length === 0) step(expression, "take", whole, null);
  return steps;
}

/** The unit of what goes in, where it measures the same; else one made of base units: "USD/{person}". */
function unitOfStep(
  size: UnitSize,
  operands: readonly (Operand | null)[],
  units: ReadonlyMap<string, Unit>
): string {
  const alike = operands
    .filter((operand) => operand !== null)
    .filter(({unit}) => sameDimension(unitSize(unit, units), size));
  const [first] = [...alike.filter(({typed}) => !typed), ...alike];
  return first?.unit ?? dimensionName(size);
}
