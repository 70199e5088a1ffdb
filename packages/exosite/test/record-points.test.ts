import { describe, expect, test } from "vitest";
import { recordPoints } from "../src/record/record-points.ts";
import { answering } from "./support/answers.ts";

const points = [
  [1_700_000_000, 1],
  [new Date(1_700_000_060_000), 2],
  [-30, 3],
  [1_700_000_000, 4],
] as const;

describe("recordPoints", () => {
  test("default: all of them were taken", async () => {
    const { rpc, calls } = answering();
    expect(await recordPoints(rpc, { alias: "power" }, points)).toEqual({ recorded: points, refused: [] });
    expect(calls[0]).toMatchObject({
      procedure: "recordbatch",
      args: [
        { alias: "power" },
        [
          [1_700_000_000, 1],
          [1_700_000_060, 2],
          [-30, 3],
          [1_700_000_000, 4],
        ],
      ],
    });
  });

  test.each([
    ["status", (failures: unknown) => ({ status: failures })],
    ["result", (failures: unknown) => ({ status: "ok", result: failures })],
  ])("behavior: tells which were refused, found in %s", async (_, reply) => {
    const failures = [
      [-30, "invalid"],
      [1_700_000_060, "invalid"],
    ];
    const { rpc } = answering({ recordbatch: () => reply(failures) });
    expect(await recordPoints(rpc, "rid", points)).toEqual({
      recorded: [points[0], points[3]],
      refused: [
        { point: points[2], reason: "invalid" },
        { point: points[1], reason: "invalid" },
      ],
    });
  });

  test("behavior: of two points of one second each is refused by itself", async () => {
    const once = [[1_700_000_000, "invalid"]];
    const { rpc } = answering({ recordbatch: () => ({ status: once }) });
    expect((await recordPoints(rpc, "rid", points)).recorded).toEqual(points.slice(1));
    const twice = answering({ recordbatch: () => ({ status: [...once, ...once] }) });
    expect((await recordPoints(twice.rpc, "rid", points)).recorded).toEqual(points.slice(1, 3));
  });

  test("behavior: nothing is sent for nothing", async () => {
    const { rpc, requests } = answering();
    expect(await recordPoints(rpc, "rid", [])).toEqual({ recorded: [], refused: [] });
    expect(requests).toEqual([]);
  });

  test("error: refused as a whole", async () => {
    const { rpc } = answering({ recordbatch: () => ({ status: "restricted" }) });
    await expect(recordPoints(rpc, "rid", points)).rejects.toMatchObject({ status: "restricted" });
  });

  test("error: refused points that nobody sent", async () => {
    const { rpc } = answering({ recordbatch: () => ({ status: [[7, "invalid"]] }) });
    await expect(recordPoints(rpc, "rid", points)).rejects.toMatchObject({
      name: "RpcError",
      failures: [[7, "invalid"]],
    });
  });

  test("args: signal", async () => {
    const { rpc } = answering();
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(recordPoints(rpc, "rid", points, { signal })).rejects.toThrow("enough");
  });
});
