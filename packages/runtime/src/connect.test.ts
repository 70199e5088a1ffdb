import { afterEach, describe, expect, test, vi } from "vitest";
import { probe } from "../test/support/probe.ts";
import { stub } from "../test/support/stub.ts";
import { connect } from "./connect.ts";

describe("baseUrl", () => {
  test.each([
    ["https://x.example", "https://x.example"],
    ["https://x.example/", "https://x.example"],
    ["https://X.example:443/api/v1//", "https://x.example/api/v1"],
    ["http://127.0.0.1:5000", "http://127.0.0.1:5000"],
  ])("args: %s", (given, want) => {
    expect(connect({ baseUrl: given }).baseUrl).toBe(want);
  });

  test.each([
    "",
    undefined as never,
    "x.example",
    "ftp://x.example",
    "https://",
    "https://x.example?key=abc123",
    "https://x.example#part",
    "https://ada:hunter22@x.example",
  ])("error: %j", (given) => {
    let error: Error | undefined;
    try {
      connect({ baseUrl: given });
    } catch (thrown) {
      error = thrown as Error;
    }
    expect(error).toMatchSnapshot();
    expect(error?.message).not.toMatch(/abc123|hunter22/);
  });
});

describe("settings", () => {
  test.each([
    ["timeout", 0],
    ["timeout", -1],
    ["timeout", Number.NaN],
    ["timeout", 2 ** 31],
    ["deadline", 0],
    ["deadline", 2 ** 31],
    ["auth", "token-abc"],
    ["auth", null],
    ["auth", {}],
    ["fetch", "https://x.example"],
  ])("error: %s as %j", (name, value) => {
    const make = () => connect({ baseUrl: "https://x.example", [name]: value });
    expect(make).toThrowErrorMatchingSnapshot();
    expect(make).not.toThrow("abc");
  });

  test("behavior: undefined means as it was", async () => {
    const fetch = stub();
    const things = probe({ fetch, headers: { "X-A": "1" }, timeout: undefined });
    await things.get({ options: { fetch: undefined, headers: undefined, timeout: undefined } });
    expect(fetch.sent[0]).toContain("x-a: 1");
  });
});

describe("user agent", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const platform = { userAgent: "@busbar/x/1.2.3" };

  test("default", async () => {
    const fetch = stub();
    await probe({ fetch }, platform).get();
    expect(fetch.sent[0]).toContain("user-agent: @busbar/x/1.2.3");
  });

  test("behavior: none without a platform", async () => {
    const fetch = stub();
    await probe({ fetch }).get();
    expect(fetch.sent[0]).not.toContain("user-agent");
  });

  test("behavior: left out where undefined is given", async () => {
    const fetch = stub();
    await probe({ fetch, headers: { "User-Agent": undefined } }, platform).get();
    expect(fetch.sent[0]).not.toContain("user-agent");
  });

  test.each(["document", "importScripts"])(
    "behavior: none in a browser, which has its own (%s)",
    async (name) => {
      vi.stubGlobal(name, {});
      const fetch = stub();
      await probe({ fetch }, platform).get();
      expect(fetch.sent[0]).not.toContain("user-agent");
    },
  );
});
