import { compareJson } from "../compare/compare-json.ts";
import type { Difference } from "../report/difference.ts";
import type { RecordedError } from "../vectors/vector.ts";
import { classOf } from "./class-table.ts";

/** The members of our errors that vectors speak of. */
interface OurError {
  name?: unknown;
  status?: unknown;
  code?: unknown;
  message?: unknown;
  fields?: unknown;
}

/** Compares an error with the recorded one, in all that the recording says of it. */
export function compareError(expected: RecordedError, actual: unknown): Difference[] {
  const error = (actual ?? {}) as OurError;
  const ours = classOf(expected) ?? `no class of ours for ${expected.class} with status ${expected.status}`;
  return [
    ...point("class", ours, error.name),
    ...(expected.status === null ? [] : point("status", expected.status, error.status)),
    ...("code" in expected ? point("code", expected.code ?? undefined, error.code ?? undefined) : []),
    ...(expected.fields == null
      ? []
      : compareJson(expected.fields, error.fields ?? {}, "outcome.error.fields")),
    ...compareMessage(expected.message, error.message),
  ];
}

function point(name: string, expected: unknown, actual: unknown): Difference[] {
  return expected === actual ? [] : [{ where: `outcome.error.${name}`, expected, actual }];
}

/** Our messages say more than the server's: they have to contain it. */
function compareMessage(expected: string | null | undefined, actual: unknown): Difference[] {
  if (expected == null || (typeof actual === "string" && actual.includes(expected))) {
    return [];
  }
  return [{ where: "outcome.error.message", expected: `...${expected}...`, actual }];
}
