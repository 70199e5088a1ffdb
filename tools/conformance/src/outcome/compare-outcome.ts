import { compareJson } from "../compare/compare-json.ts";
import type { Difference } from "../report/difference.ts";
import type { ExpectedOutcome } from "../scenario/scenario.ts";
import { compareError } from "./compare-error.ts";
import { compareSeveral } from "./compare-several.ts";
import type { Observed } from "./observed.ts";
import type { OutcomeView } from "./outcome-view.ts";
import { plainValue } from "./plain-value.ts";

/** Compares what the caller got with what is right: the value with its ETag and paging data, or the error. */
export function compareOutcome(
  expected: ExpectedOutcome,
  actual: Observed,
  view: OutcomeView = {},
): Difference[] {
  if (actual.kind === "several") {
    return compareSeveral(expected, actual.outcomes, (one, other) => compareOutcome(one, other, view));
  }
  if (expected.error !== undefined) {
    return actual.kind === "error"
      ? compareError(expected.error, actual.error, view)
      : [{ where: "outcome", expected: `an error: ${expected.error.class}`, actual: shown(actual.value) }];
  }
  if (actual.kind === "error") {
    return [{ where: "outcome", expected: "a value", actual: String(actual.error) }];
  }
  const value = { expected: expected.value as unknown, actual: plainValue(actual.value) };
  const compared = view.value?.(value.expected, value.actual) ?? value;
  return [
    ...compareJson(compared.expected, compared.actual, "outcome.value"),
    ...compareJson(expected.etag, actual.etag, "outcome.etag"),
    ...compareJson(expected.pagination, actual.pagination, "outcome.pagination"),
  ];
}

function shown(value: unknown): string {
  return `the value ${JSON.stringify(value)?.slice(0, 200)}`;
}
