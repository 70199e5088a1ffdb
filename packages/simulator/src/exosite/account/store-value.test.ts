import { describe, expect, test } from "vitest";
import { noon, openExosite } from "../../../test/exosite/client.ts";
import { alias, withPort } from "../../../test/exosite/port.ts";

test.for([
  ["float", 77.7, 77.7],
  ["float", "77.7", 77.7],
  ["float", "foo", 1],
  ["float", 77, 77],
  ["integer", 77.7, 77],
  ["integer", -0.5, -1],
  ["integer", "77.7", 77],
  ["integer", "foo", 1],
  ["integer", 77, 77],
  ["string", 77.7, "77.7"],
  ["string", "77.7", "77.7"],
  ["string", "foo", "foo"],
  ["string", 77, "77"],
  ["string", "", ""],
] as const)("conversion: %s from %j", async ([format, value, stored]) => {
  const { rpc } = await withPort({ format });
  const [, written, , recorded] = await rpc([
    ["write", alias, value],
    ["read", alias, {}],
    ["record", alias, [[noon - 100, value]], {}],
    ["read", alias, { endtime: noon - 100 }],
  ]);
  expect([written?.result, recorded?.result]).toEqual([[[noon, stored]], [[noon - 100, stored]]]);
});

describe("retention", () => {
  test("count: the newest stay", async () => {
    const { call } = await withPort({ retention: { count: 2, duration: "infinity" } });
    await call([
      "recordbatch",
      alias,
      [
        [-3, 3],
        [-1, 1],
        [-2, 2],
      ],
    ]);
    expect((await call(["read", alias, { limit: 9 }])).result).toEqual([
      [noon - 1, 1],
      [noon - 2, 2],
    ]);
  });

  test("count: 0 stores nothing, and who waits gets the value all the same", async () => {
    const { rpc } = await withPort({ retention: { count: 0, duration: "infinity" } });
    const [waited, , read] = await rpc([
      ["wait", alias, {}],
      ["write", alias, 5],
      ["read", alias, {}],
    ]);
    expect([waited?.result, read?.result]).toEqual([[noon, 5], []]);
  });

  test("duration: hours, after which a point is gone by itself", async () => {
    const { call, simulator } = await withPort({ retention: { count: "infinity", duration: 1 } });
    await call(["write", alias, 1]);
    simulator.clock.advance(3_600_000);
    expect((await call(["read", alias, {}])).result).toHaveLength(1);
    simulator.clock.advance(1000);
    expect((await call(["info", alias, { storage: true }])).result.storage.count).toBe(0);
  });
});

test("preprocess: steps in their order, with constants and with values of other resources", async () => {
  const { rpc } = openExosite();
  const retention = { count: "infinity", duration: "infinity" };
  const [factor] = await rpc([["create", "dataport", { format: "float", retention }]]);
  const preprocess = [
    ["mul", factor?.result],
    ["add", -40],
    ["mod", 7],
    ["sub", 1],
    ["div", 2],
  ];
  const [made] = await rpc([["create", "dataport", { format: "float", retention, preprocess }]]);
  const [, , read] = await rpc([
    ["write", factor?.result, 10],
    ["write", made?.result, 5],
    ["read", made?.result, {}],
  ]);
  expect(read?.result).toEqual([[noon, 1]]);
});

test.for([
  ["gt", 1, 0],
  ["geq", 1, 1],
  ["lt", 3, 1],
  ["leq", 1, 0],
  ["eq", 2, 1],
  ["neq", 2, 0],
  ["value", 9, 9],
] as const)("preprocess: %s", async ([operation, operand, wanted]) => {
  const { rpc } = await withPort({ preprocess: [[operation, operand]] });
  const value = operation === "geq" ? 1 : operation === "gt" ? 1 : 2;
  const [, read] = await rpc([
    ["write", alias, value],
    ["read", alias, {}],
  ]);
  expect(read?.result).toEqual([[noon, wanted]]);
});

test("subscriptions hand values on, also in a circle", async () => {
  const { call, rid } = await withPort();
  const retention = { count: "infinity", duration: "infinity" };
  const follower = await call(["create", "dataport", { format: "string", retention, subscribe: rid }]);
  await call(["update", alias, { subscribe: follower.result }]);
  await call(["write", alias, 5]);
  expect((await call(["read", follower.result, {}])).result).toEqual([[noon, "5"]]);
  await call(["record", alias, [[noon - 9, 1]], {}]);
  expect((await call(["read", follower.result, { limit: 9 }])).result).toHaveLength(1);
});
