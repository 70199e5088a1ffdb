import { expect, test } from "vitest";
import { applyRules } from "../src/deliberate/apply-rules.ts";
import type { DeliberateEntry } from "../src/deliberate/rule.ts";
import { buildScenario } from "../src/scenario/build-scenario.ts";
import { OperationTable } from "../src/scenario/operation-table.ts";
import type { Scenario } from "../src/scenario/scenario.ts";
import type { Vector } from "../src/vectors/vector.ts";
import { operations } from "./operations.ts";
import { failure, request, response, value, vector } from "./vectors.ts";

const table = new OperationTable("test", operations);
const renewals = ["auth_refresh"];
const credentials = { authorization: "Bearer t" };

function ruled(given: Vector, entry: Partial<DeliberateEntry>): { scenario: Scenario; applied: string[] } {
  const whole = { rule: "", platforms: ["test"], expect: "", reason: "", ...entry };
  const context = { vector: given, table, renewals, credentials, platform: "test" };
  return applyRules(buildScenario(given, table, { renewals, credentials }), [whole], context);
}

const list = (query: [string, string][], input: object): Vector =>
  vector(
    "sites_list",
    { query: input as never },
    { request: request("GET", "/sites/", { query }), response: response(200, []) },
  );

test.each([
  ["booleanText", list([["a", "True"]], { a: true }), [["a", "true"]]],
  ["booleanText", list([["a", "False"]], { a: false }), [["a", "false"]]],
  ["booleanText", list([["a", "True"]], { a: "True" }), undefined],
  [
    "joinedList",
    list(
      [
        ["sort", "a"],
        ["sort", "b"],
      ],
      { sort: ["a", "b"] },
    ),
    [["sort", "a,b"]],
  ],
  [
    "joinedList",
    list(
      [
        ["ids", "1"],
        ["ids", "2"],
      ],
      { ids: [1, 2] },
    ),
    undefined,
  ],
  ["jsonText", list([["sort", "Min"]], { sort: { Min: 1 } }), [["sort", { json: { Min: 1 } }]]],
  [
    "isoTime",
    list([["t", "2020-01-01 00:00:00Z"]], { t: "2020-01-01T00:00:00Z" }),
    [["t", "2020-01-01T00:00:00Z"]],
  ],
  ["isoTime", list([["t", "2020-01-02 00:00:00Z"]], { t: "2020-01-01T00:00:00Z" }), undefined],
  ["memberName", list([["sort", "Wind speed"]], { sort: "WIND_SPEED" }), [["sort", "WIND_SPEED"]]],
  ["memberName", list([["other", "Wind speed"]], { other: "WIND_SPEED" }), undefined],
] as const)("%s: query %#", (rule, given, query) => {
  const { scenario, applied } = ruled(given, { rule, parameters: ["sort"] });
  expect(applied).toEqual(query === undefined ? [] : [rule]);
  expect(scenario.exchanges[0]?.request.query).toEqual(query ?? given.request?.query);
});

test("memberName: body", () => {
  const body = { parameter: "Wind speed", id: 1 };
  const given = vector(
    "sites_create",
    { body: { parameter: "WIND_SPEED", id: 2 } },
    { request: request("POST", "/sites/", { bodyKind: "json", body }), response: response(422, {}) },
  );
  const { scenario } = ruled(given, { rule: "memberName", parameters: ["parameter"] });
  expect(scenario.exchanges[0]?.request.body).toEqual({ parameter: "WIND_SPEED", id: 1 });
});

test.each(["", null, ".", ".."])("refusedPathValue: %j", (item_id) => {
  const given = vector(
    "sites_get",
    { path: { item_id } },
    { request: request("GET", "/sites/"), response: response(200, []) },
  );
  const { scenario } = ruled(given, { rule: "refusedPathValue" });
  expect([scenario.exchanges, scenario.outcome]).toEqual([[], failure("argument", null)]);
});

test("encodedPathValue: one segment, and the caller's query alone", () => {
  const given = vector(
    "sites_get",
    { path: { item_id: "a/b?c" } },
    {
      request: request("GET", "/sites/a/b", { query: [["c", ""]] }),
      response: response(404, {}),
    },
  );
  const { scenario } = ruled(given, { rule: "encodedPathValue" });
  expect(scenario.exchanges[0]?.request).toMatchObject({ path: "/sites/a%2Fb%3Fc", query: [] });
});

test("oneSlash: the base address keeps its slash, the request has one", () => {
  const given = vector(
    "sites_list",
    {},
    { request: request("GET", "//sites/"), response: response(200, []) },
  );
  const { scenario } = ruled(given, { rule: "oneSlash" });
  expect([scenario.basePath, scenario.exchanges[0]?.request.path]).toEqual(["/", "/sites/"]);
});

const expired = response(401, { errors: { authentication: "expired_token" } });
const refresh = { request: request("POST", "/auth/refresh"), response: response(200, {}) };

test("oneRefresh: of parallel calls alone", () => {
  const calls = [{ path: { item_id: 1 } }, { path: { item_id: 2 } }];
  const steps = [refresh, refresh, { request: request("GET", "/sites/1"), response: response(200, {}) }];
  const given = vector("sites_get", { calls } as object, { steps });
  expect(ruled(given, { rule: "oneRefresh" }).scenario.exchanges).toHaveLength(2);
  expect(ruled({ ...given, input: {} }, { rule: "oneRefresh" }).applied).toEqual([]);
});

test("noRefreshToken: the call's own 401", () => {
  const steps = [{ request: request("GET", "/sites/1"), response: expired }, refresh];
  const auth = { kind: "bearer", accessToken: "x", refreshToken: null };
  const given = vector("sites_get", { path: { item_id: 1 } }, { steps, auth });
  const { scenario } = ruled(given, { rule: "noRefreshToken" });
  expect(scenario.exchanges).toHaveLength(1);
  expect(scenario.outcome).toEqual(failure("authentication", 401, { code: "expired_token" }));
  const renewable = { ...given, auth: { ...auth, refreshToken: "r" } };
  expect(ruled(renewable, { rule: "noRefreshToken" }).applied).toEqual([]);
});

test.each([
  { kind: "bearer", accessToken: "" },
  { kind: "basic", email: "a@example.com", password: "" },
  { kind: "basic", email: "a:b", password: "p" },
])("refusedCredential: %j", (auth) => {
  const given = vector(
    "sites_list",
    {},
    { auth, request: request("GET", "/sites/"), response: response(401, {}) },
  );
  expect(ruled(given, { rule: "refusedCredential" }).scenario.exchanges).toEqual([]);
});

test("refusedCredential: a good one is sent", () => {
  const auth = { kind: "basic", email: "a@example.com", password: "p:q" };
  const given = vector("sites_list", {}, { auth, request: request("GET", "/sites/") });
  expect(ruled(given, { rule: "refusedCredential" }).applied).toEqual([]);
});

test("publicOperation: no credential on it, nor taken from others", () => {
  const auth = { kind: "bearer", accessToken: "t" };
  const given = vector(
    "sites_list",
    {},
    {
      auth,
      request: request("GET", "/sites/", { headers: credentials }),
      response: response(200, []),
    },
  );
  const { scenario } = ruled(given, { rule: "publicOperation", operations: ["sites_list"] });
  expect(scenario.exchanges[0]?.request.headers).toEqual({});
  expect(ruled(given, { rule: "publicOperation", operations: ["sites_get"] }).applied).toEqual([]);
});

test.each([
  ["openFile", "io_upload", { files: "x" }, 201, null],
  ["textMember", "sites_create", { unit: "day" }, 200, {}],
])("%s: the call is made", (rule, operation, body, status, data) => {
  const given = vector(
    operation,
    { body },
    { request: null, response: null, outcome: failure("validation", null) },
  );
  const { scenario } = ruled(given, { rule });
  expect(scenario.exchanges[0]?.request.headers).toMatchObject(credentials);
  expect(scenario.exchanges[0]?.answer.status).toBe(status);
  expect(scenario.outcome).toEqual(value(data));
});

test.each([
  ["noContent", response(204), value(null), { kind: "value" }],
  ["noContent", response(201, null), value(null), { kind: "value" }],
  ["noContent", response(200, null), value(null), undefined],
  ["labelledJson", { ...response(200, [1]), headers: {} }, value("[1]"), value([1])],
  [
    "labelledJson",
    { ...response(200, [1]), headers: { "content-type": "Application/JSON;charset=utf-8" } },
    value("[1]"),
    value([1]),
  ],
  [
    "labelledJson",
    { ...response(200, [1]), headers: { "content-type": "text/csv" } },
    value("[1]"),
    undefined,
  ],
  ["labelledJson", { status: 200, headers: {}, bodyKind: "text", body: "a,b" }, value("a,b"), undefined],
  [
    "fieldLists",
    response(422, {}),
    failure("validation", 422, { fields: { a: "x", b: { 0: ["y"] }, c: ["z"] } }),
    failure("validation", 422, { fields: { a: ["x"], "b.0": ["y"], c: ["z"] } }),
  ],
  ["fieldLists", response(422, {}), failure("validation", 422, { fields: { c: ["z"] } }), undefined],
  [
    "bothMessages",
    response(422, { errors: { json: { a: ["x"], _schema: "q" }, query: { a: ["y"] } } }),
    failure("validation", 422, { fields: { a: ["y"] } }),
    failure("validation", 422, { fields: { a: ["x", "y"], _general: ["q"] } }),
  ],
  [
    "ownSentence",
    { status: 409, headers: {}, bodyKind: "text", body: "no" },
    failure("conflict", 409, { message: "own" }),
    failure("conflict", 409, { message: null }),
  ],
  ["ownSentence", response(409, {}), failure("conflict", 409, { message: "own" }), undefined],
  [
    "refusedRedirect",
    response(302, undefined, { location: "https://other.test/" }),
    value({}),
    failure("redirect", null),
  ],
  ["refusedRedirect", response(302, undefined, { location: "/about/" }), value({}), undefined],
] as [string, Vector["response"], Vector["outcome"], unknown][])(
  "%s: outcome %#",
  (rule, answer, outcome, right) => {
    const given = vector(
      "sites_list",
      {},
      { request: request("GET", "/sites/"), response: answer ?? null, outcome },
    );
    const { scenario, applied } = ruled(given, { rule });
    expect(applied).toEqual(right === undefined ? [] : [rule]);
    expect(scenario.outcome).toEqual(right ?? outcome);
  },
);

test("exactAccept: one type asked for, the answer as it came", () => {
  const given = vector(
    "sites_list",
    {},
    {
      request: request("GET", "/sites/", { headers: { accept: "*/*" } }),
      response: response(200, { a: 1 }),
      outcome: value('{"a":1}'),
    },
  );
  const { scenario } = ruled(given, { rule: "exactAccept" });
  expect(scenario.exchanges[0]?.request.headers).toEqual({ accept: "application/json" });
  expect(scenario.outcome).toEqual(value({ a: 1 }));
});

test.each([
  ["another platform", { platforms: ["other"] }],
  ["other words", { peerBug: "nothing of the kind" }],
  ["another tag", { tags: ["other"] }],
])("an entry does not concern %s", (_, entry) => {
  const given = list([["a", "True"]], { a: true });
  expect(
    ruled({ ...given, peerBug: "writes True", tags: ["query"] }, { rule: "booleanText", ...entry }).applied,
  ).toEqual([]);
});
