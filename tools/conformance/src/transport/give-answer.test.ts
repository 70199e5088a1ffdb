import { expect, test } from "vitest";
import type { RecordedResponse } from "../vectors/vector.ts";
import { giveAnswer } from "./give-answer.ts";

const never = new AbortController().signal;
const answer = (more: Partial<RecordedResponse>): RecordedResponse => ({
  status: 200,
  headers: {},
  bodyKind: "none",
  ...more,
});

test.each([
  ["json", { a: "é" }, '{"a":"é"}'],
  ["json", null, "null"],
  ["text", "[]", "[]"],
  ["bytes", "w6k=", "é"],
  ["none", null, ""],
] as const)("%s %j", async (bodyKind, body, text) => {
  const response = await giveAnswer(answer({ bodyKind, body }), never);
  expect([await response.text(), response.headers.get("content-type")]).toEqual([text, null]);
});

test("204 and 304 have no body", async () => {
  for (const status of [204, 304]) {
    expect((await giveAnswer(answer({ status }), never)).status).toBe(status);
  }
});

test.each([
  ["refused", "ECONNREFUSED"],
  ["reset", "ECONNRESET"],
])("%s", async (fault, code) => {
  await expect(giveAnswer(answer({ fault }), never)).rejects.toMatchObject({ cause: { code } });
});

test("truncate: half of the body, then the connection breaks", async () => {
  const response = await giveAnswer(answer({ bodyKind: "text", body: "abcd", fault: "truncate" }), never);
  await expect(response.text()).rejects.toThrow("terminated");
});

test("hang: until the caller gives up", async () => {
  const controller = new AbortController();
  const waiting = giveAnswer(answer({ fault: "hang" }), controller.signal);
  controller.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
});
