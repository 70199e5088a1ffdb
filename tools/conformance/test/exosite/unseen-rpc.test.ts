import { expect, test } from "vitest";
import { platform as exosite } from "../../src/platforms/exosite/platform.ts";
import { replayVectors } from "../../src/replay/replay-vectors.ts";
import type { Json, JsonObject } from "../../src/vectors/json.ts";
import type { RecordedOutcome, Vector } from "../../src/vectors/vector.ts";
import { failure, response, value, vector } from "../vectors.ts";
import { type RpcCall, rpc, rpcInput, rpcRequest, textAnswer } from "./vectors.ts";

// Kinds that the vectors' notes speak of, in calls and answers that no line of the file has.

const read = (alias: string, more: Partial<RpcCall> = {}): RpcCall => ({
  procedure: "read",
  args: { resource: { alias }, options: {} },
  wire: [{ alias }, {}],
  ...more,
});
const write = (alias: string, given: Json, more: Partial<RpcCall> = {}): RpcCall => ({
  procedure: "write",
  args: { resource: { alias }, value: given },
  wire: [{ alias }, given],
  ...more,
});
const call = (procedure: string, args: JsonObject, wire: Json[]): RpcCall => ({ procedure, args, wire });
const answers = (...list: JsonObject[]) => response(200, list as Json);
const refused = (code: string, fields: object = {}): RecordedOutcome => failure("rpc", 200, { code, fields });
const outcomes = (...list: (RecordedOutcome | null)[]): RecordedOutcome => value(list as unknown as Json);
const several = (batches: RpcCall[][], replies: JsonObject[][], outcome: RecordedOutcome): Vector =>
  vector("batch", { batches: batches.map(rpcInput) } as object, {
    surface: "rpc",
    auth: { kind: "cik", cik: "c0" },
    steps: batches.map((calls, index) => ({
      request: rpcRequest(calls),
      response: response(200, replies[index] as Json),
    })),
    outcome,
  });
const point = [1700000000, 1];

test.each([
  ["call without an answer", rpc([write("a", 1, { id: null })], response(200, []), outcomes(null))],
  [
    "last call without an answer",
    rpc(
      [read("a"), write("b", "é", { id: null })],
      answers({ id: 0, status: "ok", result: [] }),
      outcomes(value([]), null),
    ),
  ],
  [
    "ids of another kind",
    rpc(
      [read("a", { id: 41 }), read("b", { id: 7 })],
      answers({ id: 7, status: "ok", result: [point] }, { id: 41, status: "invalid" }),
      outcomes(refused("invalid"), value([point])),
    ),
  ],
  ["status that nobody knows", rpc([read("a")], answers({ id: 0, status: "tired" }), refused("tired"))],
  [
    "error with a context alone",
    rpc(
      [read("a")],
      answers({ id: 0, status: "fail", error: { code: 404, context: "resource" } }),
      refused("fail", { error: { code: 404, context: "resource" } }),
    ),
  ],
  [
    "points that are refused, among others that are not",
    rpc(
      [
        call("recordbatch", { resource: "r1", entries: [point, [1700000001, "x"]] }, [
          "r1",
          [point, [1700000001, "x"]],
        ]),
        read("a"),
      ],
      answers({ id: 0, status: [[1700000001, "invalid"]] as Json }, { id: 1, status: "ok", result: [] }),
      outcomes(refused("invalid", { failures: [[1700000001, "invalid"]] }), value([])),
    ),
  ],
  [
    "whole request refused: -1",
    rpc(
      [read("a"), read("b")],
      response(200, { error: { code: -1, message: "Bad JSON", context: "request" } }),
      failure("validation", 200, { code: -1, fields: { message: "Bad JSON", context: "request" } }),
    ),
  ],
  [
    "whole request refused: 500",
    rpc(
      [read("a")],
      response(200, { error: { code: 500, message: "Internal" } }),
      failure("server", 200, { code: 500, fields: { message: "Internal" } }),
    ),
  ],
  [
    "whole request refused: 501",
    rpc(
      [read("a")],
      response(200, { error: { code: 501, message: "Error", context: "calls" } }),
      failure("rpc", 200, { code: 501, fields: { message: "Error", context: "calls" } }),
    ),
  ],
  [
    "status of HTTP before the body",
    rpc(
      [read("a")],
      response(503, [{ id: 0, status: "ok", result: [] }]),
      failure("server", 503, { code: null }),
    ),
  ],
  [
    "413 without a class of its own",
    rpc([write("a", "x")], textAnswer(413, "too large"), failure("validation", 413, { code: null })),
  ],
  [
    "object in the place of the list",
    rpc([read("a")], response(200, { id: 0, status: "ok" }), failure("decode", 200, { fields: {} })),
  ],
  [
    "answer in the middle of which the connection ends",
    rpc(
      [read("a")],
      {
        ...response(200, [{ id: 0, status: "ok", result: [] }]),
        transport: "connection closed in the middle of the body",
      } as never,
      failure("connection", null),
    ),
  ],
  [
    "answer that is late",
    rpc(
      [read("a")],
      { ...response(200, []), transport: "no answer before the client timeout" } as never,
      failure("timeout", null),
      { client: { timeoutMs: 200 } } as object,
    ),
  ],
  [
    "as a resource, by its key",
    {
      ...rpc([read("")], answers({ id: 0, status: "ok", result: [] }), value([])),
      auth: { kind: "cik", cik: "c0", resource_id: "r1" },
      request: rpcRequest([read("")], { cik: "c0", resource_id: "r1" }),
    },
  ],
  [
    "two requests, of which the first fails",
    several(
      [[read("a"), read("b")], [write("a", null)]],
      [
        [
          { id: 0, status: "locked" },
          { id: 1, status: "ok", result: [point] },
        ],
        [{ id: 0, status: "ok" }],
      ],
      value([[refused("locked"), value([point])], value(null)] as unknown as Json),
    ),
  ],
  [
    "time that is none",
    rpc(
      [
        read("a"),
        call("flush", { resource: "r1", options: { olderthan: "tomorrow" } }, [
          "r1",
          { olderthan: "tomorrow" },
        ]),
      ],
      answers({ id: 0, status: "ok", result: [] }, { id: 1, status: "invalid" }),
      outcomes(value([]), refused("invalid")),
    ),
  ],
  [
    "entries of a group in another order",
    rpc(
      [
        call(
          "writegroup",
          {
            entries: [
              ["r2", 2],
              ["r1", 1],
            ],
          },
          [
            [
              ["r1", 1],
              ["r2", 2],
            ],
          ],
        ),
      ],
      answers({ id: 0, status: "ok" }),
      value(null),
    ),
  ],
  [
    "points in windows, newest first",
    vector("read", { read: { resource: "r1", options: { limit: 3, sort: "desc" }, pageSize: 2 } } as object, {
      surface: "rpc",
      auth: { kind: "cik", cik: "c0" },
      steps: [
        {
          request: rpcRequest([call("read", {}, ["r1", { limit: 2, sort: "desc" }])]),
          response: answers({
            id: 0,
            status: "ok",
            result: [
              [30, "c"],
              [20, "b"],
            ],
          }),
        },
        {
          request: rpcRequest([call("read", {}, ["r1", { limit: 1, sort: "desc", endtime: 19 }])]),
          response: answers({ id: 0, status: "ok", result: [[10, "a"]] }),
        },
      ],
      outcome: value([
        [30, "c"],
        [20, "b"],
        [10, "a"],
      ]),
    }),
  ],
  [
    "loop of waits that ends in a failure",
    vector("wait", { wait: { resource: { alias: "a" }, options: { since: 10, timeout: 500 } } } as object, {
      surface: "rpc",
      auth: { kind: "cik", cik: "c0" },
      steps: [
        {
          request: rpcRequest([call("wait", {}, [{ alias: "a" }, { since: 10, timeout: 500 }])]),
          response: answers({ id: 0, status: "expire" }),
        },
        {
          request: rpcRequest([call("wait", {}, [{ alias: "a" }, { since: 10, timeout: 500 }])]),
          response: answers({ id: 0, status: "ok", result: [12, "x"] }),
        },
        {
          request: rpcRequest([call("wait", {}, [{ alias: "a" }, { since: 13, timeout: 500 }])]),
          response: answers({ id: 0, status: "restricted" }),
        },
      ],
      outcome: value([null, [12, "x"], refused("restricted")] as unknown as Json),
    }),
  ],
] as [string, Vector][])("%s", async (_, given) => {
  const [result] = await replayVectors([given], exosite);
  expect(result).toMatchObject({ differences: [] });
  expect(result?.unmapped).toBeUndefined();
});

test.each([
  ["tree", { tree: { resource: "", depth: 2 } }],
  ["buffer", { buffer: { script: [] } }],
  ["helper", { helper: "in words" }],
  ["spec", { spec: { dataports: [] } }],
  ["convenience that nobody knows", { copy: { from: "r1" } }],
  ["procedure without proof", { calls: [{ procedure: "query", args: { resource: "r1" } }] }],
  ["kind without a method", { calls: [{ procedure: "lookup", args: { kind: "aliased", value: "a" } }] }],
  ["type without a method", { batches: [{ calls: [{ procedure: "create", args: { type: "widget" } }] }] }],
])("kind that is not replayed: %s", async (_, input) => {
  const [result] = await replayVectors([vector("read", input as object, { surface: "rpc" })], exosite);
  expect(result?.unmapped?.reason).toBeDefined();
});
