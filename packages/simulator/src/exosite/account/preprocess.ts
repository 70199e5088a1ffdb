import type { Account } from "./account.ts";
import type { Description } from "./resource.ts";

/** Compares and computes; comparisons give 1 or 0 (inferred). */
const operations: Readonly<Record<string, (value: number, operand: number) => number>> = {
  add: (value, operand) => value + operand,
  sub: (value, operand) => value - operand,
  mul: (value, operand) => value * operand,
  div: (value, operand) => value / operand,
  mod: (value, operand) => value % operand,
  gt: (value, operand) => Number(value > operand),
  geq: (value, operand) => Number(value >= operand),
  lt: (value, operand) => Number(value < operand),
  leq: (value, operand) => Number(value <= operand),
  eq: (value, operand) => Number(value === operand),
  neq: (value, operand) => Number(value !== operand),
};

/** Takes a value through the steps of a resource, on its way in. */
export function preprocess(
  account: Account,
  steps: Description["preprocess"] = [],
  value: number | string,
): number | string {
  return steps.reduce<number | string>((current, [operation, given]) => {
    const operand = operandOf(account, given);
    if (operation === "value") {
      return operand;
    }
    const compute = operations[operation];
    return compute ? finite(compute(Number(current), Number(operand)), current) : current;
  }, value);
}

/** A constant, or the present value of the resource whose RID it is. */
function operandOf(account: Account, given: number | string): number | string {
  const resource = typeof given === "string" ? account.resources.get(given) : undefined;
  return resource ? (account.points(resource.rid).at(-1)?.[1] ?? 0) : given;
}

/** A division by zero, or text where a number is needed, leaves the value as it is (inferred). */
function finite(computed: number, otherwise: number | string): number | string {
  return Number.isFinite(computed) ? computed : otherwise;
}
