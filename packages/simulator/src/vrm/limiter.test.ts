import { expect, test } from "vitest";
import { now, openVrm } from "../../test/vrm/client.ts";
import { Limiter, usualRate } from "./limiter.ts";

const me = "GET /users/me";

test("200 at once, then one each 330 ms", () => {
  const limiter = new Limiter(usualRate);
  const taken = (time: number): boolean => limiter.take("t", time) === 0;
  expect(Array.from({ length: 201 }, () => taken(0)).filter(Boolean)).toHaveLength(200);
  expect([taken(329), taken(330), taken(330), taken(660), taken(100_000), taken(100_000)]).toEqual([
    false,
    true,
    false,
    true,
    true,
    true,
  ]);
});

test("says how long to wait, whatever the clock does", () => {
  const limiter = new Limiter({ capacity: 1, interval: 1000 });
  expect([0, 0, 400, -5000].map((time) => limiter.take("t", time))).toEqual([0, 1000, 600, 600]);
});

test("429 with Retry-After, on the simulator's clock", async () => {
  const { ask, simulator } = openVrm({ rateLimit: { capacity: 2, interval: 3000 } });
  await ask(me);
  await ask(me);
  const refused = await ask(me);
  expect([refused.status, refused.headers.get("retry-after"), refused.body]).toEqual([
    429,
    "3",
    { success: false, errors: "Too many requests", error_code: null },
  ]);
  simulator.clock.advance(3000);
  expect((await ask(me)).status).toBe(200);
  expect((await ask(me)).status).toBe(429);
});

test("each token has a window of its own, and logins have none", async () => {
  const { ask } = openVrm({ rateLimit: { capacity: 1, interval: 1000 } });
  const body = { username: "ada@example.com", password: "correct horse" };
  const statuses: number[] = [];
  for (const [line, options] of [
    [me, {}],
    [me, {}],
    [me, { as: "bob" }],
    ["POST /auth/login", { as: "nobody", body }],
    ["POST /auth/login", { as: "nobody", body }],
  ] as const) {
    statuses.push((await ask(line, options)).status);
  }
  expect(statuses).toEqual([200, 429, 200, 200, 200]);
});

test("a refused token is not counted", async () => {
  const { ask } = openVrm({ rateLimit: { capacity: 1, interval: 1000 } });
  const as = "Token wrong";
  expect([(await ask(me, { as })).status, (await ask(me, { as })).status]).toEqual([401, 401]);
});

test("retryAfter: a 429 may come without", async () => {
  const { ask } = openVrm({ rateLimit: { capacity: 0, interval: 1000 }, retryAfter: false });
  const { status, headers } = await ask(me);
  expect([status, headers.get("retry-after")]).toEqual([429, null]);
});

test("rateLimit: none, and the documented one unless given", async () => {
  const free = openVrm({ rateLimit: false });
  const usual = openVrm({ clock: now * 1000 });
  const statuses = new Set<number>();
  for (let count = 0; count < 200; count += 1) {
    statuses.add((await free.ask(me)).status);
    statuses.add((await usual.ask(me)).status);
  }
  expect([...statuses, (await free.ask(me)).status, (await usual.ask(me)).status]).toEqual([200, 200, 429]);
});
