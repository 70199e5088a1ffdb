import { describe, expect, test } from "vitest";
import { recordings } from "../recordings.ts";
import { empty, type RecordedAnswer, type RecordedCall, replay, type Vector } from "./replay.ts";
import { makeWorld } from "./rpc-world.ts";

const vectors = recordings<Vector>("exosite");

/** Kinds whose answer follows from the request and from an account that has what the request names. */
const kinds = new Set([
  "default",
  "argument",
  "unicode",
  "empty",
  "null",
  "deprecated-form",
  "legacy",
  "error-call",
  "error-call-object",
  "auth",
  "batch",
  "batch-fail",
  "batch-order",
  "call-id",
  "wait-expire",
]);

/** After all that was recorded. */
const later = 1_800_000_000_000;

/** Answers that were scripted although nothing in the request asks for them. */
function isScripted({ request, response }: Vector): boolean {
  const { calls = [] } = (request?.body ?? {}) as { calls?: RecordedCall[] };
  const answers = Array.isArray(response?.body) ? (response.body as RecordedAnswer[]) : [];
  return answers.some(
    ({ id, status }) =>
      status === "fail" && (calls.find((call) => call.id === id)?.arguments.length ?? 0) > 1,
  );
}

const cases = vectors
  .filter(({ surface, kind, request }) => surface === "rpc" && request && kinds.has(kind))
  .filter((vector) => !isScripted(vector) && vector.response?.status === 200)
  .map((vector): [string, Vector] => [vector.id, vector]);

describe("answers as recorded", () => {
  test("there are enough recordings to mean anything", () => {
    expect(cases.length).toBeGreaterThan(120);
  });

  test.for(cases)("%s", async ([, { request, response }]) => {
    if (!request || !response) {
      throw new Error("There is no exchange.");
    }
    const { simulator, account } = empty();
    const sent = request.body as { auth: Record<string, string>; calls: RecordedCall[] };
    const { calls } = sent;
    const recorded = (response.body ?? []) as RecordedAnswer[];
    makeWorld(account, sent, Array.isArray(recorded) ? recorded : []);
    simulator.clock.set(calls.some(({ procedure }) => procedure === "write") ? 1_700_000_000_000 : later);
    const answering = replay(simulator, request);
    if (calls.some(({ procedure }) => procedure === "wait")) {
      setTimeout(() => simulator.clock.advance(1000), 20);
    }
    const answer = await answering;
    expect(answer.status).toBe(200);
    const text = await answer.text();
    const answers = (text === "" ? [] : JSON.parse(text)) as RecordedAnswer[];
    if (!Array.isArray(recorded)) {
      expect(answers).toEqual(recorded);
      return;
    }
    const order = (list: readonly RecordedAnswer[]) => [...list].sort((left, right) => left.id - right.id);
    expect(order(answers).map((each) => comparable(each, calls))).toEqual(
      order(recorded).map((each) => comparable(each, calls)),
    );
  });
});

/** What was read is to be the same; other results differ with the account, and are compared by their make. */
function comparable({ result, ...answer }: RecordedAnswer, calls: readonly RecordedCall[]): object {
  const procedure = calls.find(({ id }) => id === answer.id)?.procedure;
  return result === undefined
    ? answer
    : { ...answer, result: procedure === "read" ? result : makeOf(result) };
}

function makeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    return "list";
  }
  if (typeof value === "object" && value !== null) {
    const isByRid = Object.keys(value).every((name) => /^[0-9a-f]{40}$/.test(name));
    return isByRid
      ? "by RID"
      : Object.fromEntries(Object.entries(value).map(([name, member]) => [name, makeOf(member)]));
  }
  if (value === "inherit") {
    return "number";
  }
  return typeof value === "string" && /^[0-9a-f]{40}$/.test(value)
    ? "id"
    : value === null
      ? null
      : typeof value;
}
