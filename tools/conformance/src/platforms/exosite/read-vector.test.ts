import { expect, test } from "vitest";
import { failure, request, response, value, vector } from "../../../test/vectors.ts";
import type { RecordedResponse, Vector } from "../../vectors/vector.ts";
import { readVector } from "./read-vector.ts";

const read = (more: object): Vector => readVector(vector("read", {}, { surface: "rpc", ...more }));
const broken = (transport: string) => ({ ...response(200), status: null, transport }) as never;

test.each([
  ["no answer before the client timeout", "hang"],
  ["connection closed by the server before any answer", "reset"],
  ["connection closed in the middle of the body", "truncated"],
  ["connection refused", "refused"],
])("answer that did not come: %s", (words, fault) => {
  const { response: own } = read({ response: broken(words) });
  expect(own).toEqual({ status: 0, headers: {}, bodyKind: "none", body: null, fault });
});

test("answer that is late, in a step as well", () => {
  const late = { ...response(200), delayMs: 7 } as RecordedResponse;
  const { steps } = read({ steps: [{ request: request("POST", "/"), response: late }] });
  expect(steps?.[0]?.response).toMatchObject({ delay: 7 });
});

test("client options stand with the input", () => {
  expect(read({ client: { timeoutMs: 5 } }).input.client).toEqual({ timeoutMs: 5 });
});

test.each([
  [{ calls: [] }, false],
  [{ calls: [], chunkSize: 2 }, true],
  [{ chunkSize: 2 }, false],
])("%j: several requests at a time: %s", (input, parallel) => {
  expect(readVector(vector("read", input as object)).input.parallel).toBe(parallel);
});

test("a loop gives outcomes; the end of a wait gives nothing", () => {
  const failed = failure("rpc", 200, { code: "locked" });
  const given = vector("wait", { wait: {} } as object, { outcome: value([null, [1, "a"], failed as never]) });
  expect(readVector(given).outcome).toEqual(value([value([1, "a"]), failed] as never));
});

test("messages stand in the error, in nested ones as well", () => {
  const bare = (message?: string) => failure("rpc", 200, { fields: { error: { message: " No " } }, message });
  expect(read({ outcome: bare() }).outcome.error?.message).toBe("No");
  const nested = read({ outcome: value([null, bare()] as never) }).outcome.value as object[];
  expect(nested[1]).toMatchObject({ error: { message: "No" } });
  expect(
    read({ outcome: failure("rpc", 200, { fields: { body: "x" } }) }).outcome.error?.message,
  ).toBeUndefined();
});
