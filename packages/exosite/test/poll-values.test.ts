import { failure } from "@busbar/test-support/failure";
import type { Answer } from "@busbar/test-support/stub-fetch";
import { describe, expect, test } from "vitest";
import { type PollValuesOptions, pollValues } from "../src/index.ts";
import { answer, stub } from "./support/stub.ts";

const at = (second: number) => new Date(Date.UTC(2024, 0, 1, 0, 0, second));
const start = at(0).getTime() / 1000;

/** A value as the platform gives it, with its time. */
const value = (text: string, second?: number): Response =>
  answer(`alarm=${encodeURIComponent(text)}`, {
    type: "application/x-www-form-urlencoded; charset=utf-8",
    ...(second !== undefined && { headers: { "Last-Modified": at(second).toUTCString() } }),
  });
/** A wait that is over without a value. */
const over = (second?: number): Response =>
  answer(null, {
    status: 304,
    ...(second !== undefined && { headers: { Date: at(second).toUTCString() } }),
  });
const end = answer("HTTP/1.1 401 Unauthorized", { status: 401 });

/** All that comes until the answers end. */
async function polled(answers: Answer[], options: PollValuesOptions = {}) {
  const { exosite, sent } = stub([...answers, end]);
  const values: unknown[] = [];
  const polling = async () => {
    for await (const { value: text, time } of pollValues(exosite.data, "alarm", options)) {
      values.push([text, time && time.getTime() / 1000 - start]);
    }
  };
  expect(await failure(polling())).toMatchObject({ name: "AuthenticationError" });
  return { values, sent, since: sent.map(({ headers }) => headers["if-modified-since"]) };
}

test("a single long poll whose time is over rejects with the 304, for whoever asks to tell it from a failure", async () => {
  const { exosite } = stub([over(5)]);
  const error = await exosite.data.longPoll({ alias: "alarm" }, { requestTimeout: 1000 }).catch(String);
  expect(error).toMatch(/^NotModifiedError: .*\(304\)/);
});

describe("pollValues", () => {
  test("default: goes on after a wait without a value, from where the last one was", async () => {
    const { values, sent, since } = await polled([over(), value("on", 5), over(), over(), value("off", 9)]);
    expect(values).toEqual([
      ["on", 5],
      ["off", 9],
    ]);
    const text = at(5).toUTCString();
    expect(since).toEqual([undefined, undefined, text, text, text, at(9).toUTCString()]);
    expect(sent[0]).toMatchObject({
      method: "GET",
      path: "/onep:v1/stack/alias?alarm",
      headers: { "request-timeout": "30000", accept: "application/x-www-form-urlencoded; charset=utf-8" },
    });
  });

  test("args: since, wait", async () => {
    const { since, sent } = await polled([over(), value("", 40)], { since: at(1), wait: 1000 });
    expect(since).toEqual([String(start + 1), String(start + 1), at(40).toUTCString()]);
    expect(sent[0]?.headers["request-timeout"]).toBe("1000");
  });

  test("args: since, such as `Date.now() / 1000`, is sent in whole seconds", async () => {
    expect((await polled([over()], { since: start + 0.7 })).since).toEqual([String(start), String(start)]);
  });

  test("behavior: an empty text is a value", async () => {
    expect((await polled([value("", 1)])).values).toEqual([["", 1]]);
  });

  test("behavior: from now on, now being the platform's, so that nothing is missed between two requests", async () => {
    const { since } = await polled([over(30), over(60)]);
    expect(since).toEqual([undefined, String(start + 29), String(start + 29)]);
  });

  test("behavior: where the time itself counts, a value does not come again", async () => {
    const { values, since } = await polled([value("on", 5), value("on", 5), value("off", 8)]);
    expect(values).toEqual([
      ["on", 5],
      ["off", 8],
    ]);
    expect(since.slice(1)).toEqual([at(5).toUTCString(), String(start + 6), at(8).toUTCString()]);
  });

  test("behavior: where the time itself counts, the value that `since` is of does not come", async () => {
    const { values, since } = await polled([value("known", 5), value("off", 8)], { since: at(5) });
    expect(values).toEqual([["off", 8]]);
    expect(since.slice(0, 2)).toEqual([String(start + 5), String(start + 6)]);
  });

  test("behavior: a timeout of the client does not end what is answered late", async () => {
    const { exosite } = stub(
      ({ signal }) =>
        new Promise((resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason));
          setTimeout(() => resolve(value("on", 5)), 50);
        }),
      { cik: "k", timeout: 20 },
    );
    expect(await pollValues(exosite.data, "alarm").next()).toMatchObject({ value: { value: "on" } });
    await expect(pollValues(exosite.data, "alarm", { timeout: 20 }).next()).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });

  test.each([0, -1, Number.NaN])("error: wait: %d would ask without a pause", async (wait) => {
    const { exosite, sent } = stub(over());
    const { name, message } = (await failure(pollValues(exosite.data, "alarm", { wait }).next())) as Error;
    expect([name, message]).toEqual(["ConfigError", `\`wait\` is ${wait}.\nPass milliseconds above 0.`]);
    expect(sent).toEqual([]);
  });

  test("behavior: another value of the same second is news", async () => {
    expect((await polled([value("on", 5), value("off", 5)])).values).toEqual([
      ["on", 5],
      ["off", 5],
    ]);
  });

  test("behavior: without times every answer is news", async () => {
    const { values, since } = await polled([value("on"), value("on")]);
    expect(values).toEqual([
      ["on", undefined],
      ["on", undefined],
    ]);
    expect(since).toEqual([undefined, undefined, undefined]);
  });

  test("behavior: an alias that has to be encoded", async () => {
    const { exosite, sent } = stub(
      answer("gr%C3%B6%C3%9Fe+%261=7", { type: "application/x-www-form-urlencoded" }),
    );
    const { value: polled } = await pollValues(exosite.data, "größe &1").next();
    expect(polled.value).toBe("7");
    expect(sent[0]?.path).toBe("/onep:v1/stack/alias?gr%C3%B6%C3%9Fe%20%261");
  });

  test("args: signal", async () => {
    const controller = new AbortController();
    const { exosite } = stub(
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    );
    const next = pollValues(exosite.data, "alarm", { signal: controller.signal }).next();
    setTimeout(() => controller.abort(new Error("enough")), 5);
    await expect(next).rejects.toThrow("enough");
  });

  test("error: no time", async () => {
    const { exosite } = stub(over());
    await expect(pollValues(exosite.data, "alarm", { since: "soon" }).next()).rejects.toMatchObject({
      name: "ConfigError",
    });
  });
});
