import { json } from "@busbar/test-support/json";
import { describe, expect, test, vi } from "vitest";
import { Bemserver, basic, ConfigError, connect, NotFoundError, Sites } from "../src/index.ts";
import { simulated } from "./support/simulated.ts";
import { stub } from "./support/stub.ts";

describe("baseUrl", () => {
  test("behavior: from the environment", () => {
    vi.stubEnv("BEMSERVER_URL", "https://bem.example.com/api/");
    expect(connect().baseUrl).toBe("https://bem.example.com/api");
    expect(new Bemserver().connection.baseUrl).toBe("https://bem.example.com/api");
    expect(connect({ baseUrl: "http://other.test" }).baseUrl).toBe("http://other.test");
  });

  test.each([undefined, ""])("error: missing, %j", (baseUrl) => {
    vi.stubEnv("BEMSERVER_URL", undefined);
    expect(() => new Bemserver({ baseUrl })).toThrow(ConfigError);
    expect(() => connect({ baseUrl })).toThrowErrorMatchingInlineSnapshot(`
      [ConfigError: \`baseUrl\` is missing.
      Pass it, or set BEMSERVER_URL.]
    `);
  });

  test.each(["bem.example.com", "ftp://bem.example.com", "https://ada:secret@bem.example.com"])(
    "error: %s",
    (baseUrl) => {
      expect(() => connect({ baseUrl })).toThrow(ConfigError);
    },
  );

  test("behavior: works below a path of its own", async () => {
    const { bem } = simulated({ baseUrl: "http://bem.test/energy/" }, { basePath: "/energy" });
    expect(await bem.sites.list()).toHaveLength(3);
  });
});

describe("connect", () => {
  test("default: one resource alone", async () => {
    const { simulator } = simulated();
    const auth = basic("ada@example.com", "correct horse");
    const sites = new Sites(connect({ baseUrl: "http://bem.test", auth, fetch: simulator.fetch }));
    expect(await sites.list()).toHaveLength(3);
    await expect(sites.get(99)).rejects.toThrow(NotFoundError);
  });

  test("behavior: does not log in by itself", async () => {
    vi.stubEnv("BEMSERVER_EMAIL", "ada@example.com");
    vi.stubEnv("BEMSERVER_PASSWORD", "correct horse");
    const { simulator } = simulated();
    const sites = new Sites(connect({ baseUrl: "http://bem.test", fetch: simulator.fetch }));
    await expect(sites.list()).rejects.toMatchObject({ code: "missing_authentication" });
  });

  test("error: a client without any credential says so before it sends anything", async () => {
    vi.stubEnv("BEMSERVER_EMAIL", undefined);
    const { bem, sent } = stub(json([]), { auth: undefined });
    await expect(bem.sites.list()).rejects.toThrowErrorMatchingInlineSnapshot(`
      [ConfigError: There is no credential.
      Pass \`auth\`, or set BEMSERVER_EMAIL and BEMSERVER_PASSWORD; \`auth: false\` sends none.]
    `);
    expect(sent).toEqual([]);
    await bem.sites.list({}, { auth: false });
    expect(sent[0]?.headers).not.toHaveProperty("authorization");
  });

  test("behavior: a client takes a connection as it is", async () => {
    vi.stubEnv("BEMSERVER_EMAIL", "ada@example.com");
    vi.stubEnv("BEMSERVER_PASSWORD", "correct horse");
    const { simulator } = simulated();
    const connection = connect({ baseUrl: "http://bem.test", fetch: simulator.fetch });
    const bem = new Bemserver(connection);
    expect(bem.connection.baseUrl).toBe(connection.baseUrl);
    expect(new Bemserver(bem.connection).connection).toBe(bem.connection);
    await expect(bem.sites.list()).rejects.toMatchObject({ code: "missing_authentication" });
  });
});

describe("withAuth", () => {
  test("behavior: keeps the other settings, and the client that it is called on", async () => {
    const { bem, sent } = stub(json([]), { headers: { "X-Trace": "1" }, auth: basic("a", "b") });
    const other = bem.withAuth(basic("c", "d"));
    await other.sites.list();
    await bem.sites.list();
    expect(other).toBeInstanceOf(Bemserver);
    expect(sent.map(({ headers }) => [headers["x-trace"], headers.authorization])).toEqual([
      ["1", `Basic ${btoa("c:d")}`],
      ["1", `Basic ${btoa("a:b")}`],
    ]);
  });
});

describe("connection.http", () => {
  test("behavior: calls any path", async () => {
    const { bem } = simulated();
    const { data, response } = await bem.connection.http.GET("/sites/{item_id}", {
      params: { path: { item_id: 1 } },
    });
    expect(data?.name).toBe("North quay");
    expect(response.headers.get("etag")).toMatch(/^"/);
  });
});
