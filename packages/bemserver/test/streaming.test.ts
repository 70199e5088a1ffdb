import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import { serve } from "@busbar/test-support/serve";
import { describe, expect, test } from "vitest";
import { Bemserver, ConfigError } from "../src/index.ts";

/** More than a download should hold in memory: 128 MiB, a year of seconds for one series. */
const chunk = new TextEncoder().encode("2024-01-01T00:00:00+0100,20.500000\n".repeat(1872));
const chunks = 2048;
const size = chunk.length * chunks;
/** What sockets and streams may hold between two ends that do not keep pace. */
const inBetween = 16 * 2 ** 20;

const span = { start_time: "2024-01-01T00:00:00Z", end_time: "2025-01-01T00:00:00Z" };
const query = { timeseries: [1], data_state: 1, ...span };

/** A server that counts what it could hand over so far. */
async function download(): Promise<{ bem: Bemserver; handed: () => number }> {
  let handed = 0;
  function* body(): Generator<Uint8Array> {
    for (let count = 0; count < chunks; count += 1) {
      handed += chunk.length;
      yield chunk;
    }
  }
  const baseUrl = await serve((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/csv; charset=utf-8" });
    // A client that leaves breaks the pipeline, which is what some of these tests want.
    pipeline(Readable.from(body()), response).catch(() => {});
  });
  return { bem: new Bemserver({ baseUrl, auth: false }), handed: () => handed };
}

describe("response()", () => {
  test("behavior: hands the body on as it comes, and holds the server back meanwhile", async () => {
    const { bem, handed } = await download();
    const response = await bem.timeseriesData.downloadCsv(query).response();
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    await wait(300);
    expect(handed()).toBeLessThan(inBetween);

    let received = 0;
    let ahead = 0;
    for await (const part of response.body as ReadableStream<Uint8Array>) {
      received += part.length;
      ahead = Math.max(ahead, handed() - received);
    }
    expect(received).toBe(size);
    expect(ahead).toBeLessThan(inBetween);
  });

  test("behavior: leaving off ends the transfer", async () => {
    const { bem, handed } = await download();
    const { body } = await bem.timeseriesData.downloadCsv(query).response();
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await reader.cancel();
    await wait(100);
    expect(handed()).toBeLessThan(inBetween);
  });

  test("behavior: a signal ends the reading", async () => {
    const { bem } = await download();
    const controller = new AbortController();
    const { body } = await bem.timeseriesData.downloadCsv(query, { signal: controller.signal }).response();
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    controller.abort(new Error("enough"));
    await expect(
      (async () => {
        for (;;) {
          await reader.read();
        }
      })(),
    ).rejects.toThrow("enough");
  });

  test("error: is the same as without it", async () => {
    const baseUrl = await serve((_request, response) => {
      response.writeHead(422, { "Content-Type": "application/json" });
      response.end('{"errors":{"query":{"data_state":"Unknown data state ID"}}}');
    });
    const bem = new Bemserver({ baseUrl, auth: false });
    await expect(bem.timeseriesData.downloadCsv(query).response()).rejects.toMatchObject({
      name: "ValidationError",
      fields: { data_state: ["Unknown data state ID"] },
    });
  });

  test("error: asked too late", async () => {
    const baseUrl = await serve((_request, response) => response.end());
    const call = new Bemserver({ baseUrl, auth: false }).timeseriesData.downloadCsv(query);
    await call.catch(() => undefined);
    await expect(call.response()).rejects.toThrow(ConfigError);
  });
});

describe("uploadCsv", () => {
  test("behavior: reads a stream only as fast as the server takes it", async () => {
    let received = 0;
    let made = 0;
    let ahead = 0;
    const baseUrl = await serve(async (request, response) => {
      await wait(300);
      for await (const part of request) {
        received += (part as Buffer).length;
        ahead = Math.max(ahead, made - received);
      }
      response.writeHead(201, { "Content-Type": "application/json" });
      response.end("null");
    });
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (made >= size / 4) {
          controller.close();
          return;
        }
        made += chunk.length;
        controller.enqueue(chunk.slice());
      },
    });
    const bem = new Bemserver({ baseUrl, auth: false });
    expect(await bem.timeseriesData.uploadCsv(body, { data_state: 1 })).toBeUndefined();
    expect(received).toBe(size / 4);
    expect(ahead).toBeLessThan(inBetween);
  });
});
