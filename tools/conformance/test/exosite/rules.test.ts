import { expect, test } from "vitest";
import type { Rule } from "../../src/deliberate/rule.ts";
import { platform as exosite } from "../../src/platforms/exosite/platform.ts";
import { rules as exositeRules } from "../../src/platforms/exosite/rules.ts";
import type { Json } from "../../src/vectors/json.ts";
import type { RecordedOutcome, RecordedResponse, Vector } from "../../src/vectors/vector.ts";
import { ruled } from "../ruled.ts";
import { request, response, value, vector } from "../vectors.ts";
import { csv, nothing, type RpcCall, rest, rpc, rpcRequest, textAnswer, vendorToken } from "./vectors.ts";

const rule = (name: string, given: Vector) => ruled(given, exositeRules[name] as Rule, exosite);
const call = (procedure: string, args: RpcCall["args"], wire: Json[]): RpcCall => ({ procedure, args, wire });
const read = call("read", { resource: "r1", options: {} }, ["r1", {}]);
const flush = (olderthan: Json) =>
  call("flush", { resource: "r1", options: { olderthan } }, ["r1", { olderthan }]);
const ok = (...results: Json[]) =>
  response(
    200,
    results.map((result, id) => ({ id, status: "ok", ...(result === null ? {} : { result }) })),
  );
const outcomes = (...list: unknown[]): RecordedOutcome => value(list as Json);
const list = (answer: RecordedResponse, outcome: RecordedOutcome, operation = "listModels"): Vector =>
  rest({
    surface: "provision",
    auth: vendorToken,
    operation,
    sent: request("GET", "/provision/manage/model/"),
    answer,
    outcome,
  });

test("noResult: nothing for null, but not for a result that is null", () => {
  const gone = rule("noResult", rpc([read], ok(null), value(null)));
  expect(gone?.outcome).toEqual({ kind: "value" });
  const one = rule("noResult", rpc([read, read], ok(null, []), outcomes(value(null), value([]))));
  expect(one?.outcome.value).toEqual([{ kind: "value" }, value([])]);
  expect(
    rule("noResult", rpc([read], response(200, [{ id: 0, result: null }]), value(null))),
  ).toBeUndefined();
  expect(rule("noResult", rpc([read], ok([]), value([])))).toBeUndefined();
});

test("sendDefault: options in the place of none, and nowhere else", () => {
  const bare = call("read", { resource: "r1" }, ["r1"]);
  const { exchanges = [] } = rule("sendDefault", rpc([bare, read], ok([], []), value(null))) ?? {};
  expect(exchanges[0]?.request.body).toEqual(rpcRequest([read, read]).body);
  expect(rule("sendDefault", rpc([read], ok([]), value([])))).toBeUndefined();
  const write = call("write", { resource: "r1", value: 1 }, ["r1", 1]);
  expect(rule("sendDefault", rpc([write], ok(null), value(null)))).toBeUndefined();
});

test("refusedTime: only the call whose time is none", () => {
  const refused = { kind: "error", error: { class: "argument", status: null } };
  const both = rule("refusedTime", rpc([read, flush("x")], ok([], null), outcomes(value([]), value(null))));
  expect(both?.exchanges[0]?.request.body).toEqual(rpcRequest([read]).body);
  expect(both?.outcome.value).toEqual([value([]), refused]);
  const alone = rule("refusedTime", rpc([flush(1.7e12)], ok(null), value(null)));
  expect(alone).toMatchObject({ exchanges: [], outcome: refused });
});

test.each([1700000000, "2026-01-01T00:00:00Z", null, 0])("refusedTime: %s is one", (time) => {
  expect(rule("refusedTime", rpc([flush(time)], ok(null), value(null)))).toBeUndefined();
});

test("waitSince: the next wait begins where the last point was", () => {
  const step = (since: number, result: Json) => ({
    request: rpcRequest([call("wait", {}, ["r1", { since }])]),
    response: ok(result),
  });
  const loop = (since: number): Vector =>
    vector("wait", { wait: { resource: "r1", options: { since: 1 } } } as object, {
      surface: "rpc",
      auth: { kind: "cik", cik: "c0" },
      steps: [step(1, [5, "a"]), step(since, [6, "b"])],
    });
  const bodies = rule("waitSince", loop(6))?.exchanges.map(({ request: sent }) => sent.body);
  expect(bodies?.[1]).toEqual(rpcRequest([call("wait", {}, ["r1", { since: 5 }])]).body);
  expect(rule("waitSince", loop(5))).toBeUndefined();
  expect(rule("waitSince", loop(7))).toBeUndefined();
});

test("waitFromNow: the latest point is read, and waits begin there", () => {
  const waits = (options: { since?: number }): Vector =>
    vector("wait", { wait: { resource: "r1", options: { timeout: 9, ...options } } } as object, {
      surface: "rpc",
      auth: { kind: "cik", cik: "c0" },
      steps: [
        {
          request: rpcRequest([call("wait", {}, ["r1", { timeout: 9, ...options }])]),
          response: ok([5, "a"]),
        },
        { request: rpcRequest([call("wait", {}, ["r1", { timeout: 9, since: 6 }])]), response: ok([7, "b"]) },
      ],
    });
  const { exchanges = [] } = rule("waitFromNow", waits({})) ?? {};
  const wait = (since: number) => rpcRequest([call("wait", {}, ["r1", { timeout: 9, since }])]).body;
  expect(exchanges.map(({ request: sent }) => sent.body)).toEqual([
    rpcRequest([read]).body,
    wait(0),
    wait(6),
  ]);
  expect(rule("waitFromNow", waits({ since: 1 }))).toBeUndefined();
  expect(rule("waitFromNow", rpc([read], ok([]), value([])))).toBeUndefined();
});

test("unknownBody: what has no type is not handed out, of these operations alone", () => {
  const reset = (operation: string): Vector =>
    rest({
      surface: "portals",
      operation,
      sent: request("PUT", "/api/portals/v1/users/reset-password"),
      answer: response(200, { code: 200 }),
      outcome: value({ code: 200 }),
    });
  const unknownBody: Rule = (scenario, context) =>
    exositeRules.unknownBody?.(scenario, {
      ...context,
      entry: { ...context.entry, operations: ["completePasswordReset"] },
    });
  expect(ruled(reset("completePasswordReset"), unknownBody, exosite)?.outcome).toEqual({ kind: "value" });
  expect(ruled(reset("requestPasswordReset"), unknownBody, exosite)).toBeUndefined();
});

test("emptyBatch: nothing leaves", () => {
  const empty = vector("batch", { batches: [] } as object, {
    surface: "rpc",
    auth: { kind: "cik", cik: "c0" },
  });
  expect(rule("emptyBatch", empty)).toMatchObject({ exchanges: [], outcome: value([]) });
  expect(rule("emptyBatch", rpc([read], ok([]), value([])))).toBeUndefined();
});

test("columns: what stands in them; of a change the one value", () => {
  const { answer, outcome } = csv("a\nb\n", [["a"], ["b"]]);
  expect(rule("columns", list(answer, outcome))?.outcome).toEqual(value({ columns: [["a"], ["b"]] }));
  const one = csv("r1", [["r1"]]);
  expect(rule("columns", list(one.answer, one.outcome))?.outcome).toEqual(value({ columns: [["r1"]] }));
  const changed = list(one.answer, one.outcome);
  const post = { ...changed, request: { ...request("POST", "/provision/manage/model/"), headers: {} } };
  expect(rule("columns", post)?.outcome).toEqual(value("r1"));
  expect(rule("columns", list(answer, value("a\nb\n")))).toBeUndefined();
});

test("columns: rows of several pages", () => {
  const page = (text: string) => ({
    request: request("GET", "/x"),
    response: textAnswer(200, text, "text/csv"),
  });
  const pages = (rows: Json): Vector => ({
    ...vector("listGroups", { all: true }, { surface: "provision", outcome: value(rows) }),
    steps: [page("a,1\n"), page("b,2\n")],
  });
  expect(
    rule(
      "columns",
      pages([
        ["a", "1"],
        ["b", "2"],
      ]),
    )?.outcome.value,
  ).toHaveProperty("columns");
  expect(rule("columns", pages(["a", "b"]))).toBeUndefined();
});

test("emptyList: for lists alone", () => {
  const { answer, outcome } = nothing(204);
  expect(rule("emptyList", list(answer, outcome))?.outcome).toEqual(value([]));
  expect(rule("emptyList", list(answer, outcome, "createModel"))).toBeUndefined();
  expect(rule("emptyList", list(nothing(205).answer, outcome))).toBeUndefined();
});

test("jsonAsSent: JSON by another name", () => {
  const parsed = { ranges: [1] };
  const given = (text: string): RecordedOutcome => ({ kind: "value", value: text, parsed });
  expect(rule("jsonAsSent", list(textAnswer(200, "[1]"), given("[1]")))?.outcome).toEqual(value([1]));
  expect(rule("jsonAsSent", list(textAnswer(200, "a,1"), given("a,1")))).toBeUndefined();
  expect(rule("jsonAsSent", list(textAnswer(200, "[1]"), value("[1]")))).toBeUndefined();
});

test("formFields: names on the wire", () => {
  const body: [string, string][] = [
    ["rid", "r1"],
    ["options[]", "a"],
    ["options[]", "b"],
  ];
  const answer: RecordedResponse = { status: 200, headers: {}, bodyKind: "form", body };
  const outcome = { ...value("rid=r1"), parsed: { rid: "r1", options: ["a", "b"] } };
  expect(rule("formFields", list(answer, outcome))?.outcome).toEqual(
    value({ rid: "r1", "options[]": ["a", "b"] }),
  );
  expect(rule("formFields", list(textAnswer(200, "rid=r1"), outcome))).toBeUndefined();
});

test("bytesOfText: downloads alone", () => {
  const download = (operation: string): Vector =>
    rest({
      surface: "http-data",
      operation,
      input: { query: { vendor: "a", model: "m", id: "x" } },
      sent: request("GET", "/provision/download"),
      answer: textAnswer(200, "é"),
      outcome: value("é"),
    });
  expect(rule("bytesOfText", download("downloadContent"))?.outcome).toEqual(value({ base64: "w6k=" }));
  expect(rule("bytesOfText", download("timestamp"))).toBeUndefined();
});
