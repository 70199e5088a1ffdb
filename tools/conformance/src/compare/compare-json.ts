import type { Difference } from "../report/difference.ts";

/** Compares two JSON values and names every place where they differ. */
export function compareJson(expected: unknown, actual: unknown, where: string): Difference[] {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const length = Math.max(expected.length, actual.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      compareJson(expected[index], actual[index], `${where}[${index}]`),
    );
  }
  if (isObject(expected) && isObject(actual)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...names].flatMap((name) => compareJson(expected[name], actual[name], `${where}.${name}`));
  }
  return Object.is(expected, actual) || expected === actual ? [] : [{ where, expected, actual }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
