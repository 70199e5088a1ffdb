import { stubFetch } from "@busbar/test-support/stub-fetch";
import { describe, expect, test } from "vitest";
import { Models } from "../src/generated/provision/index.ts";
import {
  ConfigError,
  cik,
  connectData,
  connectPortals,
  connectProvision,
  Exosite,
  ExositeData,
  ExositePortals,
  ExositeProvision,
  ExositeRpc,
  HttpConnection,
  portalsToken,
  vendorToken,
} from "../src/index.ts";
import { answer, keys, stub } from "./support/stub.ts";

const rpcAnswer = answer('[{"id":0,"status":"ok","result":[]}]', { type: "application/json" });

describe("surfaces", () => {
  test("default: four surfaces, each with its own connection", () => {
    const exosite = new Exosite(keys);
    expect(exosite.rpc).toBeInstanceOf(ExositeRpc);
    expect(exosite.data).toBeInstanceOf(ExositeData);
    expect(exosite.provision).toBeInstanceOf(ExositeProvision);
    expect(exosite.portals).toBeInstanceOf(ExositePortals);
    const connections = Object.values(exosite).map(({ connection }) => connection);
    expect(new Set(connections).size).toBe(4);
    expect(connections.map(({ baseUrl }) => baseUrl).sort()).toEqual([
      "https://example.exosite.com",
      "https://m2.exosite.com",
      "https://m2.exosite.com",
      "https://m2.exosite.com",
    ]);
  });

  test("args: settings for all surfaces, and before them those of one", async () => {
    const { exosite, sent } = stub(
      [rpcAnswer, answer("1"), answer("a"), answer("[]", { type: "application/json" })],
      {
        ...keys,
        baseUrl: "https://all.test",
        headers: { "X-All": "1", "X-One": "all" },
        provision: { ...keys.provision, baseUrl: "https://provision.test", headers: { "X-One": "2" } },
        portals: { ...keys.portals, headers: undefined },
      },
    );
    await exosite.rpc.read({ alias: "" });
    await exosite.data.getTimestamp();
    await exosite.provision.models.list();
    await exosite.portals.themes.list();
    expect(sent.map(({ origin, headers }) => [origin, headers["x-all"], headers["x-one"]])).toEqual([
      ["https://all.test", "1", "all"],
      ["https://all.test", "1", "all"],
      ["https://provision.test", "1", "2"],
      ["https://example.exosite.com", "1", "all"],
    ]);
  });
});

describe("baseUrl", () => {
  test.each([
    { baseUrl: "m2.exosite.com" },
    { provision: { baseUrl: "x" } },
    { portals: { domain: "not a domain" } },
    { timeout: -1 },
  ])("error: %o", (options) => {
    expect(() => new Exosite(options)).toThrow(ConfigError);
  });

  test("args: of Portals, its own address", () => {
    expect(connectPortals({ baseUrl: "http://127.0.0.1:8080", token: "t" }).baseUrl).toBe(
      "http://127.0.0.1:8080",
    );
  });
});

describe("connect", () => {
  test("default: one resource alone", async () => {
    const { fetch, sent } = stubFetch(answer("m1\r\nm2", { type: "text/csv" }));
    expect(await new Models(connectProvision({ token: "t", fetch })).list()).toEqual(["m1", "m2"]);
    expect(sent[0]).toMatchObject({ path: "/provision/manage/model/", headers: { "x-exosite-token": "t" } });
  });
});

describe("withAuth", () => {
  test.each([
    ["data", (exosite: Exosite) => exosite.data, "x-exosite-cik", cik("other")],
    ["provision", (exosite: Exosite) => exosite.provision, "x-exosite-token", vendorToken("other")],
    ["portals", (exosite: Exosite) => exosite.portals, "authorization", portalsToken("other")],
  ] as const)("behavior: %s, keeps the one that it is called on", async (_, surface, header, credential) => {
    const { exosite, sent } = stub(answer("{}", { type: "application/json" }), keys);
    const own = surface(exosite);
    const other = own.withAuth(credential);
    expect(other).toBeInstanceOf(own.constructor);
    await HttpConnection.on(other.connection).http.GET("/a", {});
    await HttpConnection.on(own.connection).http.GET("/a", {});
    const [first, second] = sent.map(({ headers }) => headers[header]);
    expect(first).toMatch(/other$/);
    expect(second).not.toBe(first);
  });
});

describe("connection.http", () => {
  test.each([
    [connectData, "/onep:v1/stack/alias", "x-exosite-cik"],
    [connectProvision, "/provision/manage/model/", "x-exosite-cik"],
  ] as const)("behavior: %o, calls any path", async (connect, path, header) => {
    const { fetch, sent } = stubFetch(answer("a=1"));
    const { http } = HttpConnection.on(connect({ cik: "k", fetch }));
    const { data } = await http.GET(path, { parseAs: "text" });
    expect(data).toBe("a=1");
    expect(sent[0]?.headers[header]).toBe("k");
  });
});
