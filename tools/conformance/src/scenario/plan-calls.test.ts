import { expect, test } from "vitest";
import { operations } from "../../test/operations.ts";
import type { RecordedRequest, RecordedStep, Vector, VectorInput } from "../vectors/vector.ts";
import { OperationTable } from "./operation-table.ts";
import { planCalls } from "./plan-calls.ts";

const table = new OperationTable("test", operations);

function step(
  method: string,
  path: string,
  more: Partial<RecordedRequest> = {},
  status = 200,
  location?: string,
): RecordedStep {
  return {
    request: { method, path, query: [], headers: {}, bodyKind: "none", body: null, ...more },
    response: { status, headers: location === undefined ? {} : { location }, bodyKind: "none" },
  };
}

function plan(operation: string, input: VectorInput, steps?: RecordedStep[]) {
  const vector: Vector = {
    id: "x",
    operation,
    input,
    auth: { kind: "none" },
    outcome: { kind: "value" },
    ...(steps ? { steps } : {}),
  };
  return planCalls(vector, table, ["auth_refresh"]).map(({ operation: name, whole, ...call }) => [
    name,
    whole,
    Object.fromEntries(
      Object.entries(call).filter(([, value]) => value !== undefined && JSON.stringify(value) !== "{}"),
    ),
  ]);
}

test("one call", () => {
  expect(plan("sites_get", { path: { item_id: 1 } })).toEqual([
    ["sites_get", false, { path: { item_id: 1 } }],
  ]);
});

test("a header given as null is not given", () => {
  expect(plan("sites_get", { path: { item_id: 1 }, headers: { "if-match": null } })).toEqual([
    ["sites_get", false, { path: { item_id: 1 } }],
  ]);
});

test("calls in parallel", () => {
  const calls = [{ operation: "sites_get", path: { item_id: 1 } }, { operation: "sites_list" }];
  expect(plan("sites_get", { calls })).toEqual([
    ["sites_get", false, { path: { item_id: 1 } }],
    ["sites_list", false, {}],
  ]);
});

test("a renewal and the replay belong to the call", () => {
  const steps = [step("GET", "/sites/1", {}, 401), step("POST", "/auth/refresh"), step("GET", "/sites/1")];
  expect(plan("sites_get", { path: { item_id: 1 } }, steps)).toEqual([
    ["sites_get", false, { path: { item_id: 1 } }],
  ]);
});

test("the renewal itself may be the call", () => {
  expect(plan("auth_refresh", {}, [step("POST", "/auth/refresh")])).toEqual([["auth_refresh", false, {}]]);
});

test("pages belong to the call and are all read", () => {
  const steps = [
    step("GET", "/events/", { query: [["page", "1"]] }),
    step("GET", "/events/", { query: [["page", "2"]] }),
  ];
  expect(plan("events_list", { query: { page: 1 } }, steps)).toEqual([
    ["events_list", true, { query: { page: 1 } }],
  ]);
});

test("a redirect belongs to the call", () => {
  const steps = [step("GET", "/sites/1", {}, 302, "/sites/"), step("GET", "/sites/")];
  expect(plan("sites_get", { path: { item_id: 1 } }, steps)).toHaveLength(1);
});

test("further calls are known by their requests", () => {
  const steps = [
    step("POST", "/sites/", { bodyKind: "json", body: { name: "A" } }, 201),
    step("PUT", "/sites/9", { bodyKind: "json", body: { name: "B" }, headers: { "if-match": '"1"' } }),
    step("DELETE", "/sites/9", { headers: { "if-match": '"2"' } }, 204),
  ];
  expect(plan("sites_delete", { body: { name: "A" } }, steps)).toEqual([
    ["sites_create", false, { body: { name: "A" } }],
    ["sites_update", false, { path: { item_id: "9" }, body: { name: "B" }, headers: { "if-match": '"1"' } }],
    ["sites_delete", false, { path: { item_id: "9" }, headers: { "if-match": '"2"' } }],
  ]);
});
