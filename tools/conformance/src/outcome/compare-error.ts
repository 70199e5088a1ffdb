import { compareJson } from "../compare/compare-json.ts";
import type { Difference } from "../report/difference.ts";
import type { RecordedError } from "../vectors/vector.ts";
import { classOf } from "./class-table.ts";
import { type OutcomeView, type SeenError, secondsToWait } from "./outcome-view.ts";

/** Compares an error with the recorded one, in all that the recording says of it. */
export function compareError(expected: RecordedError, actual: unknown, view: OutcomeView = {}): Difference[] {
  const given = (actual ?? {}) as SeenError;
  const error = view.error?.(given, expected) ?? given;
  const ours =
    classOf(expected, view.classes) ??
    `no class of ours for ${expected.class} with status ${expected.status}`;
  return [
    ...point("class", ours, given.name),
    ...(expected.status === null ? [] : point("status", expected.status, error.status)),
    ...("code" in expected ? point("code", expected.code ?? undefined, error.code ?? undefined) : []),
    ...(expected.fields == null
      ? []
      : compareJson(expected.fields, error.fields ?? {}, "outcome.error.fields")),
    ...[expected.message, ...(expected.messages ?? [])].flatMap((text) => compareText(text, given.message)),
    ...("retryAfterSeconds" in expected
      ? point("retryAfterSeconds", expected.retryAfterSeconds, secondsToWait(given as object))
      : []),
  ];
}

function point(name: string, expected: unknown, actual: unknown): Difference[] {
  return expected === actual ? [] : [{ where: `outcome.error.${name}`, expected, actual }];
}

/** Our messages say more than the server's: they have to contain it. */
function compareText(expected: string | null | undefined, actual: unknown): Difference[] {
  if (expected == null || (typeof actual === "string" && actual.includes(expected))) {
    return [];
  }
  return [{ where: "outcome.error.message", expected: `...${expected}...`, actual }];
}
