import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { waitForPoints } from "../src/wait/wait-for-points.ts";
import { answering, type Reply } from "./support/answers.ts";

/** `wait` that gives these answers in turn. */
function waiting(...replies: Reply[]) {
  const { rpc, calls } = answering({
    wait: () => replies.shift() ?? { status: "locked" },
    read: () => ({ result: [[1000, "old"]] }),
  });
  const asked = () => calls.filter(({ procedure }) => procedure === "wait").map(({ args }) => args[1]);
  return { rpc, calls, asked };
}

const expire: Reply = { status: "expire" };
const point = (...result: [number, string | number]): Reply => ({ result });

/** All that comes until the waiting fails. */
async function until(points: AsyncGenerator<unknown, never>) {
  const values: unknown[] = [];
  let error: unknown;
  try {
    for await (const value of points) {
      values.push(value);
    }
  } catch (reason) {
    error = reason;
  }
  return { values, error };
}

describe("waitForPoints", () => {
  test("default: from the latest point on, whose time is the platform's own", async () => {
    const { rpc, calls, asked } = waiting(expire, point(1001, "a"), expire, point(1007, "b"));
    const { values, error } = await until(waitForPoints(rpc, { alias: "alarm" }));
    expect(values).toEqual([
      [1001, "a"],
      [1007, "b"],
    ]);
    expect(calls[0]).toMatchObject({ procedure: "read", args: [{ alias: "alarm" }, {}] });
    expect(asked()).toEqual([1000, 1000, 1001, 1001, 1007].map((since) => ({ since })));
    expect(error).toMatchObject({ name: "RpcError", status: "locked" });
  });

  test("default: from the beginning where there is no point yet", async () => {
    const { rpc, calls } = answering({ read: () => ({ result: [] }), wait: () => ({ status: "locked" }) });
    await until(waitForPoints(rpc, "rid"));
    expect(calls[1]?.args).toEqual(["rid", { since: 0 }]);
  });

  test("args: since, wait", async () => {
    const { rpc, asked, calls } = waiting(point(1002, 1));
    const since = new Date(1_001_000);
    await until(waitForPoints(rpc, "rid", { since, wait: 300_000 }));
    expect(asked()).toEqual([
      { timeout: 300_000, since: 1001 },
      { timeout: 300_000, since: 1002 },
    ]);
    expect(calls).toHaveLength(2);
  });

  test("args: since, such as `Date.now() / 1000`, is sent in whole seconds", async () => {
    const { rpc, asked } = waiting(point(1000, "a"), point(1001, "b"));
    const { values } = await until(waitForPoints(rpc, "rid", { since: 1000.7 }));
    expect(values).toEqual([[1001, "b"]]);
    expect(asked()[0]).toEqual({ since: 1000 });
  });

  test("behavior: where the time itself counts, the point that is known does not come again", async () => {
    const { rpc, asked } = waiting(point(1000, "old"), point(1001, "a"), point(1001, "a"), point(1002, "b"));
    const { values } = await until(waitForPoints(rpc, "rid", { since: 1000 }));
    expect(values).toEqual([
      [1001, "a"],
      [1002, "b"],
    ]);
    expect(asked().map(({ since }) => since)).toEqual([1000, 1001, 1001, 1002, 1002]);
  });

  test("behavior: another value of the same second is news", async () => {
    const { rpc } = waiting(point(1001, "a"), point(1001, "b"));
    const { values } = await until(waitForPoints(rpc, "rid", { since: 1000 }));
    expect(values).toEqual([
      [1001, "a"],
      [1001, "b"],
    ]);
  });

  test("args: signal, while a request waits", async () => {
    const controller = new AbortController();
    const { rpc } = answering({
      wait: () => new Promise((resolve) => setTimeout(() => resolve(expire), 100)),
    });
    const next = waitForPoints(rpc, "rid", { since: 1, signal: controller.signal }).next();
    setTimeout(() => controller.abort(new Error("enough")), 5);
    await expect(next).rejects.toThrow("enough");
  });

  test("args: signal, between two points", async () => {
    const controller = new AbortController();
    const { rpc } = waiting(point(1001, 1), point(1002, 1));
    const points = waitForPoints(rpc, "rid", { since: 1000, signal: controller.signal });
    await points.next();
    controller.abort(new Error("enough"));
    await expect(points.next()).rejects.toThrow("enough");
  });

  test("args: settings of a call, such as a timeout, which bounds a request, whatever it waits", async () => {
    const { rpc } = answering({
      wait: () => new Promise((resolve) => setTimeout(() => resolve(expire), 100)),
    });
    const points = waitForPoints(rpc, "rid", { since: 1, wait: 60_000, timeout: 20 });
    await expect(points.next()).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test.each([0, -1, Number.NaN])("error: wait: %d would ask without a pause", async (wait) => {
    const { rpc, calls } = waiting();
    await expect(waitForPoints(rpc, "rid", { wait }).next()).rejects.toMatchObject({ name: "ConfigError" });
    expect(calls).toEqual([]);
  });

  test("error: a platform that gives what is past would be asked for ever", async () => {
    const { rpc } = waiting(point(1001, 1), point(999, 1));
    const { values, error } = await until(waitForPoints(rpc, "rid", { since: 1000 }));
    expect(values).toEqual([[1001, 1]]);
    expect(error).toMatchInlineSnapshot(`
      [DecodeError: rpc.wait gave 999 where nothing before 1001 was asked for.
      Check what answers at \`baseUrl\`.]
    `);
  });
});

test.each([true, false])("nothing is missed or comes twice; since itself counts: %s", async (inclusive) => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 20 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 60, maxLength: 60 }),
      async (times, steps) => {
        const sorted = times.toSorted((a, b) => a - b);
        let now = 0;
        const { rpc } = answering({
          wait({ args: [, { since }] }) {
            // Time passes by leaps, so that several points may be there when the next request comes.
            now += steps.shift() ?? 99;
            const next = sorted.find((time) => time <= now && (inclusive ? time >= since : time > since));
            return next !== undefined ? point(next, next) : steps.length > 0 ? expire : { status: "locked" };
          },
        });
        const { values } = await until(waitForPoints(rpc, "rid", { since: 0 }));
        expect(values).toEqual(sorted.map((time) => [time, time]));
      },
    ),
  );
});
