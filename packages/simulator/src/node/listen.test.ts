import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { basic } from "../../test/bemserver/client.ts";
import { type Fault, simulate } from "../index.ts";
import { type Listening, listen } from "../node.ts";

let listening: Listening | undefined;

afterEach(() => listening?.close());

async function serve(fault?: Fault): Promise<string> {
  listening = await listen(simulate("bemserver", { faults: fault ? [{ fault }] : [] }));
  return `${listening.url}/about/`;
}

test("answers over HTTP, on the loopback address", async () => {
  const url = await serve();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/about\/$/);
  const response = await fetch(url);
  expect([response.status, response.headers.get("content-length")]).toEqual([200, "65"]);
  expect(await response.json()).toMatchObject({ versions: { bemserver_api: "0.27.0" } });
});

test("bodies go both ways, and a redirect leads back here", async () => {
  const url = await serve();
  const headers = {
    authorization: basic("ada@example.com:correct horse"),
    "content-type": "application/json",
  };
  const created = await fetch(new URL("/zones/", url), {
    method: "POST",
    headers,
    body: '{"name":"Zône","campaign_id":1}',
  });
  expect(await created.json()).toEqual({ id: 4, name: "Zône", campaign_id: 1 });
  const removed = await fetch(new URL("/zones/4", url), {
    method: "DELETE",
    headers: { ...headers, "if-match": "*" },
  });
  expect([removed.status, await removed.text(), removed.headers.get("content-type")]).toEqual([
    204,
    "",
    "application/json",
  ]);
  const followed = await fetch(new URL("/zones?name=South side", url), { headers });
  expect([followed.redirected, await followed.json()]).toMatchObject([true, [{ id: 1 }]]);
});

test("reset before the headers", async () => {
  await expect(fetch(await serve({ kind: "reset" }))).rejects.toMatchObject({
    message: "fetch failed",
    cause: { code: "ECONNRESET" },
  });
});

test("reset during the body", async () => {
  const response = await fetch(await serve({ kind: "reset", when: "body" }));
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow("terminated");
});

test("truncate", async () => {
  const response = await fetch(await serve({ kind: "truncate" }));
  expect(await response.text()).toBe('{"versions":{"bemserver_core":"0');
});

test("stall before the headers", async () => {
  const signal = AbortSignal.timeout(50);
  await expect(fetch(await serve({ kind: "stall" }), { signal })).rejects.toMatchObject({
    name: "TimeoutError",
  });
});

test("stall during the body", async () => {
  const controller = new AbortController();
  const response = await fetch(await serve({ kind: "stall", when: "body" }), { signal: controller.signal });
  expect(response.status).toBe(200);
  setTimeout(() => controller.abort(new Error("enough")), 20);
  await expect(response.text()).rejects.toThrow("enough");
});

test("slow headers", async () => {
  const url = await serve({ kind: "slowHeaders", delay: 60 });
  const begin = performance.now();
  await (await fetch(url)).text();
  expect(performance.now() - begin).toBeGreaterThanOrEqual(55);
});

test("close ends what stalls", async () => {
  const pending = fetch(await serve({ kind: "stall" }));
  pending.catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await listening?.close();
  listening = undefined;
  await expect(pending).rejects.toThrow("fetch failed");
});

test("a port that is taken is an error", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  await expect(listen(simulate("bemserver"), { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await new Promise((resolve) => other.close(resolve));
});
