import { expect, test } from "vitest";
import { platform as bemserver } from "../../src/platforms/bemserver/platform.ts";
import { replayVectors } from "../../src/replay/replay-vectors.ts";
import type { Vector } from "../../src/vectors/vector.ts";
import { failure, request, response, value } from "../vectors.ts";
import { expired, fresh, get, json, old, one, renewal, several, site } from "./signed-in.ts";

// Kinds that the vectors' own notes speak of and that no line of the file shows: vectors that nobody here has
// seen have to run as well.

test.each([
  [
    "no refresh token",
    several(
      "sites_list",
      {},
      [
        { request: get("/sites/"), response: expired },
        {
          request: request("POST", "/auth/token/refresh"),
          response: response(401, { errors: { authentication: "missing_authentication" } }),
        },
      ],
      {
        auth: { kind: "bearer", accessToken: "a-1", refreshToken: null },
        outcome: failure("authentication", 401, { code: "missing_authentication" }),
      },
    ),
  ],
  [
    "the same list twice, one renewal",
    several(
      "sites_list",
      {},
      [
        { request: get("/sites/"), response: expired },
        renewal,
        { request: get("/sites/", fresh), response: response(200, []) },
        { request: get("/sites/", fresh), response: response(200, [site]) },
      ],
      { outcome: value([site]) },
    ),
  ],
  [
    "two calls in parallel, a creation among them",
    one(
      "sites_list",
      {
        calls: [
          { operation: "sites_list", query: { campaign_id: 1 } },
          { operation: "zones_create", body: { name: "Z" } },
        ],
      },
      {
        steps: [
          { request: { ...get("/sites/"), query: [["campaign_id", "1"]] }, response: expired },
          { request: request("POST", "/zones/", { ...json, body: { name: "Z" } }), response: expired },
          renewal,
          renewal,
          {
            request: { ...get("/sites/", fresh), query: [["campaign_id", "1"]] },
            response: response(200, [site]),
          },
          {
            request: request("POST", "/zones/", {
              ...json,
              headers: { ...json.headers, ...fresh },
              body: { name: "Z" },
            }),
            response: response(201, { id: 2, name: "Z" }),
          },
        ],
        outcome: value([[site], { id: 2, name: "Z" }]),
      },
    ),
  ],
  [
    "a stale update, then a good one",
    several(
      "zones_update",
      { path: { item_id: 1 }, body: { name: "B" }, headers: { "if-match": '"0"' } },
      [
        {
          request: request("PUT", "/zones/1", {
            ...json,
            headers: { ...json.headers, "if-match": '"0"' },
            body: { name: "B" },
          }),
          response: response(412, {}),
        },
        { request: get("/zones/1"), response: response(200, { id: 1 }, { etag: '"1"' }) },
        {
          request: request("PUT", "/zones/1", {
            ...json,
            headers: { ...json.headers, "if-match": '"1"' },
            body: { name: "B" },
          }),
          response: response(200, { id: 1 }, { etag: '"2"' }),
        },
      ],
      { outcome: value({ id: 1 }, '"2"') },
    ),
  ],
  [
    "a list, then the same with its ETag",
    several(
      "sites_list",
      {},
      [
        { request: get("/sites/"), response: response(200, [], { etag: '"1"' }) },
        { request: get("/sites/", { ...old, "if-none-match": '"1"' }), response: response(304) },
      ],
      { outcome: failure("not_modified", 304) },
    ),
  ],
  [
    "redirect to an absolute address of the same server",
    several(
      "sites_get",
      { path: { item_id: 1 } },
      [
        {
          request: get("/sites/1"),
          response: response(308, undefined, { location: "http://localhost:5000/sites/2" }),
        },
        { request: get("/sites/2"), response: response(200, site) },
      ],
      { outcome: value(site) },
    ),
  ],
] as [string, Vector][])("%s", async (_, given) => {
  const [result] = await replayVectors([given], bemserver);
  expect(result?.differences).toEqual([]);
});
