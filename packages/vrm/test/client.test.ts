import { json } from "@busbar/test-support/json";
import { describe, expect, test, vi } from "vitest";
import {
  accessToken,
  bearer,
  ConfigError,
  connect,
  HttpConnection,
  Installations,
  NotFoundError,
  Stats,
  Vrm,
} from "../src/index.ts";
import { stub, token } from "./support/stub.ts";

const ok = () => json({ success: true, records: [], totals: [] });

describe("baseUrl", () => {
  test("default", () => {
    expect(connect().baseUrl).toBe("https://vrmapi.victronenergy.com/v2");
  });

  test("behavior: from the environment", () => {
    vi.stubEnv("VRM_URL", "https://betavrmapi.victronenergy.com/v2/");
    expect(connect().baseUrl).toBe("https://betavrmapi.victronenergy.com/v2");
    expect(new Vrm({ auth: false }).connection.baseUrl).toBe("https://betavrmapi.victronenergy.com/v2");
    expect(connect({ baseUrl: "http://other.test" }).baseUrl).toBe("http://other.test");
  });

  test.each(["vrmapi.victronenergy.com", "ftp://vrm.test", "https://ada:secret@vrm.test", ""])(
    "error: %j",
    (baseUrl) => {
      expect(() => connect({ baseUrl })).toThrow(ConfigError);
    },
  );

  test("behavior: another host, the same path", async () => {
    const { vrm, sent } = stub(ok(), { baseUrl: "https://betavrmapi.victronenergy.com/v2" });
    await vrm.stats.get(1);
    expect(sent[0]?.request.url).toBe("https://betavrmapi.victronenergy.com/v2/installations/1/stats");
  });
});

describe("token", () => {
  const used = async (options: object) => {
    const { vrm, sent } = stub(ok(), { auth: undefined, token: undefined, ...options });
    await vrm.stats.get(1);
    return sent[0]?.headers["x-authorization"];
  };

  test("behavior: of the environment", async () => {
    vi.stubEnv("VRM_TOKEN", "0123");
    const { fetch, sent } = stub(ok());
    await new Vrm({ fetch }).stats.get(1);
    expect(sent[0]?.headers["x-authorization"]).toBe("Token 0123");
    expect(await used({ token: "abcd" })).toBe("Token abcd");
    expect(await used({ auth: bearer("a.b.c") })).toBe("Bearer a.b.c");
    expect(await used({ auth: false })).toBeUndefined();
  });

  test("behavior: connect does not look there", async () => {
    vi.stubEnv("VRM_TOKEN", "0123");
    const { fetch, sent } = stub(ok());
    await new Stats(connect({ fetch })).get(1);
    expect(sent[0]?.headers).not.toHaveProperty("x-authorization");
  });

  test("error: together with auth", () => {
    expect(() => new Vrm({ token, auth: bearer("a.b.c") })).toThrowErrorMatchingInlineSnapshot(`
      [ConfigError: \`token\` and \`auth\` are both there.
      Pass one of them.]
    `);
  });

  test("error: empty", () => {
    expect(() => new Vrm({ token: "" })).toThrow(ConfigError);
  });
});

describe("connect", () => {
  test("default: one resource alone", async () => {
    const { fetch, sent } = stub(json({ success: true, user: { id: 7 }, records: [] }));
    await new Installations(connect({ token, fetch })).list();
    expect(sent.map(({ path }) => path)).toEqual(["/users/me", "/users/7/installations"]);
  });

  test("error: a client without any token says so before it sends anything", async () => {
    vi.stubEnv("VRM_TOKEN", undefined);
    const { vrm, sent } = stub(ok(), { token: undefined, auth: undefined });
    await expect(vrm.stats.get(1)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [ConfigError: There is no \`token\`.
      Pass it, or set VRM_TOKEN; \`auth: false\` sends none.]
    `);
    expect(sent).toEqual([]);
    await vrm.stats.get(1, {}, { auth: false });
    expect(sent[0]?.headers).not.toHaveProperty("x-authorization");
  });

  test("behavior: a client takes a connection as it is", () => {
    const connection = HttpConnection.on(connect({ token }));
    const vrm = new Vrm(connection);
    expect(new Vrm(vrm.connection).connection).toBe(vrm.connection);
    expect(vrm.connection.baseUrl).toBe(connection.baseUrl);
    expect([vrm.stats, vrm.installations, vrm.downloads, vrm.alarms].map((one) => one.connection)).toEqual(
      Array.from({ length: 4 }, () => vrm.connection),
    );
  });
});

describe("withAuth", () => {
  test("behavior: keeps the other settings, and the client that it is called on", async () => {
    const { vrm, sent } = stub(ok(), { headers: { "X-Trace": "1" } });
    const other = vrm.withAuth(accessToken("abcd"));
    await other.stats.get(1);
    await vrm.stats.get(1);
    expect(other).toBeInstanceOf(Vrm);
    expect(sent.map(({ headers }) => [headers["x-trace"], headers["x-authorization"]])).toEqual([
      ["1", "Token abcd"],
      ["1", `Token ${token}`],
    ]);
  });
});

describe("connection.http", () => {
  test("behavior: calls any path", async () => {
    const { vrm, sent } = stub(ok());
    const { data } = await vrm.connection.http.GET("/installations/{idSite}/stats", {
      params: { path: { idSite: 404512 }, query: { type: "kwh", "attributeCodes[]": ["Pc", "Gc"] } },
    });
    expect(data).toEqual({ success: true, records: [], totals: [] });
    expect(decodeURIComponent(sent[0]?.path ?? "")).toBe(
      "/installations/404512/stats?type=kwh&attributeCodes[]=Pc&attributeCodes[]=Gc",
    );
  });

  test("behavior: a 200 that is a refusal comes as it was sent", async () => {
    const refusal = { success: false, error_code: "site_not_linked", errors: ["Nope"] };
    const { vrm } = stub(json(refusal));
    const { data } = await vrm.connection.http.POST("/installations/{idSite}/unlink", {
      params: { path: { idSite: 1 } },
    });
    expect(data).toEqual(refusal);
    await expect(vrm.installations.unlink(1)).rejects.toThrow(NotFoundError);
  });
});
