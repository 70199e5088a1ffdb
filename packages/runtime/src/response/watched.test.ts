import { expect, test, vi } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { stopClock } from "../../test/support/clock.ts";
import { probe } from "../../test/support/probe.ts";
import { serve } from "../../test/support/serve.ts";
import { answerJson, stub } from "../../test/support/stub.ts";
import { ConnectionError, TimeoutError } from "../errors/local-errors.ts";

const chunk = new Uint8Array(64 * 1024);

/** An endless body that counts what was taken of it, and whether it was cancelled. */
function endless(pull: (controller: ReadableStreamDefaultController<Uint8Array>) => unknown = () => {}) {
  const seen = { pulled: 0, cancelled: undefined as unknown };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.pulled++;
        controller.enqueue(chunk);
        return pull(controller) as Promise<void>;
      },
      cancel(reason) {
        seen.cancelled = reason ?? true;
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, body };
}

test("default", async () => {
  await using server = await serve((_, response) => {
    response.writeHead(200, { "Content-Type": "text/csv", ETag: '"1"' });
    response.end("a,b\n1,2\n");
  });
  const response = await probe({ baseUrl: server.url }).get().response();
  expect(response).toMatchObject({ status: 200, ok: true, url: `${server.url}/things`, bodyUsed: false });
  expect(response.headers.get("etag")).toBe('"1"');
  expect(await response.text()).toBe("a,b\n1,2\n");
});

test("behavior: takes no more than its reader asks for", async () => {
  const { seen, body } = endless();
  const response = await probe({ fetch: async () => new Response(body) })
    .get()
    .response();
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  expect(seen.pulled).toBe(0);
  for (let read = 1; read <= 1000; read++) {
    await reader.read();
    expect(seen.pulled).toBe(read);
  }
  await reader.cancel();
});

test("behavior: holds a real server back", async () => {
  const total = 256 * 1024 * 1024;
  let written = 0;
  await using server = await serve((_, response) => {
    const more = () => {
      while (written < total) {
        written += chunk.length;
        if (!response.write(chunk)) {
          response.once("drain", more);
          return;
        }
      }
      response.end();
    };
    more();
  });
  const response = await probe({ baseUrl: server.url }).get().response();
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let read = 0;
  let ahead = 0;
  for (let turn = 0; turn < 200; turn++) {
    read += (await reader.read()).value?.length ?? 0;
    // Gives the server every chance to run ahead.
    await new Promise((resolve) => setImmediate(resolve));
    ahead = Math.max(ahead, written - read);
  }
  await reader.cancel();
  // What the sockets of both sides hold, and no more.
  expect(ahead).toBeLessThan(total / 8);
});

test("behavior: a slow reader is no stall", async () => {
  stopClock();
  const { body } = endless();
  const response = await probe({ fetch: async () => new Response(body) })
    .get()
    .response();
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  for (let read = 0; read < 5; read++) {
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect((await reader.read()).done).toBe(false);
  }
  expect(vi.getTimerCount()).toBe(0);
  await reader.cancel();
});

test("error: silence between chunks", async () => {
  stopClock();
  let chunks = 0;
  let cancelled: unknown;
  const stall = new ReadableStream<Uint8Array>({
    pull: (controller) => (chunks++ < 3 ? controller.enqueue(chunk) : new Promise(() => {})),
    cancel: (reason) => {
      cancelled = reason;
    },
  });
  const response = await probe({ fetch: async () => new Response(stall), timeout: 1000 })
    .get()
    .response();
  const outcome = caught(response.arrayBuffer());
  await vi.advanceTimersByTimeAsync(999);
  expect(cancelled).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  const error = await outcome;
  expect(error).toBeInstanceOf(TimeoutError);
  expect(cancelled).toBe(error);
  expect(vi.getTimerCount()).toBe(0);
});

test("error: a break", async () => {
  const { body } = endless((controller) => controller.error(new Error("socket hang up")));
  const response = await probe({ fetch: async () => new Response(body) })
    .get()
    .response();
  const error = await caught(response.text());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchInlineSnapshot(`
    [ConnectionError: Lost the connection to https://x.example: socket hang up
    The call may have been carried out.]
  `);
});

test("behavior: the deadline counts on while the body is read", async () => {
  stopClock();
  const { seen, body } = endless();
  const response = await probe({ fetch: async () => new Response(body), deadline: 5000 })
    .get()
    .response();
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await caught(reader.read())).toBeInstanceOf(TimeoutError);
  expect(seen.cancelled).toBeInstanceOf(TimeoutError);
});

test("behavior: the signal ends it, also while nobody reads", async () => {
  const { seen, body } = endless();
  const controller = new AbortController();
  const reason = new Error("enough");
  const things = probe({ fetch: async () => new Response(body) });
  const response = await things.get({ options: { signal: controller.signal } }).response();
  controller.abort(reason);
  expect(await caught(response.text())).toBe(reason);
  expect(seen.cancelled).toBe(reason);
});

test("behavior: a source that cannot be cancelled changes nothing", async () => {
  const body = new ReadableStream<Uint8Array>({
    pull: () => new Promise(() => {}),
    cancel: () => Promise.reject(new Error("not now")),
  });
  const controller = new AbortController();
  const reason = new Error("enough");
  const things = probe({ fetch: async () => new Response(body) });
  const response = await things.get({ options: { signal: controller.signal } }).response();
  controller.abort(reason);
  expect(await caught(response.text())).toBe(reason);
});

test("behavior: who stops reading closes the source", async () => {
  const { seen, body } = endless();
  const response = await probe({ fetch: async () => new Response(body) })
    .get()
    .response();
  for await (const part of response.body as ReadableStream<Uint8Array>) {
    expect(part).toHaveLength(chunk.length);
    break;
  }
  expect(seen.cancelled).toBe(true);
});

test("behavior: a failed answer is read and thrown all the same", async () => {
  const fetch = stub(answerJson({ a: 1 }, { status: 404 }));
  expect(await caught(probe({ fetch }).get().response())).toMatchObject({ status: 404, body: { a: 1 } });
});

test("behavior: an answer without a body", async () => {
  const response = await probe({ fetch: stub(new Response(null, { status: 204 })) })
    .get()
    .response();
  expect([response.status, response.body]).toEqual([204, null]);
});
