import { describe, expect, test } from "vitest";
import { noon, openExosite } from "../../../../test/exosite/client.ts";

const self = { alias: "" };

describe("aliases", () => {
  test("map: unique in the client, several for one resource, children only", async () => {
    const { call, account } = openExosite();
    const { rid } = account.find("portal", "thermostat", "state");
    expect((await call(["map", "alias", rid, "größe"])).status).toBe("ok");
    expect((await call(["info", self, { aliases: true }])).result.aliases[rid]).toEqual(["state", "größe"]);
    expect((await call(["map", "alias", rid, "counter"])).status).toBe("invalid");
    expect((await call(["map", "alias", rid, ""])).status).toBe("invalid");
    expect((await call(["map", "name", rid, "x"])).status).toBe("invalid");
    expect((await call(["map", "alias", account.find("portal").rid, "x"])).status).toBe("invalid");
    expect((await call(["map", "alias", { alias: "nope" }, "x"])).status).toBe("invalid");
  });

  test("unmap: ok too where there is no such alias", async () => {
    const { call, keys } = openExosite();
    expect((await call(["unmap", self, "alias", "state"])).status).toBe("ok");
    expect((await call(["unmap", "alias", "state"])).status).toBe("ok");
    expect((await call(["read", { alias: "state" }, {}])).status).toBe("invalid");
    expect(
      (await call(["unmap", { alias: "thermostat" }, "alias", "counter"], { cik: keys.portal })).status,
    ).toBe("ok");
    expect((await call(["unmap", self, "name", "counter"])).status).toBe("invalid");
  });

  test("lookup: alias, owner and shared, in the present form and in the one of old", async () => {
    const { call, keys, account } = openExosite();
    const [portal, device] = [account.find("portal"), account.find("portal", "thermostat")];
    const state = device.aliases.get("state");
    const auth = { cik: keys.portal };
    expect((await call(["lookup", self, "alias", "state"])).result).toBe(state);
    expect((await call(["lookup", "aliased", "state"])).result).toBe(state);
    expect((await call(["lookup", "alias", ""])).result).toBe(device.rid);
    expect((await call(["lookup", { alias: "thermostat" }, "alias", "state"], auth)).result).toBe(state);
    expect((await call(["lookup", self, "alias", "state"], auth)).status).toBe("invalid");
    expect((await call(["lookup", self, "owner", device.rid], auth)).result).toBe(portal.rid);
    expect((await call(["lookup", self, "owner", self])).status).toBe("restricted");
    expect((await call(["lookup", self, "shared", "0".repeat(40)])).status).toBe("invalid");
    expect((await call(["lookup", self, "uncle", "x"])).status).toBe("badarg");
  });
});

describe("shares", () => {
  test("life: made, taken up by one client, which may read and not write, given back, revoked", async () => {
    const { call, keys, account } = openExosite();
    const owner = { cik: keys.vendor };
    const port = account.find("template", "state");
    port.series.put([noon, "x"]);
    const { result: code } = await call(["share", port.rid, { meta: "for partner" }], owner);
    expect((await call(["lookup", self, "shared", code])).result).toBe(port.rid);
    const read = ["read", port.rid, {}] as const;
    expect((await call(read)).status).toBe("restricted");
    expect((await call(["activate", self, "share", code])).status).toBe("ok");
    expect((await call(read)).result).toEqual([[noon, "x"]]);
    expect((await call(["write", port.rid, "y"])).status).toBe("restricted");
    expect((await call(["activate", self, "share", code], { cik: keys.portal })).status).toBe("invalid");
    expect((await call(["info", port.rid, { shares: true }], owner)).result).toEqual({});
    const template = { ...owner, resource_id: port.rid };
    expect((await call(["info", port.rid, { shares: true }], template)).result.shares).toEqual([
      { activator: account.find("portal", "thermostat").rid, code, meta: "for partner" },
    ]);
    expect((await call(["deactivate", self, "share", port.rid])).status).toBe("ok");
    expect((await call(read)).status).toBe("restricted");
    expect((await call(["activate", "share", code])).status).toBe("ok");
    expect((await call(["revoke", "share", code])).status).toBe("invalid");
    expect((await call(["revoke", "share", code], owner)).status).toBe("ok");
    expect((await call(read)).status).toBe("restricted");
    expect((await call(["deactivate", self, "share", code])).status).toBe("invalid");
  });

  test("with its code the text of a share changes", async () => {
    const { call } = openExosite();
    const { result: code } = await call(["share", { alias: "state" }, { meta: "a" }]);
    expect((await call(["share", { alias: "state" }, { meta: "b", code }])).result).toBe(code);
    expect((await call(["info", { alias: "state" }, { shares: true }])).result.shares).toMatchObject([
      { meta: "b" },
    ]);
    expect((await call(["share", { alias: "counter" }, { code }])).status).toBe("invalid");
    expect((await call(["share", { alias: "state" }, { meta: 1 }])).status).toBe("invalid");
  });

  test("two codes of one resource are not for the same client", async () => {
    const { call, keys, account } = openExosite();
    const auth = { cik: keys.vendor };
    const { rid } = account.find("template", "state");
    const codes = [await call(["share", rid, {}], auth), await call(["share", rid, {}], auth)];
    const statuses = [];
    for (const { result } of codes) {
      statuses.push((await call(["activate", self, "share", result])).status);
    }
    expect(statuses).toEqual(["ok", "invalid"]);
  });

  test("a public resource needs no share", async () => {
    const { call, keys, account } = openExosite();
    const { rid } = account.find("template", "state");
    await call(["update", rid, { public: true }], { cik: keys.vendor });
    expect((await call(["read", rid, {}])).status).toBe("ok");
  });
});

describe("CIKs", () => {
  test("activate: by the owner alone, once", async () => {
    const { call, keys, account } = openExosite();
    const cik = account.cik("portal", "new");
    const auth = { cik: keys.portal };
    expect((await call(["activate", self, "client", cik])).status).toBe("noauth");
    expect((await call(["activate", self, "client", "0".repeat(40)], auth)).status).toBe("invalid");
    expect((await call(["activate", self, "client", cik], auth)).status).toBe("ok");
    expect((await call(["activate", self, "client", cik], auth)).status).toBe("invalid");
    expect((await call(["activate", self, "door", cik], auth)).status).toBe("badarg");
  });

  test("deactivate: it expires for good; revoke: there is a new one, to be activated", async () => {
    const { call, keys, account } = openExosite();
    const auth = { cik: keys.portal };
    const device = account.find("portal", "thermostat");
    expect((await call(["deactivate", self, "client", keys.device], auth)).status).toBe("ok");
    expect((await call(["info", device.rid, { basic: true }], auth)).result.basic.status).toBe("expired");
    expect((await call(["activate", self, "client", keys.device], auth)).status).toBe("invalid");
    expect((await call(["revoke", "client", keys.device], auth)).status).toBe("ok");
    const { key, basic } = (await call(["info", device.rid, { key: true, basic: true }], auth)).result;
    expect([key === keys.device, basic.status]).toEqual([false, "notactivated"]);
    expect((await call(["activate", self, "client", key], auth)).status).toBe("ok");
    expect((await call(["read", { alias: "state" }, {}], { cik: key })).status).toBe("ok");
    expect((await call(["revoke", "client", keys.portal], { cik: key })).status).toBe("noauth");
  });
});

describe("tokens", () => {
  test("only what was granted, on the resource and below it, for so long", async () => {
    const { call, keys, account, simulator, post } = openExosite();
    const device = account.find("portal", "thermostat");
    const permissions = { [device.rid]: ["read", "write"] };
    const granted = await call(["grant", device.rid, permissions, { ttl: 60 }], { cik: keys.portal });
    const token = { token: granted.result };
    expect(granted.result).toMatch(/^[0-9a-f]{40}$/);
    expect((await call(["write", { alias: "state" }, "grün"], token)).status).toBe("ok");
    expect((await call(["read", { alias: "state" }, {}], token)).result).toEqual([[noon, "grün"]]);
    expect((await call(["listing", self, ["dataport"], {}], token)).status).toBe("restricted");
    expect((await call(["flush", { alias: "state" }], token)).status).toBe("restricted");
    simulator.clock.advance(60_000);
    expect((await post({ auth: token, calls: [] })).text).toContain('"code":401');
  });

  test("on one dataport, without an end", async () => {
    const { call, account, simulator } = openExosite();
    const { rid } = account.find("portal", "thermostat", "state");
    const { result } = await call(["grant", { alias: "state" }, { [rid]: ["read"] }]);
    simulator.clock.advance(1e12);
    expect((await call(["read", rid, {}], { token: result })).status).toBe("ok");
    expect((await call(["read", { alias: "counter" }, {}], { token: result })).status).toBe("restricted");
    expect((await call(["write", rid, 1], { token: result })).status).toBe("restricted");
  });
});

test("labels: tags and comments", async () => {
  const { call, keys } = openExosite();
  await call(["tag", { alias: "state" }, "add", "outdoor"]);
  await call(["comment", { alias: "state" }, "public", '{"unit":"°C"}']);
  const { tags, comments } = (await call(["info", { alias: "state" }, {}])).result;
  expect([tags, comments]).toEqual([["outdoor"], [["public", '{"unit":"°C"}']]]);
  expect(
    (await call(["info", { alias: "thermostat" }, { tagged: true }], { cik: keys.portal })).result.tagged,
  ).toHaveLength(1);
  expect((await call(["tag", { alias: "state" }, "put", "x"])).status).toBe("invalid");
  expect((await call(["comment", { alias: "state" }, "public", 1])).status).toBe("invalid");
});
