import { expect, test } from "vitest";
import { platform as vrm } from "../../src/platforms/vrm/platform.ts";
import { replayVectors } from "../../src/replay/replay-vectors.ts";
import type { RecordedOutcome, Vector } from "../../src/vectors/vector.ts";
import { failure, request, response, value } from "../vectors.ts";
import { get, one, points, refusal, said, told } from "./vectors.ts";

// Kinds that the vectors' notes speak of, in calls and answers that no line of the file has.

const me = response(200, { success: true, user: { id: 7, name: "Zoë" } });
const refused = (
  answer: ReturnType<typeof refusal>,
  outcome: object,
  client: object = { retries: 0 },
): Vector =>
  one("users_me_get", { client }, get("/users/me"), answer, { outcome: outcome as RecordedOutcome });
const site = { path: { idSite: 12 } };

test.each([
  [
    "JSON web token that is given as an access token",
    one("users_me_get", {}, get("/users/me"), refusal(401, "invalid_token", "Invalid token."), {
      auth: { kind: "token", token: "a.b.c" },
      outcome: said("authentication", 401, "invalid_token", "Invalid token.") as RecordedOutcome,
    }),
  ],
  [
    "bearer",
    one(
      "users_me_get",
      {},
      request("GET", "/users/me", { headers: { "x-authorization": "Bearer a.b.c" } }),
      me,
      { auth: { kind: "bearer", token: "a.b.c" } },
    ),
  ],
  [
    "nobody",
    one("users_me_get", {}, request("GET", "/users/me"), refusal(401, null, "No token."), {
      auth: { kind: "none" },
      outcome: said("authentication", 401, null, "No token.") as RecordedOutcome,
    }),
  ],
  [
    "path value that is dots",
    one(
      "installations_tags_get",
      { path: { idSite: ".." } },
      get("/installations/../tags"),
      refusal(404, null, "Not found"),
      { outcome: failure("not_found", 404) },
    ),
  ],
  [
    "path value that is nothing",
    one(
      "installations_tags_get",
      { path: { idSite: null } },
      get("/installations/null/tags"),
      refusal(404, null, "Not found"),
      { outcome: failure("not_found", 404) },
    ),
  ],
  [
    "200 that says no, with a code that nobody knows",
    refused(refusal(200, "moon_phase", ["Not today"]), said("rpc", 200, "moon_phase", "Not today")),
  ],
  [
    "200 that says no, without code and text",
    refused(response(200, { success: false }), failure("rpc", 200, { code: null, messages: [] })),
  ],
  [
    "200 that says that a login is missing",
    refused(
      refusal(200, "invalid_credentials", "Log in."),
      said("rpc", 200, "invalid_credentials", "Log in."),
    ),
  ],
  [
    "texts by parameter, some of them lists",
    refused(
      refusal(422, "missing_parameters", { start: ["is missing", "is text"], end: "is missing" }),
      failure("validation", 422, {
        code: "missing_parameters",
        fields: { start: ["is missing", "is text"], end: "is missing" },
        messages: ["is missing", "is text"],
      }),
    ),
  ],
  [
    "conflict",
    refused(refusal(409, "already_linked", "Linked."), said("conflict", 409, "already_linked", "Linked.")),
  ],
  [
    "too many requests, for a minute",
    refused(
      refusal(429, "rate_limited", "Slow down.", { "retry-after": "60" }),
      failure("rate_limit", 429, { code: "rate_limited", messages: ["Slow down."], retryAfterSeconds: 60 }),
    ),
  ],
  [
    "too many requests, nobody knows for how long",
    refused(
      refusal(429, null, "Slow down."),
      failure("rate_limit", 429, { messages: ["Slow down."], retryAfterSeconds: null }),
    ),
  ],
  [
    "page of a proxy",
    refused(
      { status: 504, headers: { "content-type": "text/html" }, bodyKind: "text", body: "<html>504</html>" },
      failure("server", 504, { code: null, fields: {} }),
    ),
  ],
  [
    "page of a proxy that calls itself good",
    refused(
      { status: 200, headers: { "content-type": "text/html" }, bodyKind: "text", body: "<html>ok</html>" },
      failure("decode", 200, { fields: {} }),
    ),
  ],
  [
    "answer that never comes",
    refused({ ...response(200, {}), status: null, fault: "hang" } as never, failure("timeout", null), {
      retries: 0,
      timeoutMs: 300,
    }),
  ],
  ["answer that is cut off", refused({ ...me, fault: "truncated" }, failure("connection", null))],
  [
    "array of one and a text with signs",
    one(
      "installations_stats_get",
      { ...site, query: { type: "custom", "attributeCodes[]": ["a&b é"], start: "2026-03-01T00:00:00Z" } },
      get("/installations/12/stats", { type: "custom", "attributeCodes[]": ["a&b é"], start: "1772323200" }),
      response(200, {
        success: true,
        records: { "a&b é": [[1772323200000, 1, 0.5, 2]] },
        totals: { "a&b é": 1 },
      }),
      {
        outcome: {
          ...value({
            success: true,
            records: { "a&b é": [[1772323200000, 1, 0.5, 2]] },
            totals: { "a&b é": 1 },
          }),
          normalized: {
            series: { "a&b é": points(["2026-03-01T00:00:00.000Z", 1, 0.5, 2]) },
            totals: { "a&b é": 1 },
          },
        },
      },
    ),
  ],
  [
    "statistics of nothing",
    one(
      "installations_stats_get",
      { ...site, query: { type: "venus" } },
      get("/installations/12/stats", { type: "venus" }),
      response(200, { success: true, records: [], totals: [] }),
      {
        outcome: {
          ...value({ success: true, records: [], totals: [] }),
          normalized: { series: {}, totals: {} },
        },
      },
    ),
  ],
  [
    "statistics of no device",
    one(
      "installations_stats_get",
      { ...site, query: { show_instance: true } },
      get("/installations/12/stats", { show_instance: "true" }),
      response(200, { success: true, records: [], totals: [] }),
      {
        outcome: {
          ...value({ success: true, records: [], totals: [] }),
          normalized: { instances: [] },
        },
      },
    ),
  ],
  [
    "date in a body",
    one(
      "users_accesstokens_create_post",
      { path: { idUser: 7 }, body: { name: "ci", expiry: "2030-01-01T00:00:00Z" } },
      told("POST", "/users/7/accesstokens/create", { name: "ci", expiry: 1893456000 }),
      response(200, { success: true, token: "t", idAccessToken: 1 }),
    ),
  ],
  [
    "body of a deletion",
    one(
      "installations_tags_delete",
      { ...site, body: { tag: "ü", source: "user" } },
      told("DELETE", "/installations/12/tags", { tag: "ü", source: "user" }),
      response(200, { success: true, idSite: 12 }),
    ),
  ],
  [
    "text in base64",
    one(
      "installations_data_download_get",
      { ...site, query: { datatype: "benchmark", format: "csv" } },
      get("/installations/12/data-download", { datatype: "benchmark", format: "csv" }),
      { status: 200, headers: { "content-type": "text/csv" }, bodyKind: "text", body: "w6ksMQo=" },
      { outcome: { ...value("w6ksMQo="), decoded: "é,1\n" } },
    ),
  ],
  [
    "bytes in base64",
    one(
      "installations_data_download_get",
      { ...site, query: { datatype: "log", format: "xls" } },
      get("/installations/12/data-download", { datatype: "log", format: "xls" }),
      {
        status: 200,
        headers: { "content-type": "application/vnd.ms-excel" },
        bodyKind: "text",
        body: "AP8=",
      },
      { outcome: { ...value("AP8="), decodedBase64: "AP8=" } },
    ),
  ],
  [
    "address of one's own",
    one(
      "users_me_get",
      { client: { baseUrl: "https://vrm.example.org/proxy/v2" } },
      { ...get("/users/me"), host: "vrm.example.org" },
      me,
    ),
  ],
] as [string, Vector][])("%s", async (_, given) => {
  const [result] = await replayVectors([given], vrm);
  expect(result).toMatchObject({ differences: [] });
  expect(result?.unmapped).toBeUndefined();
});
