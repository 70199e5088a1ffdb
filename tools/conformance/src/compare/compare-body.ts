import type { Difference } from "../report/difference.ts";
import type { ExpectedRequest } from "../scenario/scenario.ts";
import { readPairs } from "../transport/read-pairs.ts";
import { compareJson } from "./compare-json.ts";
import { compareParts } from "./compare-parts.ts";

/** Compares bodies by what they mean: JSON by value, forms by fields in order, multipart by parts, text and bytes exactly. */
export async function compareBody(
  expected: Pick<ExpectedRequest, "bodyKind" | "body">,
  actual: Uint8Array<ArrayBuffer>,
  contentType: string | null,
): Promise<Difference[]> {
  const text = new TextDecoder().decode(actual);
  switch (expected.bodyKind) {
    case "none":
      return actual.length === 0 ? [] : [{ where: "body", expected: "none", actual: text }];
    case "json":
      return compareRead(expected.body, text, JSON.parse);
    case "form":
      return compareRead(expected.body, text, readPairs);
    case "multipart":
      return compareParts(expected.body, actual, contentType);
    case "bytes": {
      const base64 = Buffer.from(actual).toString("base64");
      return base64 === expected.body ? [] : [{ where: "body", expected: expected.body, actual: base64 }];
    }
    default:
      return text === expected.body ? [] : [{ where: "body", expected: expected.body, actual: text }];
  }
}

function compareRead(expected: unknown, text: string, read: (text: string) => unknown): Difference[] {
  let actual: unknown;
  try {
    actual = read(text);
  } catch {
    return [{ where: "body", expected, actual: text }];
  }
  return compareJson(expected, actual, "body");
}
