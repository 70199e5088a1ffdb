import { expect, test, vi } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { stopClock } from "../../test/support/clock.ts";
import { probe } from "../../test/support/probe.ts";
import { answerJson, type StubAnswer, stub } from "../../test/support/stub.ts";
import type { Logger } from "../settings.ts";

function logger() {
  const lines: string[] = [];
  const at = (level: string) => (message: string) => lines.push(`${level} ${message}`);
  return { lines, debug: at("debug"), info: at("info"), warn: at("warn") };
}

async function lines(answer: StubAnswer): Promise<string[]> {
  stopClock();
  const log = logger();
  const things = probe({ fetch: stub(answer), logger: log, retry: false });
  const call = things.get({ path: { id: 1 }, query: { page: 2, q: "private" } }, "/things/{id}");
  await call.catch(() => {});
  return log.lines;
}

test("default", async () => {
  const slow = () => {
    vi.advanceTimersByTime(12);
    return answerJson({ id: 1 });
  };
  expect(await lines(slow)).toMatchInlineSnapshot(`
    [
      "debug things.get: GET https://x.example/things/1?page=2&q=*** 200 in 12 ms",
    ]
  `);
});

test("behavior: failures are warnings", async () => {
  expect(await lines(answerJson({}, { status: 404 }))).toMatchInlineSnapshot(`
    [
      "warn things.get: GET https://x.example/things/1?page=2&q=*** 404 in 0 ms",
    ]
  `);
  expect(await lines(new Error("reset"))).toMatchInlineSnapshot(`
    [
      "warn things.get: GET https://x.example/things/1?page=2&q=*** ConnectionError in 0 ms",
    ]
  `);
});

test("behavior: repetitions are told, and the call once", async () => {
  stopClock();
  const log = logger();
  const fetch = stub(answerJson({}, { status: 503, headers: { "Retry-After": "1" } }), answerJson({ id: 1 }));
  const call = probe({ fetch, logger: log }).get();
  await vi.advanceTimersByTimeAsync(1000);
  await call;
  expect(log.lines).toMatchInlineSnapshot(`
    [
      "info things.get: attempt 1 failed (503), next in 1000 ms",
      "debug things.get: GET https://x.example/things 200 in 1000 ms",
    ]
  `);
});

test("behavior: direct calls too", async () => {
  stopClock();
  const log = logger();
  await probe({ fetch: stub(), logger: log }).connection.http.GET("/things/{id}", {
    params: { path: { id: 1 } },
  });
  expect(log.lines).toMatchInlineSnapshot(`
    [
      "debug GET /things/{id}: GET https://x.example/things/1 200 in 0 ms",
    ]
  `);
});

test.each([
  ["empty", {}],
  ["only for warnings", { warn: vi.fn() }],
])("args: a logger that is %s", async (_, given: Logger) => {
  await probe({ fetch: stub(), logger: given }).get();
  expect(given.warn ?? vi.fn()).not.toHaveBeenCalled();
});

test("args: console", async () => {
  const debug = vi.spyOn(console, "debug").mockReturnValue();
  await probe({ fetch: stub(), logger: console }).get();
  expect(debug).toHaveBeenCalledOnce();
});

test("args: false", async () => {
  const log = logger();
  await probe({ fetch: stub(), logger: log }).get({ options: { logger: false } });
  expect(log.lines).toEqual([]);
});

test("behavior: whatever is thrown inside is told by its name, if it has one", async () => {
  const log = logger();
  const rateLimit = { take: () => Promise.reject(undefined) };
  expect(await caught(probe({ fetch: stub(), logger: log, rateLimit }).get())).toBeUndefined();
  expect(log.lines[0]).toContain("undefined in");
});
