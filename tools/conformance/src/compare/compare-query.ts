import type { Difference } from "../report/difference.ts";
import type { ExpectedValue } from "../scenario/scenario.ts";
import { compareJson } from "./compare-json.ts";

/** Compares decoded queries: names come in any order, the values of one name in theirs. */
export function compareQuery(
  expected: readonly [string, ExpectedValue][],
  actual: readonly [string, string | null][],
): Difference[] {
  const wanted = byName(expected);
  const sent = byName(actual);
  const names = new Set([...wanted.keys(), ...sent.keys()]);
  return [...names].flatMap((name) => {
    const where = `query.${name}`;
    const values = wanted.get(name) ?? [];
    const [json] = values;
    if (values.length === 1 && typeof json === "object" && json !== null) {
      return compareText(json.json, sent.get(name) ?? [], where);
    }
    const actualValues = sent.get(name) ?? [];
    const same = JSON.stringify(values) === JSON.stringify(actualValues);
    return same ? [] : [{ where, expected: shown(values), actual: shown(actualValues) }];
  });
}

/** A value that is JSON text: one, and equal by value. */
function compareText(expected: unknown, sent: readonly (string | null)[], where: string): Difference[] {
  const [text] = sent;
  try {
    if (sent.length === 1 && typeof text === "string") {
      return compareJson(expected, JSON.parse(text), where);
    }
  } catch {
    // Falls through: what is no JSON differs from any JSON.
  }
  return [{ where, expected: JSON.stringify(expected), actual: shown(sent) }];
}

function byName<T>(pairs: readonly [string, T][]): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const [name, value] of pairs) {
    result.set(name, [...(result.get(name) ?? []), value]);
  }
  return result;
}

function shown(values: readonly unknown[]): unknown {
  return values.length === 0 ? "not sent" : values.length === 1 ? values[0] : values;
}
