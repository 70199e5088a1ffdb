import { describe, expect, test } from "vitest";
import { noon, openExosite } from "../../test/exosite/client.ts";
import { simulate } from "../index.ts";

describe("seed", () => {
  const keysOf = (seed?: number) => openExosite(seed === undefined ? {} : { seed }).keys;

  test("the same ids for the same one, others for another", () => {
    expect(keysOf()).toEqual(keysOf(1));
    expect(keysOf(2)).not.toEqual(keysOf(1));
    expect(new Set(Object.values(keysOf())).size).toBe(3);
  });

  test("a day of points up to now, whatever now is", () => {
    const { account } = openExosite({ clock: (noon + 299) * 1000 });
    const points = account.points(account.find("portal", "thermostat", "temperature").rid);
    expect([points.length, points[0]?.[0], points.at(-1)?.[0]]).toEqual([288, noon - 287 * 300, noon]);
    expect(points.every(([, value]) => typeof value === "number" && value > 15 && value < 25)).toBe(true);
    const states = account
      .points(account.find("portal", "thermostat", "state").rid)
      .map(([, value]) => value);
    expect([...new Set(states)].sort()).toEqual(["heating", "idle"]);
    const counter = account.points(account.find("portal", "thermostat", "counter").rid);
    expect(counter.every(([, value]) => Number.isInteger(value))).toBe(true);
  });
});

describe("data", () => {
  test("the account can be changed before anybody calls, with ids of one's own", async () => {
    const cik = "a".repeat(40);
    const { call, account } = openExosite({
      data(place) {
        const owner = place.create({
          type: "client",
          owner: place.find("portal").rid,
          alias: "mine",
          cik,
        }).rid;
        place.create({ type: "dataport", owner, alias: "flow", description: { format: "float" } });
      },
    });
    account.write(account.find("portal", "mine", "flow").rid, 1.5);
    expect((await call(["read", { alias: "flow" }, {}], { cik })).result).toEqual([[noon, 1.5]]);
  });

  test("what is not there is named", () => {
    const { account } = openExosite();
    expect(() => account.find("portal", "nope")).toThrow("There is no portal/nope.");
    expect(() => account.cik("portal", "thermostat", "state")).toThrow(
      "portal/thermostat/state is no client.",
    );
    expect(() => account.write(account.find("portal").rid, 1)).toThrow("There is no series");
  });
});

test("one simulator answers for every host, and below a path", async () => {
  const simulator = simulate("exosite", { basePath: "/proxy", clock: noon * 1000 });
  for (const host of ["m2.exosite.com", "portals.exosite.com", "acme.m2.exosite.com"]) {
    expect(await (await simulator.fetch(`https://${host}/proxy/timestamp`)).text()).toBe(String(noon));
  }
});

test("two simulators share nothing", async () => {
  const [first, second] = [openExosite(), openExosite()];
  await first.call(["drop", { alias: "state" }]);
  expect((await second.call(["read", { alias: "state" }, {}])).status).toBe("ok");
});

test("1,000 calls of one client are no matter", async () => {
  const { rpc } = openExosite();
  const calls = Array.from({ length: 1000 }, (_, value) => ["write", { alias: "counter" }, value] as const);
  expect(new Set((await rpc(calls)).map(({ status }) => status))).toEqual(new Set(["ok"]));
});

test("what no interface has is not found", async () => {
  expect(await openExosite().http("GET /onep:v1/nothing")).toMatchObject({
    status: 404,
    text: "HTTP/1.1 404 Not Found",
  });
});
