import type { Difference } from "../report/difference.ts";

/**
 * Compares raw paths segment by segment: a slash that is encoded and one that is not are different, while
 * characters that may be written either way (`:` and `%3A`) are equal.
 */
export function comparePath(expected: string, actual: string): Difference[] {
  const same = JSON.stringify(segments(expected)) === JSON.stringify(segments(actual));
  return same ? [] : [{ where: "path", expected, actual }];
}

function segments(path: string): string[] {
  return path.split("/").map((segment) => {
    try {
      return decodeURIComponent(segment);
    } catch {
      return segment;
    }
  });
}
