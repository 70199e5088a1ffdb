import type { Difference } from "../report/difference.ts";
import type { ExpectedOutcome } from "../scenario/scenario.ts";
import type { Observed } from "./observed.ts";

type Compare = (expected: ExpectedOutcome, actual: Observed) => Difference[];

/**
 * Compares the outcomes of several calls with a recorded list of outcomes, by position. In it a call that asked for no
 * answer is null, calls of one request are a list, and one outcome for a list is that of each of its calls.
 */
export function compareSeveral(
  expected: ExpectedOutcome,
  outcomes: readonly Observed[],
  compare: Compare,
): Difference[] {
  const list = expected.kind === "value" ? expected.value : undefined;
  const [only, ...others] = outcomes;
  if (!isOutcomes(list)) {
    return only !== undefined && others.length === 0
      ? compare(expected, only)
      : each(
          outcomes.map(() => expected),
          outcomes,
          compare,
        );
  }
  if (list.length !== outcomes.length) {
    return [{ where: "outcome", expected: `${list.length} outcomes`, actual: `${outcomes.length}` }];
  }
  return each(list.map(toOutcome), outcomes, compare);
}

/** Whether a value is a list of outcomes, and not a list that is itself the outcome. */
export function isOutcomes(value: unknown): value is unknown[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => one === null || isOutcome(one) || isOutcomes(one))
  );
}

function isOutcome(value: unknown): boolean {
  const { kind } = Object(value) as { kind?: unknown };
  return kind === "value" || kind === "error";
}

function toOutcome(one: unknown): ExpectedOutcome {
  return Array.isArray(one) ? { kind: "value", value: one } : ((one ?? { kind: "value" }) as ExpectedOutcome);
}

function each(
  expected: readonly ExpectedOutcome[],
  outcomes: readonly Observed[],
  compare: Compare,
): Difference[] {
  return outcomes.flatMap((outcome, index) =>
    compare(expected[index] as ExpectedOutcome, outcome).map((one) => ({
      ...one,
      where: one.where.replace(/^outcome/, `outcome[${index}]`),
    })),
  );
}
