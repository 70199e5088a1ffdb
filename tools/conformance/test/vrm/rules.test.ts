import { expect, test } from "vitest";
import { firstPage, linkPage, pageOfObject } from "../../src/deliberate/page-rules.ts";
import type { Rule } from "../../src/deliberate/rule.ts";
import { platform as exosite } from "../../src/platforms/exosite/platform.ts";
import { platform as vrm } from "../../src/platforms/vrm/platform.ts";
import { rules as vrmRules } from "../../src/platforms/vrm/rules.ts";
import type { Vector } from "../../src/vectors/vector.ts";
import { ruled } from "../ruled.ts";
import { request, response, value, vector } from "../vectors.ts";
import { get, one, several, told } from "./vectors.ts";

const rule = (name: string, given: Vector) => ruled(given, vrmRules[name] as Rule, vrm);
const records = { success: true, records: [{ id: 1 }], num_records: 1 };
const diagnostics = "/installations/12/diagnostics";

test.each([
  ["token", "a.b.c", true],
  ["token", "abcd", false],
  ["token", "a.b", false],
  ["bearer", "abcd", false],
])("tokenKind: %s %s", (kind, token, isRefused) => {
  const given = one("users_me_get", {}, get("/users/me"), response(200, {}), { auth: { kind, token } });
  const found = rule("tokenKind", given);
  expect(found === undefined).toBe(!isRefused);
  expect(found?.exchanges ?? []).toEqual([]);
});

test("pointsOfWindows: the points alone, for windows alone", () => {
  const normalized = { series: {}, totals: {} };
  const given = (splitWindows: boolean): Vector =>
    one(
      "installations_stats_get",
      { path: { idSite: 12 }, client: { splitWindows } },
      get("/installations/12/stats"),
      response(200, {}),
      { outcome: { ...value({ records: [] }), normalized } },
    );
  expect(rule("pointsOfWindows", given(true))?.outcome.value).toEqual({ normalized });
  expect(rule("pointsOfWindows", given(false))).toBeUndefined();
});

test("statedConstant: the member whose one value the method stands for", () => {
  const path = "/installation-overview-download";
  const given = (body: object): Vector =>
    one(
      "installation_overview_download_post",
      { body: body as never },
      told("POST", path, body as never),
      response(200),
    );
  expect(rule("statedConstant", given({ siteIds: [1] }))?.exchanges[0]?.request.body).toEqual({
    siteIds: [1],
    jsonResponse: expect.any(Boolean),
  });
  expect(rule("statedConstant", given({ siteIds: [1], jsonResponse: true }))).toBeUndefined();
});

test("firstPage: no number where the caller follows all pages and gave none", () => {
  const given = (query: object, allPages: boolean, first = "1"): Vector =>
    several(
      "installations_diagnostics_get",
      { path: { idSite: 12 }, query: query as never, client: { allPages } },
      [
        [get(diagnostics, { count: "2", page: first }), response(200, records)],
        [get(diagnostics, { count: "2", page: "2" }), response(200, records)],
      ],
      { outcome: value([]) },
    );
  const queries = ruled(given({ count: 2 }, true), firstPage, vrm)?.exchanges.map((two) => two.request.query);
  expect(queries).toEqual([
    [["count", "2"]],
    [
      ["count", "2"],
      ["page", "2"],
    ],
  ]);
  expect(ruled(given({ count: 2, page: 1 }, true), firstPage, vrm)).toBeUndefined();
  expect(ruled(given({ count: 2 }, false), firstPage, vrm)).toBeUndefined();
  expect(ruled(given({ count: 2 }, true, "3"), firstPage, vrm)).toBeUndefined();
});

test("pageOfObject: the items, and the object where paging data is in it", () => {
  const given = one(
    "installations_diagnostics_get",
    { path: { idSite: 12 } },
    get(diagnostics),
    response(200, records),
  );
  expect(ruled(given, pageOfObject, vrm)?.outcome).toEqual({
    kind: "value",
    value: records.records,
    pagination: records,
  });
  const tags = one(
    "installations_tags_get",
    { path: { idSite: 12 } },
    get("/x"),
    response(200, { tags: [] }),
  );
  expect(ruled(tags, pageOfObject, vrm)).toBeUndefined();
});

test("linkPage: what the page keeps to itself is followed", () => {
  const path = "/api/portals/v1/users/_this/groups/[1,2]";
  const given = (outcome: object): Vector =>
    vector(
      "getGroups",
      { path: { ids: ["1", "2"] }, query: { limit: 1, NoPermissions: true } },
      {
        surface: "portals",
        request: request("GET", path, {
          query: [
            ["limit", "1"],
            ["NoPermissions", null],
          ],
        }),
        response: response(206, [{ id: "1" }]),
        outcome: value(outcome as never),
      },
    );
  const found = ruled(given({ items: [{ id: "1" }], next: { offset: 1, limit: 1 } }), linkPage, exosite);
  expect(found?.calls[0]?.whole).toBe(true);
  expect(found?.exchanges[1]?.request.query).toEqual([
    ["NoPermissions", null],
    ["offset", "1"],
    ["limit", "1"],
  ]);
  expect(found?.outcome).toEqual(value([{ id: "1" }]));
  expect(ruled(given([{ id: "1" }]), linkPage, exosite)).toBeUndefined();
});
