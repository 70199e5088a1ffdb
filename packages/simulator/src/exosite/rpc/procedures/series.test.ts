import { describe, expect, test } from "vitest";
import { noon, openExosite } from "../../../../test/exosite/client.ts";
import { alias, withPoints, withPort } from "../../../../test/exosite/port.ts";

describe("read", () => {
  const values = async (options: object) => {
    const { call } = await withPoints(10);
    const { result } = await call(["read", alias, options]);
    return (result as [number, number][]).map(([, value]) => value);
  };

  test.for([
    ["default: the latest point", {}, [9]],
    ["limit: the latest ones", { limit: 3 }, [9, 8, 7]],
    ["limit: 0 gives none", { limit: 0 }, []],
    ["sort: oldest first, counted after sorting", { limit: 3, sort: "asc" }, [0, 1, 2]],
    ["window: both ends are included", { starttime: noon - 30, endtime: noon - 10, limit: 9 }, [8, 7, 6]],
    ["window: of one second", { starttime: noon - 20, endtime: noon - 20 }, [7]],
    ["window: nothing in it", { starttime: noon - 19, endtime: noon - 11 }, []],
    [
      "givenwindow: one for each slice of the window",
      { starttime: noon - 90, endtime: noon, limit: 3, sort: "asc", selection: "givenwindow" },
      [0, 4, 7],
    ],
    [
      "givenwindow: newest first",
      { starttime: noon - 90, endtime: noon, limit: 2, selection: "givenwindow" },
      [9, 4],
    ],
    [
      "givenwindow: slices without points",
      { starttime: noon - 1000, limit: 11, selection: "givenwindow" },
      [9],
    ],
    ["autowindow: spread over the points", { limit: 4, sort: "asc", selection: "autowindow" }, [0, 2, 5, 7]],
    [
      "autowindow: all where there are no more",
      { limit: 20, sort: "asc", selection: "autowindow" },
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ],
    ["options that nobody knows are ignored", { foo: 1 }, [9]],
  ] as const)("%s", async ([, options, wanted]) => {
    expect(await values(options)).toEqual(wanted);
  });

  test.for([
    [{ limit: -1 }],
    [{ starttime: -1 }],
    [{ endtime: "now" }],
    [{ sort: "up" }],
    [{ selection: "some" }],
    [{ limit: 1.5 }],
  ])("refused: %j", async ([options]) => {
    expect((await openExosite().call(["read", { alias: "temperature" }, options])).status).toBe("invalid");
  });

  test("a point of the future is not there yet", async () => {
    const { call, simulator } = await withPort();
    await call(["record", alias, [[noon + 5, 1]], {}]);
    expect((await call(["read", alias, {}])).result).toEqual([]);
    simulator.clock.advance(5000);
    expect((await call(["read", alias, {}])).result).toEqual([[noon + 5, 1]]);
  });

  test("a client has no points", async () => {
    expect((await openExosite().call(["read", { alias: "" }, {}])).status).toBe("restricted");
    const { call, keys } = openExosite();
    expect((await call(["read", { alias: "thermostat" }, {}], { cik: keys.portal })).status).toBe("invalid");
  });
});

describe("write", () => {
  test("at the time of the server; two in a second overwrite each other", async () => {
    const { call, simulator } = await withPort();
    await call(["write", alias, 1]);
    await call(["write", alias, 2, {}]);
    simulator.clock.advance(1000);
    await call(["write", alias, 3]);
    expect((await call(["read", alias, { limit: 9 }])).result).toEqual([
      [noon + 1, 3],
      [noon, 2],
    ]);
  });

  test("what is not owned is restricted", async () => {
    const { call, account } = openExosite();
    const other = account.find("template", "temperature");
    expect((await call(["write", other.rid, 1])).status).toBe("restricted");
    expect((await call(["write", "0".repeat(40), 1])).status).toBe("restricted");
  });

  test("writegroup: all at one time, or none", async () => {
    const { call, account } = openExosite();
    const entries = [
      [{ alias: "temperature" }, 1],
      [account.find("portal", "thermostat", "humidity").rid, 2],
    ];
    expect((await call(["writegroup", entries])).status).toBe("ok");
    expect((await call(["read", { alias: "temperature" }, {}])).result).toEqual([[noon, 1]]);
    expect((await call(["read", { alias: "humidity" }, {}])).result).toEqual([[noon, 2]]);
    const bad = [
      [{ alias: "temperature" }, 9],
      [{ alias: "nope" }, 9],
    ];
    expect((await call(["writegroup", bad])).status).toBe("invalid");
    expect((await call(["read", { alias: "temperature" }, {}])).result).toEqual([[noon, 1]]);
  });
});

describe("record and recordbatch", () => {
  test("negative times count back from now, a point at a known time replaces it", async () => {
    const { call } = await withPort();
    await call([
      "record",
      alias,
      [
        [noon - 60, 1],
        [-30, 2],
        [-60, 3],
      ],
    ]);
    expect((await call(["read", alias, { limit: 9, sort: "asc" }])).result).toEqual([
      [noon - 60, 3],
      [noon - 30, 2],
    ]);
  });

  test("recordbatch: the refused points take the place of the status, the others are stored", async () => {
    const { call } = await withPort();
    const points = [
      [noon - 3, 1],
      [0, 2],
      [noon - 2, "x"],
      [noon - 1, "2.5"],
      ["y", 4],
      [noon, null],
    ];
    expect(await call(["recordbatch", alias, points])).toEqual({
      id: 0,
      status: [
        [0, "invalid"],
        [noon - 2, "invalid"],
        ["y", "invalid"],
        [noon, "invalid"],
      ],
    });
    expect((await call(["read", alias, { limit: 9, sort: "asc" }])).result).toEqual([
      [noon - 3, 1],
      [noon - 1, 2.5],
    ]);
  });

  test("record: the refused points are the result", async () => {
    const { call } = await withPort();
    expect(
      await call([
        "record",
        alias,
        [
          [noon, 1],
          [0, 2],
        ],
        {},
      ]),
    ).toEqual({
      id: 0,
      status: "ok",
      result: [[0, "invalid"]],
    });
  });
});

test.for([
  ["both bounds are exclusive", { newerthan: noon - 30, olderthan: noon }, [9, 6, 5, 4, 3, 2, 1, 0]],
  ["newer", { newerthan: noon - 30 }, [6, 5, 4, 3, 2, 1, 0]],
  ["older", { olderthan: noon - 30 }, [9, 8, 7, 6]],
  ["everything", {}, []],
  ["everything, without options", undefined, []],
] as const)("flush: %s", async ([, options, left]) => {
  const { call } = await withPoints(10);
  expect((await call(options ? ["flush", alias, options] : ["flush", alias])).status).toBe("ok");
  const { result } = await call(["read", alias, { limit: 99 }]);
  expect((result as [number, number][]).map(([, value]) => value)).toEqual(left);
});

test("flush: a bound that is no time", async () => {
  const { call } = await withPort();
  expect((await call(["flush", alias, { newerthan: "yesterday" }])).status).toBe("invalid");
});
