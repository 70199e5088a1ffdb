import { expect, test } from "vitest";
import { request, response } from "../../../test/vectors.ts";
import { get, one, refusal, several } from "../../../test/vrm/vectors.ts";
import { OperationTable } from "../../scenario/operation-table.ts";
import type { Vector, VectorAuth, VectorInput } from "../../vectors/vector.ts";
import { planVrm } from "./plan-calls.ts";
import { platform as vrm } from "./platform.ts";

const table = new OperationTable("vrm", vrm.operations);
const login = request("POST", "/auth/login", { bodyKind: "json", body: { username: "a", password: "b" } });
const password: VectorAuth = { kind: "password", username: "a", password: "b" };
const tags = get("/installations/12/tags");
const site = { path: { idSite: 12 } };

function plan(given: Vector): unknown[] | undefined {
  return planVrm(given, table)?.map(({ operation, path, whole, main }) => ({ operation, path, whole, main }));
}

function steps(operation: string, input: VectorInput, requests: (typeof tags)[], auth?: VectorAuth): Vector {
  const recorded = requests.map((sent): [typeof sent, ReturnType<typeof response>] => [
    sent,
    response(200, {}),
  ]);
  return several(operation, input, recorded, auth === undefined ? {} : { auth });
}

const call = { operation: "installations_tags_get", path: { idSite: 12 }, whole: false, main: true };

test("one exchange is left to the runner", () => {
  expect(plan(one("installations_tags_get", site, tags, response(200, {})))).toBeUndefined();
});

test("repetitions are one call", () => {
  expect(plan(steps("installations_tags_get", site, [tags, tags, tags]))).toEqual([call]);
});

test("the client logs in by itself", () => {
  expect(plan(steps("installations_tags_get", site, [login, tags], password))).toEqual([call]);
});

test("a login that somebody asks for is a call", () => {
  const found = plan(steps("installations_tags_get", site, [login, tags], { kind: "none" }));
  expect(found).toEqual([
    { operation: "auth_login_post", path: {}, whole: false, main: false },
    { ...call, main: true },
  ]);
});

test("a login that fails ends the call, whatever it needs", () => {
  const given = several("installations_tags_get", {}, [[login, refusal(401, null, "no")]], {
    auth: password,
  });
  expect(plan(given)).toEqual([{ ...call, path: { idSite: 1 } }]);
});

test("the account is asked for by the client where it lists installations without an id", () => {
  const own = [get("/users/me"), get("/users/7/installations")];
  const listed = { operation: "users_installations_get", path: {}, whole: false, main: true };
  expect(plan(steps("users_installations_get", {}, own))).toEqual([listed]);
  const byId = { path: { idUser: 7 } };
  expect(plan(steps("users_installations_get", byId, own))).toEqual([
    { operation: "users_me_get", path: {}, whole: false, main: false },
    { ...listed, path: { idUser: 7 } },
  ]);
});

test("pages are one call", () => {
  const pages = ["1", "2"].map((page) => get("/installations/12/diagnostics", { page }));
  const given = steps("installations_diagnostics_get", { ...site, client: { allPages: true } }, pages);
  expect(plan(given)).toEqual([{ ...call, operation: "installations_diagnostics_get", whole: true }]);
});
