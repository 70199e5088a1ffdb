import { describe, expect, test } from "vitest";
import { noon, openExosite } from "../../../../test/exosite/client.ts";

const self = { alias: "" };
const retention = { count: "infinity", duration: "infinity" };

describe("update", () => {
  test.for([
    [{ name: "Größe" }, "ok"],
    [{ name: 14 }, "invalid"],
    [{ name: null }, "invalid"],
    [{ meta: "{}" }, "ok"],
    [{ meta: {} }, "invalid"],
    [{ public: true }, "ok"],
    [{ public: "foo" }, "invalid"],
    [{ retention: { count: 4 } }, "ok"],
    [{ retention: { count: "inf" } }, "invalid"],
    [{ format: "integer" }, "invalid"],
    [{ format: "float" }, "ok"],
    [{ foo: "bar" }, "ok"],
    [{}, "ok"],
  ] as const)("dataport: %j is %s", async ([change, status]) => {
    const { call } = openExosite();
    expect((await call(["update", { alias: "temperature" }, change])).status).toBe(status);
    const { description } = (await call(["info", { alias: "temperature" }, { description: true }])).result;
    expect(description).not.toHaveProperty("foo");
    expect(description.retention.duration).toBe("infinity");
  });

  test.for([
    [{ locked: true }, "ok"],
    [{ locked: 14 }, "invalid"],
    [{ limits: { sms: 12.3 } }, "invalid"],
    [{ limits: { sms: 12, unknown: 1 } }, "ok"],
    [{ limits: { dataport: 3 } }, "invalid"],
  ] as const)("client: %j is %s", async ([change, status]) => {
    const { call, keys } = openExosite();
    const auth = { cik: keys.portal };
    expect((await call(["update", { alias: "thermostat" }, change], auth)).status).toBe(status);
    const { description } = (await call(["info", { alias: "thermostat" }, { description: true }], auth))
      .result;
    expect(description.limits.client).toBe("inherit");
    expect(description.limits).not.toHaveProperty("unknown");
  });

  test("a client cannot change or drop itself, nor what is not its own", async () => {
    const { call, account } = openExosite();
    const portal = account.find("portal").rid;
    for (const given of [self, portal]) {
      expect((await call(["update", given, { name: "x" }])).status).toBe("restricted");
      expect((await call(["drop", given])).status).toBe("restricted");
    }
  });

  test("modified moves", async () => {
    const { call, simulator } = openExosite();
    simulator.clock.advance(60_000);
    await call(["update", { alias: "state" }, { name: "x" }]);
    expect((await call(["info", { alias: "state" }, { basic: true }])).result.basic.modified).toBe(noon + 60);
  });
});

test("drop: with everything below it, its aliases and its shares", async () => {
  const { call, keys, account } = openExosite();
  const auth = { cik: keys.portal };
  const device = account.find("portal", "thermostat");
  const port = account.find("portal", "thermostat", "temperature");
  const { result: code } = await call(["share", port.rid, {}], auth);
  expect((await call(["drop", device.rid], auth)).status).toBe("ok");
  expect([account.resources.has(port.rid), account.shares.has(code)]).toEqual([false, false]);
  expect((await call(["lookup", self, "alias", "thermostat"], auth)).status).toBe("invalid");
  expect((await call(["info", device.rid, {}], auth)).status).toBe("restricted");
});

describe("move", () => {
  test("with its alias where it is free, without it where that is asked for", async () => {
    const { call, keys, account } = openExosite();
    const auth = { cik: keys.portal };
    const [from, to] = [account.find("portal", "thermostat"), account.find("portal", "new")];
    const [temperature, state] = [from.aliases.get("temperature"), from.aliases.get("state")];
    to.aliases.delete("temperature");
    to.aliases.delete("state");
    expect((await call(["move", temperature, to.rid, { aliases: true }], auth)).status).toBe("ok");
    expect((await call(["move", state, to.rid, { aliases: false }], auth)).status).toBe("ok");
    expect([to.aliases.get("temperature"), to.aliases.get("state")]).toEqual([temperature, undefined]);
    expect(from.aliases.has("temperature")).toBe(false);
    expect(account.resources.get(temperature ?? "")?.owner).toBe(to.rid);
  });

  test("not into itself, not what is not owned, not to what is no client", async () => {
    const { call, keys, account } = openExosite();
    const auth = { cik: keys.vendor };
    const [portal, device] = [account.find("portal"), account.find("portal", "thermostat")];
    const port = account.find("portal", "thermostat", "temperature");
    expect((await call(["move", portal.rid, device.rid, {}], auth)).status).toBe("restricted");
    expect((await call(["move", portal.rid, portal.rid, {}], auth)).status).toBe("restricted");
    expect((await call(["move", port.rid, port.rid, {}], auth)).status).toBe("invalid");
    expect((await call(["move", portal.rid, device.rid, {}])).status).toBe("restricted");
  });
});

describe("rules and messages", () => {
  test("a simple rule tells when it begins to hold, with repeat each time; a dispatch sends", async () => {
    const { call, account, simulator } = openExosite();
    const { rid } = account.find("portal", "thermostat", "temperature");
    for (const repeat of [false, true]) {
      const rule = { simple: { comparison: "gt", constant: 30, repeat } };
      const datarule = await call([
        "create",
        "datarule",
        { format: "integer", retention, rule, subscribe: rid },
      ]);
      const subscribe = datarule.result;
      const recipient = repeat ? "https://example.com/" : "ops@example.com";
      const method = repeat ? "http_post" : "email";
      await call([
        "create",
        "dispatch",
        { method, recipient, subject: "Hot", message: "[[value]]!", subscribe },
      ]);
    }
    for (const value of [20, 31, 32, 20, 33]) {
      simulator.clock.advance(1000);
      await call(["write", { alias: "temperature" }, value]);
    }
    const byMethod = (name: string) => account.messages.filter(({ method }) => method === name);
    expect(byMethod("email").map(({ time, text, subject }) => [time, text, subject])).toEqual([
      [noon + 2, "1!", "Hot"],
      [noon + 5, "1!", "Hot"],
    ]);
    expect(byMethod("http_post")).toHaveLength(3);
    expect((await call(["usage", self, "email", noon, noon + 9])).result).toBe(2);
    expect((await call(["info", self, { usage: true }])).result.usage).toMatchObject({
      email: 2,
      http: 3,
      sms: 0,
    });
  });

  test("a dispatch without a text sends the value; one that is locked sends nothing", async () => {
    const { call, account } = openExosite();
    const { rid: subscribe } = account.find("portal", "thermostat", "state");
    const { result } = await call(["create", "dispatch", { method: "sms", recipient: "1", subscribe }]);
    await call(["write", { alias: "state" }, "on"]);
    expect(account.messages.map(({ text }) => text)).toEqual(["on"]);
    expect((await call(["read", result, {}])).result).toEqual([[noon, "sent"]]);
    await call(["update", result, { locked: true }]);
    await call(["write", { alias: "state" }, "off"]);
    expect(account.messages).toHaveLength(1);
  });
});
