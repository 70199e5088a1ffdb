import { describe, expect, test } from "vitest";
import { noon, openExosite } from "../../../../test/exosite/client.ts";

const self = { alias: "" };
const retention = { count: "infinity", duration: "infinity" };

describe("info", () => {
  test("members that apply, when nothing is asked for", async () => {
    const { call } = openExosite();
    expect(Object.keys((await call(["info", self, {}])).result).sort()).toEqual([
      "aliases",
      "basic",
      "counts",
      "description",
      "key",
      "shares",
      "subscribers",
      "tagged",
      "tags",
      "usage",
    ]);
    expect(Object.keys((await call(["info", { alias: "temperature" }, {}])).result).sort()).toEqual([
      "basic",
      "description",
      "shares",
      "storage",
      "subscribers",
      "tags",
    ]);
  });

  test("only what is asked for; a member that is false comes back empty", async () => {
    const { call } = openExosite();
    expect((await call(["info", self, { key: false, shares: false, basic: true }])).result).toEqual({
      key: null,
      shares: [],
      basic: { modified: noon, status: "activated", subscribers: 0, type: "client" },
    });
  });

  test("aliases: a list where there are none, the word undefined for those above the owner", async () => {
    const { call, keys, account } = openExosite();
    const { rid } = account.find("portal", "thermostat");
    const asked = ["info", rid, { aliases: true, key: true }] as const;
    expect((await call(asked, { cik: keys.vendor })).result).toEqual({ aliases: "undefined" });
    expect((await call(asked, { cik: keys.portal })).result.key).toBe(keys.device);
    account.find("portal", "thermostat").aliases.clear();
    expect((await call(asked)).result.aliases).toEqual([]);
  });

  test("storage, subscribers and counts", async () => {
    const { call, rpc, account } = openExosite();
    const { rid } = account.find("portal", "thermostat", "state");
    await call(["create", "dispatch", { method: "sms", recipient: "1", subscribe: rid }]);
    await call(["flush", { alias: "state" }, {}]);
    const empty = { count: 0, first: 0, last: 0, size: 0 };
    expect((await call(["info", { alias: "state" }, { storage: true }])).result.storage).toEqual(empty);
    await call([
      "recordbatch",
      { alias: "state" },
      [
        [noon - 9, "é"],
        [noon, "on"],
      ],
    ]);
    const [state, device] = await rpc([
      ["info", { alias: "state" }, { storage: true, subscribers: true, basic: true }],
      ["info", self, { counts: true }],
    ]);
    expect(state?.result.storage).toEqual({ count: 2, first: noon - 9, last: noon, size: 12 });
    expect(state?.result.subscribers).toEqual([["dispatch", expect.stringMatching(/^[0-9a-f]{40}$/)]]);
    expect(state?.result.basic.subscribers).toBe(1);
    expect(device?.result.counts).toMatchObject({ client: 0, dataport: 4, dispatch: 1, share: 0 });
  });

  test("a script runs", async () => {
    const { call } = openExosite();
    const rule = { script: "debug(1)" };
    const { result } = await call(["create", "datarule", { format: "string", retention, rule }]);
    expect((await call(["info", result, { basic: true }])).result.basic).toMatchObject({
      status: "running",
      activity: [[noon, ["running"]]],
    });
  });
});

describe("listing", () => {
  test("three forms: the present one, and two of old", async () => {
    const { call, keys, account } = openExosite();
    const [portal, device] = [account.find("portal"), account.find("portal", "thermostat")];
    const dataport = [...device.aliases.values()];
    const auth = { cik: keys.portal };
    expect(
      (await call(["listing", { alias: "thermostat" }, ["dataport", "client"], {}], auth)).result,
    ).toEqual({ dataport, client: [] });
    expect((await call(["listing", ["dataport"], { owned: true }])).result).toEqual({ dataport });
    expect((await call(["listing", ["client", "dataport"]], auth)).result).toEqual([
      [...portal.aliases.values()],
      [],
    ]);
  });

  test("options: owned unless another is given, together all of them", async () => {
    const { call, rpc, keys, account } = openExosite();
    const owned = [...account.find("portal", "thermostat").aliases.values()];
    const other = account.find("template", "state").rid;
    const { result: code } = await call(["share", other, {}], { cik: keys.vendor });
    await call(["activate", self, "share", code]);
    await call(["map", "alias", other, "borrowed"]);
    await call(["tag", { alias: "counter" }, "add", "outdoor"]);
    const ask = async (options: object) =>
      (await call(["listing", self, ["dataport"], options])).result.dataport;
    expect(await ask({ activated: true })).toEqual([other]);
    expect(await ask({ owned: true, activated: true })).toEqual([...owned, other]);
    expect(await ask({ aliased: true })).toEqual([...owned, other]);
    expect(await ask({ owned: false })).toEqual([]);
    expect(await ask({ tagged: ["outdoor"] })).toEqual([owned[3]]);
    await call(["update", { alias: "state" }, { public: true }]);
    expect(await ask({ public: true })).toEqual([owned[2]]);
    const [removed] = await rpc([["tag", { alias: "counter" }, "remove", "outdoor"]]);
    expect(removed?.status).toBe("ok");
    expect(await ask({ tagged: ["outdoor"] })).toEqual([]);
  });

  test("a kind that there is not", async () => {
    expect(await openExosite().call(["listing", self, ["function"], {}])).toEqual({
      id: 0,
      status: "error",
      result: "invalid resource type",
    });
  });
});

describe("usage", () => {
  test("things: how many there were, summed over the seconds, those that are gone too", async () => {
    const { call, simulator, account } = openExosite();
    const usage = async (from: number, to: number | null) =>
      (await call(["usage", self, "dataport", from, to])).result;
    simulator.clock.advance(100_000);
    expect(await usage(noon, noon + 100)).toBe(400);
    await call(["drop", account.find("portal", "thermostat", "counter").rid]);
    simulator.clock.advance(100_000);
    expect(await usage(noon, noon + 200)).toBe(700);
    expect(await usage(noon, null)).toBe(700);
    expect(await usage(noon - 100, noon)).toBe(0);
  });

  test("what cannot be counted", async () => {
    const { call } = openExosite();
    expect((await call(["usage", self, "water", noon, noon])).status).toBe("invalid");
    expect((await call(["usage", { alias: "temperature" }, "email", noon, noon])).status).toBe("invalid");
    expect((await call(["usage", self, "email", "x", noon])).status).toBe("invalid");
  });
});
