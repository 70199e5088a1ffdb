import { expect, test, vi } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { fullJitter, stopClock } from "../../test/support/clock.ts";
import { probe } from "../../test/support/probe.ts";
import { answerJson, stub } from "../../test/support/stub.ts";
import { TimeoutError } from "../errors/local-errors.ts";

const never = () => new Promise<never>(() => {});

test("default", async () => {
  stopClock();
  const fetch = stub(never);
  const outcome = caught(probe({ fetch, retry: false }).get());
  await vi.advanceTimersByTimeAsync(29_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  const error = await outcome;
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchInlineSnapshot(`
    [TimeoutError: things.get did not answer within 30000 ms.
    Raise \`timeout\`.]
  `);
  expect(error.operation).toBe("things.get");
});

test("behavior: bounds each attempt, not the call", async () => {
  stopClock();
  fullJitter();
  const fetch = stub(never, never, answerJson({ id: 1 }));
  const call = probe({ fetch, timeout: 1000 }).get();
  await vi.advanceTimersByTimeAsync(1000 + 500 + 1000 + 1000);
  expect(await call).toEqual({ id: 1 });
});

test("behavior: a deadline bounds the call, whatever its attempts may take", async () => {
  stopClock();
  fullJitter();
  const fetch = stub(never);
  const outcome = caught(probe({ fetch, timeout: 1000, deadline: 1700 }).get());
  await vi.advanceTimersByTimeAsync(1700);
  expect(await outcome).toMatchInlineSnapshot(`
    [TimeoutError: things.get did not answer within 1700 ms.
    Raise \`deadline\`.]
  `);
  expect(fetch.sent).toHaveLength(2);
});

test("behavior: a wait for a place or a login is no part of an attempt", async () => {
  stopClock();
  const wait = () => new Promise<void>((resolve) => setTimeout(resolve, 5000));
  const fetch = stub(answerJson({ id: 1 }));
  const call = probe({ fetch, timeout: 1000, rateLimit: { take: wait } }).get();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await call).toEqual({ id: 1 });
});

test.each([
  ["of the connection", { timeout: 20 }, {}, {}, 20],
  ["of the call", { timeout: 20 }, { options: { timeout: 10 } }, {}, 10],
  ["of the specification", {}, { timeout: 90_000 }, {}, 90_000],
  ["of the connection over that of the specification", { timeout: 20 }, { timeout: 90_000 }, {}, 20],
])("args: timeout %s", async (_, settings, input, __, want) => {
  stopClock();
  const outcome = caught(probe({ fetch: stub(never), retry: false, ...settings }).get(input));
  await vi.advanceTimersByTimeAsync(want);
  expect(await outcome).toBeInstanceOf(TimeoutError);
  expect(Date.now()).toBe(Date.parse("2030-01-01T00:00:00Z") + want);
});

test("args: timeout false", async () => {
  stopClock();
  const fetch = stub(() => new Promise((resolve) => setTimeout(resolve, 3_600_000, answerJson({ id: 1 }))));
  const call = probe({ fetch, timeout: false }).get();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(await call).toEqual({ id: 1 });
});

test("behavior: leaves no timer behind", async () => {
  stopClock();
  const things = probe({ fetch: stub(() => answerJson({ id: 1 })), deadline: 60_000 });
  await things.get();
  await things.connection.http.GET("/things", {});
  await (await things.get().response()).text();
  await (await things.get().response()).body?.cancel();
  await caught(probe({ fetch: stub(new Error("lost")), deadline: 60_000, retry: false }).get());
  await caught(
    probe({ fetch: stub(answerJson({}, { status: 404 })), deadline: 60_000 })
      .get()
      .response(),
  );
  await probe({ fetch: stub(new Response(null, { status: 204 })), deadline: 60_000 })
    .get()
    .response();
  expect(vi.getTimerCount()).toBe(0);
});
