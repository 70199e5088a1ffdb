import { describe, expect, test } from "vitest";
import { open } from "../../test/bemserver/client.ts";
import { type Fault, type SimulateOptions, simulate } from "../index.ts";

const url = "http://bemserver.test/about/";

function broken(fault: Fault, options: SimulateOptions<"bemserver"> = {}) {
  return simulate("bemserver", { ...options, faults: [{ fault }] });
}

describe("faults of the answer", () => {
  test("status: in the platform's shape, with Retry-After in seconds or as a date", async () => {
    const response = await broken({ kind: "status", status: 503, retryAfter: 7 }).fetch(url);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "7"]);
    expect(await response.json()).toEqual({ code: 503, status: "Service Unavailable" });
    const date = new Date("2024-01-01T00:00:00Z");
    const later = await broken({ kind: "status", status: 429, retryAfter: date }).fetch(url);
    expect(later.headers.get("retry-after")).toBe("Mon, 01 Jan 2024 00:00:00 GMT");
  });

  test("status: with a body of one's own", async () => {
    expect(
      await (await broken({ kind: "status", status: 418, body: { tea: true } }).fetch(url)).json(),
    ).toEqual({ tea: true });
    const response = await broken({ kind: "status", status: 500, body: "oh" }).fetch(url);
    expect([await response.text(), response.headers.get("content-type")]).toEqual([
      "oh",
      "text/plain; charset=utf-8",
    ]);
  });

  test("html: a page, 502 unless told otherwise", async () => {
    const response = await broken({ kind: "html" }).fetch(url);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      502,
      "text/html; charset=utf-8",
    ]);
    expect((await broken({ kind: "html", status: 200, page: "<p>Log in" }).fetch(url)).status).toBe(200);
  });

  test("expiredToken: 401 whatever the token", async () => {
    const { ask, simulator } = open();
    simulator.faults.add({ match: { operation: "sites.list", times: 1 }, fault: { kind: "expiredToken" } });
    expect((await ask("GET /sites/")).body.errors).toEqual({ authentication: "expired_token" });
    expect((await ask("GET /sites/")).status).toBe(200);
  });

  test("clockSkew: the server's clock is ahead, and tokens look expired to it", async () => {
    const { ask, simulator } = open({ clock: "2024-01-01T00:00:00Z" });
    const login = await ask("POST /auth/token", {
      as: "nobody",
      body: { email: "ada@example.com", password: "correct horse" },
    });
    simulator.faults.add({ fault: { kind: "clockSkew", seconds: 3600 } });
    const headers = { authorization: `Bearer ${login.body.access_token}` };
    const reply = await ask("GET /sites/", { as: "nobody", headers });
    expect(reply.body.errors).toEqual({ authentication: "expired_token" });
    expect(reply.headers.get("date")).toBe("Mon, 01 Jan 2024 01:00:00 GMT");
  });
});

describe("faults of the connection", () => {
  test("reset before the headers: what fetch throws, and nothing is done", async () => {
    const { ask, simulator } = open({ faults: [{ match: { method: "POST" }, fault: { kind: "reset" } }] });
    const error = await ask("POST /zones/", { body: { name: "New", campaign_id: 1 } }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
    expect(simulator.state.find("zones", { name: "New" })).toBeUndefined();
    expect(simulator.requests).toMatchObject([{ method: "POST", status: undefined }]);
  });

  test("reset after the work was done", async () => {
    const { ask, simulator } = open({ faults: [{ fault: { kind: "reset", executed: true } }] });
    await expect(ask("POST /zones/", { body: { name: "New", campaign_id: 1 } })).rejects.toThrow(
      "fetch failed",
    );
    expect(simulator.state.find("zones", { name: "New" })).toBeDefined();
  });

  test("reset during the body: half of it, then an error", async () => {
    const response = await broken({ kind: "reset", when: "body" }).fetch(url);
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value).toHaveLength(32);
    await expect(reader?.read()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  });

  test("truncate: half of the body, in good order", async () => {
    const response = await broken({ kind: "truncate" }).fetch(url);
    expect(await response.text()).toBe('{"versions":{"bemserver_core":"0');
  });

  test("stall before the headers: until the caller gives up", async () => {
    const signal = AbortSignal.timeout(30);
    await expect(broken({ kind: "stall" }).fetch(url, { signal })).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });

  test("stall during the body: until the caller gives up", async () => {
    const controller = new AbortController();
    const response = await broken({ kind: "stall", when: "body" }).fetch(url, { signal: controller.signal });
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value).toHaveLength(32);
    setTimeout(() => controller.abort(new Error("enough")), 20);
    await expect(reader?.read()).rejects.toThrow("enough");
  });

  test("slowHeaders: later, or not at all", async () => {
    const begin = performance.now();
    expect((await broken({ kind: "slowHeaders", delay: 40 }).fetch(url)).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThanOrEqual(35);
    const signal = AbortSignal.timeout(10);
    await expect(broken({ kind: "slowHeaders", delay: 5000 }).fetch(url, { signal })).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });

  test("a signal that has ended ends the call before it begins", async () => {
    const simulator = simulate("bemserver");
    await expect(simulator.fetch(url, { signal: AbortSignal.abort(new Error("no")) })).rejects.toThrow("no");
    expect(simulator.requests).toEqual([]);
  });
});

describe("rules", () => {
  const status = (code: number): Fault => ({ kind: "status", status: code });

  test("the first that matches holds, for as often as it says", async () => {
    const simulator = simulate("bemserver", {
      faults: [
        { match: { times: 2 }, fault: status(503) },
        { match: { times: 1 }, fault: status(429) },
      ],
    });
    const codes = [];
    for (let count = 0; count < 4; count += 1) {
      codes.push((await simulator.fetch(url)).status);
    }
    expect(codes).toEqual([503, 503, 429, 200]);
  });

  test.for([
    [{ method: "get" }, true],
    [{ method: "POST" }, false],
    [{ path: "/sites/7" }, true],
    [{ path: "/sites/{item_id}" }, true],
    [{ path: "/sites/" }, false],
    [{ path: /^\/sites/ }, true],
    [{ operation: "sites.get" }, true],
    [{ operation: "sites.get", method: "PUT" }, false],
  ] as const)("%o matches GET /sites/7: %s", async ([match, hits]) => {
    const simulator = simulate("bemserver", { faults: [{ match, fault: status(418) }] });
    expect((await simulator.fetch("http://bemserver.test/sites/7")).status === 418).toBe(hits);
  });

  test("clear takes them away", async () => {
    const simulator = broken(status(500));
    simulator.faults.clear();
    expect((await simulator.fetch(url)).status).toBe(200);
  });
});
