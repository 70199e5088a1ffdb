import { describe, expect, test } from "vitest";
import { demo, login, type StatsInterval, type Vrm } from "../src/index.ts";
import { adasToken, arrived, simulated } from "./support/simulated.ts";

const harbour = 404_512;

describe("the example of the README", () => {
  test("default", async () => {
    const { vrm, simulator } = simulated();
    const { records } = await vrm.installations.list();
    expect(records.map(({ idSite }) => idSite)).toContain(harbour);
    const query = { codes: ["Pc", "Gc"], interval: "days", from: "2026-05-01", to: "2026-06-01" } as const;
    const { points } = await vrm.stats.series(harbour, query).all();
    expect([points.Pc.length, points.Gc.length]).toEqual([31, 31]);
    const values = await vrm.diagnostics.list(harbour).all();
    expect(values.length).toBeGreaterThan(20);
    await expect(vrm.stats.getOverall(1, { type: "kwh" })).rejects.toMatchObject({ name: "NotFoundError" });
    expect(arrived(simulator).slice(0, 2)).toEqual([
      "GET /users/me 200",
      "GET /users/51209/installations 200",
    ]);
  });
});

describe("series", () => {
  test.each<[interval: StatsInterval, from: string, to: string, buckets: number, requests: number]>([
    ["15mins", "2026-03-01", "2026-04-15", 45 * 96, 2],
    ["hours", "2026-02-01", "2026-05-01", 89 * 24, 3],
    ["days", "2025-01-01", "2026-01-01", 365, 3],
    ["weeks", "2025-01-06", "2026-01-05", 52, 3],
    ["months", "2023-01-01", "2026-01-01", 36, 2],
  ])("%s: no bucket lost or doubled, none too many", async (interval, from, to, buckets, requests) => {
    const { vrm, simulator } = simulated();
    const { points, totals } = await vrm.stats.series(harbour, { codes: ["Pc"], interval, from, to }).all();
    const times = points.Pc.map(({ time }) => time.getTime());
    expect(times).toHaveLength(buckets);
    expect(times).toEqual([...new Set(times)].sort((one, other) => one - other));
    expect(simulator.requests).toHaveLength(requests);
    expect(totals.Pc).toBeCloseTo(
      points.Pc.reduce((sum, { mean }) => sum + mean, 0),
      3,
    );
  });

  test("the days of the site hold what its hours hold, also those of 23 and 25", async () => {
    const { vrm } = simulated();
    const zone = "Europe/Oslo";
    for (const [from, to, hours] of [
      ["2026-03-28", "2026-03-31", [24, 23, 24]],
      ["2025-10-25", "2025-10-28", [24, 25, 24]],
    ] as const) {
      const query = { codes: ["Gc", "bs"], from, to, zone } as const;
      const days = await vrm.stats.series(harbour, { ...query, interval: "days" }).all();
      const parts = await vrm.stats.series(harbour, { ...query, interval: "hours" }).all();
      let at = 0;
      for (const [day, length] of hours.entries()) {
        const inDay = parts.points.Gc.slice(at, at + length).reduce((sum, { mean }) => sum + mean, 0);
        expect(days.points.Gc[day]?.time).toEqual(parts.points.Gc[at]?.time);
        expect(days.points.Gc[day]?.mean).toBeCloseTo(inDay, 3);
        at += length;
      }
      expect(days.points.bs).toHaveLength(3);
      expect(at).toBe(parts.points.Gc.length);
    }
  });
});

describe("credentials", () => {
  const bob = { username: "bob@example.com", password: "bob's pässword:1" };

  test("login with a second factor", async () => {
    const { vrm, simulator } = simulated({ auth: login({ ...bob, smsToken: "004217" }) });
    expect((await vrm.users.me()).user?.name).toBe("Bob Example");
    expect(arrived(simulator)).toEqual(["POST /auth/login 200", "GET /users/me 200"]);
  });

  test("login without the factor that is asked for", async () => {
    const { vrm } = simulated({ auth: login(bob) });
    await expect(vrm.users.me()).rejects.toMatchObject({
      name: "AuthenticationError",
      operation: "auth.login",
    });
  });

  test.each<[name: string, call: (vrm: Vrm, idSite: number) => PromiseLike<unknown>]>([
    ["alarms", (vrm, idSite) => vrm.alarms.list(idSite)],
    ["tags", (vrm, idSite) => vrm.tags.list(idSite)],
    ["users", (vrm, idSite) => vrm.installationUsers.list(idSite)],
    ["diagnostics", (vrm, idSite) => vrm.diagnostics.list(idSite)],
    ["admin", (vrm) => vrm.admin.listUsers()],
  ])("the demo account is refused %s, and lists its installations", async (_, call) => {
    const { vrm } = simulated({ auth: demo() });
    const { records } = await vrm.installations.list();
    expect(records.length).toBeGreaterThan(0);
    await expect(call(vrm, records[0]?.idSite ?? 0)).rejects.toMatchObject({ name: "PermissionError" });
  });
});

describe("refusals", () => {
  test("in any language of the account the class and the code are the same", async () => {
    const refusal = async (language: "en" | "pt") => {
      const { vrm } = simulated({}, { language });
      return vrm.installations.unlink(404_888).catch(({ name, code, message }) => ({ name, code, message }));
    };
    const [english, portuguese] = await Promise.all([refusal("en"), refusal("pt")]);
    expect(english).toMatchObject({ name: "NotFoundError", code: "site_not_linked" });
    expect(portuguese).toMatchObject({ name: "NotFoundError", code: "site_not_linked" });
    expect(portuguese).not.toEqual(english);
  });

  test("the limiter keeps to the limit of the portal, and without it there is a 429", async () => {
    const { simulator } = simulated();
    const fetch = simulator.fetch;
    const limited = simulated({ rateLimit: undefined, fetch }).vrm;
    await Promise.all(Array.from({ length: 200 }, () => limited.users.me()));
    expect(simulator.requests.every(({ status }) => status === 200)).toBe(true);
    const free = simulated({ token: adasToken, fetch }).vrm;
    await expect(free.users.me()).rejects.toMatchObject({
      name: "RateLimitError",
      retryAt: expect.any(Date),
    });
  });
});
