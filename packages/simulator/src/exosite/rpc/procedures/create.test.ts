import { describe, expect, test } from "vitest";
import { noon, openExosite } from "../../../../test/exosite/client.ts";

const self = { alias: "" };
const retention = { count: "infinity", duration: "infinity" };

describe("create", () => {
  test("dataport: with its defaults", async () => {
    const { call } = openExosite();
    const { result: rid } = await call([
      "create",
      "dataport",
      { format: "float", retention, visibility: "public" },
    ]);
    expect(rid).toMatch(/^[0-9a-f]{40}$/);
    expect((await call(["info", rid, { basic: true, description: true }])).result).toEqual({
      basic: { modified: noon, subscribers: 0, type: "dataport" },
      description: {
        format: "float",
        meta: "",
        name: "",
        preprocess: [],
        public: false,
        retention,
        subscribe: null,
      },
    });
  });

  test("client: usable at once, below the client named first; without limits it can own nothing", async () => {
    const { call, keys, account } = openExosite();
    const device = account.find("portal", "thermostat");
    const auth = { cik: keys.portal };
    const { result: rid } = await call(["create", device.rid, "client", { name: "Below" }], auth);
    expect((await call(["lookup", self, "owner", rid], auth)).result).toBe(device.rid);
    const { key, description, basic } = (await call(["info", rid, {}])).result;
    expect(basic.status).toBe("activated");
    expect(new Set(Object.values(description.limits))).toEqual(new Set([0]));
    expect((await call(["create", "dataport", { format: "float", retention }], { cik: key })).status).toBe(
      "invalid",
    );
  });

  test("limits: a number for all that is below, inherit for what the owner may", async () => {
    const { call } = openExosite();
    const { result: outer } = await call(["create", "client", { limits: { client: 1, dataport: 2 } }]);
    const { key: cik } = (await call(["info", outer, { key: true }])).result;
    const inner = await call(["create", "client", { limits: { dataport: "inherit" } }], { cik });
    const auth = { cik, client_id: inner.result };
    const statuses = [];
    for (let count = 0; count < 3; count += 1) {
      statuses.push((await call(["create", "dataport", { format: "integer", retention }], auth)).status);
    }
    expect(statuses).toEqual(["ok", "ok", "invalid"]);
    expect((await call(["update", outer, { limits: { dataport: 1 } }])).status).toBe("invalid");
    expect((await call(["update", outer, { limits: { dataport: 3 } }])).status).toBe("ok");
  });

  test.for([
    ["dataport", { name: "no format" }],
    ["dataport", { format: "float" }],
    ["dataport", { format: "binary", retention }],
    ["dataport", { format: "float", retention: { count: -1, duration: 1 } }],
    ["dataport", { format: "float", retention, preprocess: [["pow", 2]] }],
    ["datarule", { format: "integer", retention }],
    ["dispatch", { method: "pigeon", recipient: "x" }],
    ["client", { limits: { dataport: 1.5 } }],
    ["clone", {}],
    ["widget", {}],
  ])("refused: %s %j", async ([type, description]) => {
    expect((await openExosite().call(["create", type, description])).status).toBe("invalid");
  });

  test("clone: by RID with all below it, its own CIK waiting for activation", async () => {
    const { call, keys, account } = openExosite();
    const auth = { cik: keys.portal };
    const original = account.find("portal", "thermostat");
    const { result: rid } = await call(["create", "clone", { rid: original.rid }], auth);
    const { aliases, basic, key } = (await call(["info", rid, {}], auth)).result;
    expect(Object.values(aliases)).toEqual([["temperature"], ["humidity"], ["state"], ["counter"]]);
    expect(basic.status).toBe("notactivated");
    expect((await call(["activate", self, "client", key], auth)).status).toBe("ok");
    const read = ["read", { alias: "counter" }, {}] as const;
    expect((await call(read, { cik: key })).result).toEqual((await call(read)).result);
    expect(Object.keys(aliases)).not.toContain(original.aliases.get("temperature"));
  });

  test("clone: without points and aliases; subscriptions inside are about the copies", async () => {
    const { call, keys, account } = openExosite();
    const auth = { cik: keys.portal };
    const { rid: source } = account.find("portal", "thermostat");
    const temperature = account.find("portal", "thermostat", "temperature").rid;
    await call([
      "create",
      "dataport",
      { format: "float", retention, subscribe: temperature, preprocess: [["mul", temperature]] },
    ]);
    const options = { rid: source, noaliases: true, nohistorical: true };
    const { result: rid } = await call(["create", "clone", options], auth);
    const copies = account.childrenOf(rid);
    const follower = copies.find(({ description }) => description.subscribe !== null);
    expect(account.resources.get(rid)?.aliases.size).toBe(0);
    expect(copies.every(({ series }) => series.all().length === 0)).toBe(true);
    expect(copies.map((copy) => copy.rid)).toContain(follower?.description.subscribe);
    expect(follower?.description.preprocess).toEqual([["mul", follower?.description.subscribe]]);
  });

  test("clone: by a share code that nobody has taken up", async () => {
    const { call, keys, account } = openExosite();
    const auth = { cik: keys.vendor };
    const { result: code } = await call(["share", account.find("template").rid, {}], auth);
    expect((await call(["create", "clone", { code }], { cik: keys.portal })).status).toBe("ok");
    await call(["activate", self, "share", code], { cik: keys.portal });
    expect((await call(["create", "clone", { code }], { cik: keys.portal })).status).toBe("invalid");
  });
});
