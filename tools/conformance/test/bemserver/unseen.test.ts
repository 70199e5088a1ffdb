import { expect, test } from "vitest";
import { platform as bemserver } from "../../src/platforms/bemserver/platform.ts";
import { replayVectors } from "../../src/replay/replay-vectors.ts";
import type { Vector } from "../../src/vectors/vector.ts";
import { failure, request, response, value } from "../vectors.ts";
import { get, json, old, one, site } from "./signed-in.ts";

// Kinds that the vectors' own notes speak of and that no line of the file shows: vectors that nobody here has
// seen have to run as well.

test.each([
  [
    "null in the path",
    one(
      "sites_get",
      { path: { item_id: null } },
      { request: get("/sites/None"), response: response(404, {}), outcome: failure("not_found", 404) },
    ),
  ],
  [
    "dots in the path",
    one(
      "sites_get",
      { path: { item_id: ".." } },
      { request: get("/"), response: response(404, {}), outcome: failure("not_found", 404) },
    ),
  ],
  [
    "empty token",
    one(
      "sites_list",
      {},
      {
        auth: { kind: "bearer", accessToken: "", refreshToken: null },
        request: get("/sites/", { authorization: "Bearer " }),
        response: response(401, {}),
        outcome: failure("authentication", 401),
      },
    ),
  ],
  [
    "empty refresh token",
    one(
      "sites_list",
      {},
      {
        auth: { kind: "bearer", accessToken: "a-1", refreshToken: "" },
        request: get("/sites/"),
        response: response(200, []),
        outcome: value([]),
      },
    ),
  ],
  [
    "version that fits",
    one(
      "about_get",
      {},
      {
        tags: ["version"],
        request: get("/about/", {}),
        response: response(200, { versions: { bemserver_api: "0.26.1" } }),
        outcome: value({ versions: { bemserver_api: "0.26.1" } }),
      },
    ),
  ],
  [
    "version that only ours takes",
    one(
      "about_get",
      {},
      {
        tags: ["version"],
        request: get("/about/", {}),
        response: response(200, { versions: { bemserver_api: "0.27.0" } }),
        outcome: failure("validation", 200, { code: "api_version" }),
      },
    ),
  ],
  [
    "version that is too new",
    one(
      "about_get",
      {},
      {
        tags: ["version"],
        request: get("/about/", {}),
        response: response(200, { versions: { bemserver_api: "0.28.0" } }),
        outcome: failure("validation", 200, { code: "api_version" }),
      },
    ),
  ],
  [
    "base address with a path",
    one(
      "sites_list",
      {},
      { request: get("/bem/api/sites/"), response: response(200, []), outcome: value([]) },
    ),
  ],
  [
    "base address with a path and a slash",
    one("sites_list", {}, { request: get("/bem//sites/"), response: response(200, []), outcome: value([]) }),
  ],
  [
    "media type in capitals",
    one(
      "sites_get",
      { path: { item_id: 1 } },
      {
        request: get("/sites/1"),
        response: { ...response(200, site), headers: { "content-type": "Application/JSON" } },
        outcome: value(JSON.stringify(site)),
      },
    ),
  ],
  [
    "cut JSON",
    one(
      "sites_get",
      { path: { item_id: 1 } },
      {
        request: get("/sites/1"),
        response: {
          status: 200,
          headers: { "content-type": "application/json" },
          bodyKind: "text",
          body: '{"id": 1, "na',
        },
        outcome: failure("decode", 200),
      },
    ),
  ],
  [
    "413",
    one(
      "timeseries_data_upload",
      { query: { data_state: 1 }, headers: { "content-type": "text/csv" }, body: "x" },
      {
        request: request("POST", "/timeseries_data/", {
          query: [["data_state", "1"]],
          headers: { ...old, "content-type": "text/csv" },
          bodyKind: "text",
          body: "x",
        }),
        response: { status: 413, headers: { "content-type": "text/html" }, bodyKind: "text", body: "<html>" },
        outcome: failure("server", 413),
      },
    ),
  ],
  [
    "redirect to another server",
    one(
      "sites_get",
      { path: { item_id: 1 } },
      {
        request: get("/sites/1"),
        response: response(302, undefined, { location: "https://other.test/" }),
        outcome: failure("server", 302),
      },
    ),
  ],
  [
    "redirect of an update",
    one(
      "zones_update",
      { path: { item_id: 1 }, body: {}, headers: { "if-match": '"1"' } },
      {
        request: request("PUT", "/zones/1", {
          ...json,
          headers: { ...json.headers, "if-match": '"1"' },
          body: {},
        }),
        response: response(307, undefined, { location: "/zones/2" }),
        outcome: failure("server", 307),
      },
    ),
  ],
  [
    "connection refused",
    one("sites_list", {}, { request: null, response: null, outcome: failure("connection", null) }),
  ],
  [
    "method that does not exist",
    one(
      "sites_list",
      {},
      { request: null, response: null, outcome: failure("validation", null, { code: "not_implemented" }) },
    ),
  ],
] as [string, Vector][])("%s", async (_, given) => {
  const [result] = await replayVectors([given], bemserver);
  expect(result?.differences).toEqual([]);
});
