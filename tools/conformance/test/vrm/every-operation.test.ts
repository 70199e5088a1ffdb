import { describe, expect, test } from "vitest";
import { platform as vrm } from "../../src/platforms/vrm/platform.ts";
import { replayVectors } from "../../src/replay/replay-vectors.ts";
import { expandPath } from "../../src/scenario/expand-path.ts";
import type { Operation, OperationParameter } from "../../src/scenario/operation.ts";
import type { Json, JsonObject } from "../../src/vectors/json.ts";
import type { RecordedOutcome, RecordedResponse, Vector } from "../../src/vectors/vector.ts";
import { response, value, vector } from "../vectors.ts";
import { refusal, said, token } from "./vectors.ts";

// A vector that nobody has seen names an operation and what was given: that has to be enough for each.

const cases = vrm.operations.map((operation): [string, Operation] => [operation.id, operation]);

test("there are all of them", () => {
  expect(new Set(cases.map(([, { conformanceId }]) => conformanceId)).size).toBe(99);
});

describe.each([
  ["everything that can be given", () => true],
  ["what has to be given", ({ required }: OperationParameter) => required === true],
] as const)("%s", (_, isGiven) => {
  test.each(cases)("%s", async (_id, operation) => {
    const answer = answerOf(operation);
    const given = made(operation, isGiven, answer, value(answer.body ?? null));
    const [result] = await replayVectors([given], vrm);
    expect(result).toMatchObject({ differences: [] });
    expect(result?.unmapped).toBeUndefined();
  });
});

test.each(cases)("refusal: %s", async (_, operation) => {
  const answer = refusal(422, "moon_phase", { start: "is é" });
  const outcome = said("validation", 422, "moon_phase", "is é") as RecordedOutcome;
  const [result] = await replayVectors([made(operation, () => true, answer, outcome)], vrm);
  expect(result).toMatchObject({ differences: [] });
});

function made(
  operation: Operation,
  isGiven: (parameter: OperationParameter) => boolean,
  answer: RecordedResponse,
  outcome: RecordedOutcome,
): Vector {
  const path = Object.fromEntries(operation.arguments.path.map((name): [string, Json] => [name, 7]));
  const inQuery = operation.parameters.filter((one) => one.in === "query" && isGiven(one));
  const query: JsonObject = Object.fromEntries(inQuery.map((one): [string, Json] => [one.name, sample(one)]));
  const body = operation.request && { é: [0, null, ""], ...operation.request.constants };
  const anonymous = operation.id.startsWith("auth.login");
  return vector(
    String(operation.conformanceId).replace("vrm:", ""),
    { path, query, headers: {}, body: (body ?? null) as Json },
    {
      auth: anonymous ? { kind: "none" } : token,
      request: {
        method: operation.httpMethod,
        path: expandPath(operation.path, path),
        query: inQuery.flatMap(({ name }) =>
          [query[name]].flat().map((one): [string, string] => [name, sent(one)]),
        ),
        headers: {
          ...(!anonymous && { "x-authorization": "Token abcd" }),
          ...(body && { "content-type": "application/json" }),
        },
        bodyKind: body ? "json" : "none",
        body: (body ?? null) as Json,
      },
      response: answer,
      outcome,
    },
  );
}

/** Times as text, which leave as seconds; lists; everything else is sent as it is. */
function sample({ name, const: constant }: OperationParameter): Json {
  if (constant !== undefined) {
    return constant;
  }
  return name === "start" || name === "end" ? "2026-03-01T00:00:00Z" : name.endsWith("[]") ? ["a&b", "é"] : 0;
}

function sent(given: Json | undefined): string {
  return given === "2026-03-01T00:00:00Z" ? "1772323200" : String(given);
}

/** An answer of the kind that the operation has. */
function answerOf({ accept = "application/json", pagination, path }: Operation): RecordedResponse {
  const [type = ""] = accept.split(",");
  if (type.includes("json")) {
    return response(200, { success: true, ...(pagination && { records: [{ é: 1 }] }) });
  }
  const bodyKind = path.endsWith("#xlsx") ? "bytes" : "text";
  return { status: 200, headers: { "content-type": type }, bodyKind, body: "AP8=" };
}
