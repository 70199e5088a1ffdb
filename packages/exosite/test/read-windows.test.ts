import { collect } from "@busbar/test-support/collect";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReadWindowsOptions, readWindows } from "../src/read/read-windows.ts";
import { answering, type Procedures } from "./support/answers.ts";

/** `read` of a platform that has these points, which it knows by their second. */
function series(points: ReadonlyMap<number, number>): Procedures {
  return {
    read({ args: [, { starttime = 0, endtime = 2 ** 40, sort = "desc", limit = 1 }] }) {
      const sign = sort === "asc" ? 1 : -1;
      const result = [...points]
        .filter(([time]) => time >= starttime && time <= endtime)
        .sort(([a], [b]) => sign * (a - b))
        .slice(0, limit);
      return { result };
    },
  };
}

async function collected(points: ReadonlyMap<number, number>, options: ReadWindowsOptions) {
  const { rpc, calls } = answering(series(points));
  const read = await collect(readWindows(rpc, { alias: "power" }, options));
  return { read, windows: calls.map(({ args }) => args[1]) };
}

const minutes = new Map(Array.from({ length: 5 }, (_, at) => [1_700_000_000 + at * 60, at + 0.5]));

describe("readWindows", () => {
  test("error: a time in milliseconds", async () => {
    await expect(collected(minutes, { starttime: 1_700_000_000_000 })).rejects.toThrowError(
      "no time in seconds",
    );
  });

  test("default: all points, newest first, without this machine's clock", async () => {
    const { read, windows } = await collected(minutes, { pageSize: 2 });
    expect(read).toEqual([...minutes].reverse());
    expect(windows).toEqual([
      { sort: "desc", limit: 2 },
      { sort: "desc", limit: 2, endtime: 1_700_000_179 },
      { sort: "desc", limit: 2, endtime: 1_700_000_059 },
      { sort: "desc", limit: 2, endtime: 1_699_999_999 },
    ]);
  });

  test("args: sort, limit: the next window begins behind the last point, the last one asks for what is left", async () => {
    const { read, windows } = await collected(minutes, {
      sort: "asc",
      limit: 5,
      pageSize: 2,
      starttime: 1_700_000_000,
      selection: "all",
    });
    expect(read).toEqual([...minutes]);
    expect(windows).toEqual([
      { sort: "asc", limit: 2, selection: "all", starttime: 1_700_000_000 },
      { sort: "asc", limit: 2, selection: "all", starttime: 1_700_000_061 },
      { sort: "asc", limit: 1, selection: "all", starttime: 1_700_000_181 },
    ]);
  });

  test("args: starttime, endtime: dates; a window that is read through is not asked for again", async () => {
    const { read, windows } = await collected(minutes, {
      sort: "asc",
      starttime: new Date(1_700_000_060_000),
      endtime: "2023-11-14T22:15:20Z",
    });
    expect(read).toEqual([...minutes].slice(1, 3));
    expect(windows).toEqual([{ sort: "asc", limit: 200, starttime: 1_700_000_060, endtime: 1_700_000_120 }]);
  });

  test("behavior: a time span of one second, at the beginning and at last", async () => {
    const time = 1_700_000_060;
    const { read } = await collected(minutes, { starttime: time, endtime: time });
    expect(read).toEqual([[time, 1.5]]);
    const span = { sort: "asc", pageSize: 1, starttime: 1, endtime: 2 } as const;
    const two = new Map([
      [1, 1],
      [2, 2],
    ]);
    expect((await collected(two, span)).read).toEqual([...two]);
  });

  test("behavior: a short window is not the end, as the platform may give less than it was asked for", async () => {
    const stingy = series(minutes);
    const { rpc, requests } = answering({
      read: (call) => stingy.read?.({ ...call, args: [call.args[0], { ...call.args[1], limit: 3 }] }) ?? {},
    });
    const read = await collect(readWindows(rpc, "rid", { pageSize: 100 }));
    expect(read).toHaveLength(5);
    expect(requests).toHaveLength(3);
  });

  test("behavior: whoever stops reading sends no more requests", async () => {
    const { rpc, calls } = answering(series(minutes));
    for await (const point of readWindows(rpc, "rid", { pageSize: 2 })) {
      expect(point[0]).toBe(1_700_000_240);
      break;
    }
    expect(calls).toHaveLength(1);
  });

  test("behavior: a point that comes while the newest are read is not the concern of those before", async () => {
    const growing = new Map(minutes);
    const { rpc } = answering(series(growing));
    const read: number[] = [];
    for await (const [time] of readWindows(rpc, "rid", { pageSize: 1 })) {
      read.push(time);
      growing.set(1_700_001_000 + read.length, 0);
    }
    expect(read).toEqual([...minutes.keys()].reverse());
  });

  test("behavior: nothing is asked for where there is nothing to ask for", async () => {
    expect(await collected(minutes, { limit: 0 })).toEqual({ read: [], windows: [] });
    expect(await collected(minutes, { starttime: 2, endtime: 1 })).toEqual({ read: [], windows: [] });
    expect(await collected(new Map([[0, 1]]), {})).toMatchObject({ read: [[0, 1]], windows: [{}] });
  });

  test.each(["asc", "desc"] as const)("error: a platform that does not keep to %s", async (sort) => {
    const { rpc } = answering({
      read: () => ({
        result: [
          [10, 1],
          [sort === "asc" ? 9 : 11, 1],
        ],
      }),
    });
    await expect(collect(readWindows(rpc, "rid", { sort }))).rejects.toMatchObject({
      name: "DecodeError",
    });
  });

  test("error: the same window for ever", async () => {
    const { rpc, calls } = answering({ read: () => ({ result: [[10, 1]] }) });
    await expect(collect(readWindows(rpc, "rid"))).rejects.toThrowErrorMatchingInlineSnapshot(`
      [DecodeError: rpc.read gave 10 where nothing after 9 was asked for.
      Check what answers at \`baseUrl\`.]
    `);
    expect(calls).toHaveLength(2);
  });

  test.each([-1, Number.NaN])("error: limit %s", async (limit) => {
    const { rpc } = answering();
    await expect(readWindows(rpc, "rid", { limit }).next()).rejects.toMatchObject({ name: "ConfigError" });
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("error: pageSize %s", async (pageSize) => {
    const { rpc, calls } = answering();
    await expect(readWindows(rpc, "rid", { pageSize }).next()).rejects.toMatchObject({ name: "ConfigError" });
    expect(calls).toEqual([]);
  });

  test("error: no time", async () => {
    const { rpc } = answering();
    await expect(readWindows(rpc, "rid", { starttime: "yesterday" }).next()).rejects.toMatchObject({
      name: "ConfigError",
    });
  });

  test("error: unknown alias", async () => {
    const { rpc } = answering({ read: () => ({ status: "invalid" }) });
    await expect(readWindows(rpc, { alias: "nope" }).next()).rejects.toMatchObject({
      name: "RpcError",
      status: "invalid",
    });
  });

  test("args: signal", async () => {
    const controller = new AbortController();
    const { rpc } = answering(series(minutes));
    const points = readWindows(rpc, "rid", { pageSize: 1, signal: controller.signal });
    await points.next();
    controller.abort(new Error("enough"));
    await expect(points.next()).rejects.toThrow("enough");
  });
});

test("no point is lost or comes twice, whatever the series and its windows", async () => {
  const time = fc.integer({ min: 0, max: 60 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(time, fc.integer()), { maxLength: 50 }),
      fc.record({
        sort: fc.constantFrom("asc", "desc"),
        pageSize: fc.integer({ min: 1, max: 12 }),
        limit: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
        starttime: fc.option(time, { nil: undefined }),
        endtime: fc.option(time, { nil: undefined }),
      }),
      async (writes, options) => {
        // A later point of the same second takes the place of the earlier.
        const points = new Map(writes);
        const { read } = await collected(points, options as ReadWindowsOptions);
        const within = [...points]
          .filter(([at]) => at >= (options.starttime ?? 0) && at <= (options.endtime ?? 99))
          .sort(([a], [b]) => (options.sort === "asc" ? a - b : b - a));
        expect(read).toEqual(within.slice(0, options.limit));
      },
    ),
    { numRuns: 300 },
  );
});
