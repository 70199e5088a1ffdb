import { expect, test } from "vitest";
import type { ExpectedOutcome } from "../scenario/scenario.ts";
import type { Json } from "../vectors/json.ts";
import { compareOutcome } from "./compare-outcome.ts";
import { isOutcomes } from "./compare-several.ts";
import { type Observed, observedValue } from "./observed.ts";

const several = (...outcomes: Observed[]): Observed => ({ kind: "several", outcomes });
const value = (data: unknown) => ({ kind: "value", value: data });
const failed = { kind: "error", error: { class: "timeout", status: null } };
const late: Observed = { kind: "error", error: Object.assign(new Error("late"), { name: "TimeoutError" }) };
const list = (...given: unknown[]): ExpectedOutcome => ({ kind: "value", value: given as Json });

test.each([
  ["one outcome for one call", { kind: "value", value: 1 }, several(observedValue(1)), []],
  ["one error for all calls", failed, several(late, late), []],
  ["one error, and a call that gave something", failed, several(late, observedValue(1)), ["outcome[1]"]],
  ["an outcome for each call", list(value(1), failed), several(observedValue(1), late), []],
  ["another order", list(value(1), failed), several(late, observedValue(1)), ["outcome[0]", "outcome[1]"]],
  ["a call too few", list(value(1), value(2)), several(observedValue(1)), ["outcome"]],
  ["a call without an answer", list(null, value(2)), several(observedValue(undefined), observedValue(2)), []],
  ["null that somebody was given", list(null), several(observedValue(null)), ["outcome[0].value"]],
  [
    "calls of several requests",
    list(value(1), [value(2), failed]),
    several(several(observedValue(1)), several(observedValue(3), late)),
    ["outcome[1][0].value"],
  ],
  ["a list that is the value", list([1, 2]), several(observedValue([[1, 2]])), []],
] as [string, ExpectedOutcome, Observed, string[]][])("%s", (_, expected, actual, where) => {
  expect(compareOutcome(expected, actual).map((one) => one.where)).toEqual(where);
});

test.each([
  [[value(1), null, failed], true],
  [[[value(1)], failed], true],
  [[], false],
  [[1], false],
  [[{ kind: "tree" }], false],
  ["text", false],
])("is %j a list of outcomes: %s", (given, wanted) => {
  expect(isOutcomes(given)).toBe(wanted);
});
