import { compareJson } from "../compare/compare-json.ts";
import type { Difference } from "../report/difference.ts";
import type { RecordedResponse } from "../vectors/vector.ts";

/** Headers of an answer that a client acts on. */
const HEADERS = ["content-type", "www-authenticate"];

/**
 * Compares a stand-in's answer with the recorded one: status, media type and body.
 *
 * @param outline What of a body is compared.
 */
export async function compareAnswer(
  expected: RecordedResponse,
  actual: Response,
  outline: (body: unknown, recorded: unknown) => unknown = (body) => body,
): Promise<Difference[]> {
  const text = await actual.text();
  const recorded = bodyOf(expected);
  return [
    ...compareJson(expected.status, actual.status, "response.status"),
    ...HEADERS.flatMap((name) =>
      compareJson(expected.headers[name] ?? null, actual.headers.get(name), `response.headers.${name}`),
    ),
    ...compareJson(outline(recorded, recorded), outline(read(expected, text), recorded), "response.body"),
  ];
}

function bodyOf({ bodyKind, body }: RecordedResponse): unknown {
  return bodyKind === "none" ? "" : body;
}

function read({ bodyKind }: RecordedResponse, text: string): unknown {
  if (bodyKind !== "json") {
    return text;
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
