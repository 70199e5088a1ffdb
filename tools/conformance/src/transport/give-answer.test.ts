import { expect, test } from "vitest";
import type { Json } from "../vectors/json.ts";
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
  [
    "form",
    [
      ["a b", "é"],
      ["a b", ""],
    ],
    "a+b=%C3%A9&a+b=",
  ],
] as [RecordedResponse["bodyKind"], Json, string][])("%s %j", async (bodyKind, body, text) => {
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

test("a form as it was sent", async () => {
  const given = answer({ bodyKind: "form", body: [["a b", "1"]], rawBody: "a%20b=1" });
  expect(await (await giveAnswer(given, never)).text()).toBe("a%20b=1");
});

test("late: in the time that the replay has", async () => {
  const begin = performance.now();
  await giveAnswer(answer({ delay: 5000 }), never, 0.01);
  expect(performance.now() - begin).toBeGreaterThan(45);
  await expect(giveAnswer(answer({ delay: 5000 }), AbortSignal.timeout(10))).rejects.toThrow();
});

test("hang: until the caller gives up", async () => {
  const controller = new AbortController();
  const waiting = giveAnswer(answer({ fault: "hang" }), controller.signal);
  controller.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
});
