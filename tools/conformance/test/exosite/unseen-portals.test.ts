import { expect, test } from "vitest";
import { platform as exosite } from "../../src/platforms/exosite/platform.ts";
import { replayVectors } from "../../src/replay/replay-vectors.ts";
import { failure, request, response, value } from "../vectors.ts";
import { jsonRequest, nothing, type Rest, rest, userToken } from "./vectors.ts";

// Operations and kinds that no line of the vector file shows, made up from what is documented.

const v1 = "/api/portals/v1";
const portals = (one: Omit<Rest, "surface" | "auth">): Rest => ({
  surface: "portals",
  auth: userToken,
  ...one,
});
const anyone = (one: Omit<Rest, "surface" | "auth">): Rest => ({ surface: "portals", ...one });
const gives = (body: NonNullable<Parameters<typeof response>[1]>, status = 200) => ({
  answer: response(status, body),
  outcome: value(body),
});
const storage = { "user-id": "_this", subdirectory: "a/b c" };
const stored = `${v1}/users/_this/ds/a/b%20c`;

test.each([
  [
    "portals of the domain",
    portals({ operation: "listPortals", sent: request("GET", `${v1}/portals`), ...gives([{ id: "1" }]) }),
  ],
  [
    "portal that is deleted",
    portals({
      operation: "deletePortalById",
      input: { path: { "portal-id": "1" } },
      sent: request("DELETE", `${v1}/portals/1`),
      ...gives(["1"]),
    }),
  ],
  [
    "shares of all portals",
    portals({
      operation: "listUserPortalShares",
      input: { path: { "user-id": "_this" } },
      sent: request("GET", `${v1}/users/_this/portals/shares`),
      ...gives([]),
    }),
  ],
  [
    "shares of one portal",
    portals({
      operation: "getUserPortalShares",
      input: { path: { "user-id": "2", "portal-id": "1" } },
      sent: request("GET", `${v1}/users/2/portals/1/shares`),
      ...gives([]),
    }),
  ],
  [
    "data source that is deleted",
    portals({
      operation: "deleteDataSource",
      input: { path: { "data-source-rid": "r1" } },
      sent: request("DELETE", `${v1}/data-sources/r1`),
      ...nothing(204),
    }),
  ],
  [
    "data that is deleted, without limit",
    portals({
      operation: "deleteDataSourceData",
      input: {
        path: { "data-source-rid": "r1" },
        query: { starttime: 1700000000, endtime: 1700000060, sort: "desc", limit: "infinity" },
      },
      sent: request("DELETE", `${v1}/data-sources/r1/data`, {
        query: [
          ["starttime", "1700000000"],
          ["endtime", "1700000060"],
          ["sort", "desc"],
          ["limit", "infinity"],
        ],
      }),
      ...nothing(204),
    }),
  ],
  [
    "dashboards from an offset",
    portals({
      operation: "listPortalDashboards",
      input: { path: { "portal-id": "1" }, query: { limit: 2, offset: 4 } },
      sent: request("GET", `${v1}/portals/1/dashboards`, {
        query: [
          ["limit", "2"],
          ["offset", "4"],
        ],
      }),
      ...gives([{ id: "d1" }]),
    }),
  ],
  [
    "user who is activated",
    anyone({
      operation: "activateUser",
      input: { body: { activationRegkey: "k" } },
      sent: jsonRequest("POST", `${v1}/users`, { activationRegkey: "k" }),
      answer: { status: 200, headers: { "content-type": "text/html" }, bodyKind: "none", body: null },
      outcome: value(null),
    }),
  ],
  [
    "password that is set anew",
    anyone({
      operation: "completePasswordReset",
      input: { body: { resetPasswordRegkey: "k", newPassword: "pä ss" } },
      sent: jsonRequest("PUT", `${v1}/users/reset-password`, {
        resetPasswordRegkey: "k",
        newPassword: "pä ss",
      }),
      ...nothing(200),
    }),
  ],
  [
    "key that is not known",
    anyone({
      operation: "completePasswordReset",
      input: { body: { resetPasswordRegkey: "k" } },
      sent: jsonRequest("PUT", `${v1}/users/reset-password`, { resetPasswordRegkey: "k" }),
      answer: response(400, { code: 400, message: "Bad regkey" }),
      outcome: failure("validation", 400, { fields: { body: { code: 400, message: "Bad regkey" } } }),
    }),
  ],
  ...stores("application/json", "json", { a: [1] }),
  ...stores("text/plain", "text", "hello é"),
  ...stores("image/png", "bytes", "iVBORw0KGgoAAA=="),
  ...stores("application/octet-stream", "bytes", "AP8="),
  [
    "storage that is emptied",
    portals({
      operation: "deleteUserStorage",
      input: { path: storage },
      sent: request("DELETE", stored),
      ...nothing(204),
    }),
  ],
  [
    "permissions that are added",
    portals({
      operation: "addGroupPermissions",
      input: { path: { "group-id": "g" }, body: [{ access: "d_update", oid: { type: "Device", id: "r1" } }] },
      sent: jsonRequest("POST", `${v1}/groups/g/permissions`, [
        { access: "d_update", oid: { type: "Device", id: "r1" } },
      ]),
      ...nothing(202),
    }),
  ],
  [
    "cache that is dropped",
    anyone({
      operation: "invalidateCache",
      input: { body: { auth: { cik: "c0" }, calls: [{ procedure: "drop", arguments: ["r1"], id: 0 }] } },
      sent: jsonRequest("POST", `${v1}/cache`, {
        auth: { cik: "c0" },
        calls: [{ procedure: "drop", arguments: ["r1"], id: 0 }],
      }),
      ...nothing(200),
    }),
  ],
  [
    "model with blanks in its name",
    portals({
      operation: "getClientModel",
      input: { path: { vendor: "acme & co", name: "a/b" } },
      sent: request("GET", `${v1}/client-models/acme%20%26%20co/a%2Fb`),
      ...gives({ name: "a/b" }),
    }),
  ],
  [
    "JSON in a directory",
    portals({
      operation: "appendToDirectory",
      input: { headers: { "Content-Type": "application/json" }, body: { a: 1 } },
      sent: { ...jsonRequest("POST", `${v1}/fs`, { a: 1 }), headers: { "content-type": "application/json" } },
      answer: {
        status: 303,
        headers: { location: "https://acme.exosite.com/x" },
        bodyKind: "none",
        body: null,
      },
      outcome: value({ location: "https://acme.exosite.com/x" }),
    }),
  ],
  [
    "form in a directory",
    portals({
      operation: "appendToDirectory",
      input: { body: { myfile: { filename: "é.txt", contentType: "text/plain", text: "hi" } } },
      sent: request("POST", `${v1}/fs`, {
        headers: { "content-type": "multipart/form-data" },
        bodyKind: "multipart",
        body: [{ name: "myfile", filename: "é.txt", contentType: "text/plain", text: "hi" }],
      }),
      answer: { status: 303, headers: { location: "/x" }, bodyKind: "none", body: null },
      outcome: value({ location: "http://exosite.test/x" }),
    }),
  ],
  [
    "list whose last part is here",
    portals({
      operation: "getGroups",
      input: { path: { ids: ["1", "2"] }, query: { limit: 1, offset: 1 } },
      sent: request("GET", `${v1}/users/_this/groups/[1,2]`, {
        query: [
          ["limit", "1"],
          ["offset", "1"],
        ],
      }),
      ...gives([{ id: "2" }], 206),
    }),
  ],
  [
    "code that says more than the status",
    portals({
      operation: "getClientModel",
      input: { path: { vendor: "a", name: "b" } },
      sent: request("GET", `${v1}/client-models/a/b`),
      answer: response(403, { code: 403, message: "No permission" }),
      outcome: failure("permission", 403, { fields: { body: { code: 403, message: "No permission" } } }),
    }),
  ],
] as [string, Rest][])("%s", async (_, given) => {
  const [result] = await replayVectors([rest(given)], exosite);
  expect(result).toMatchObject({ differences: [] });
  expect(result?.unmapped).toBeUndefined();
});

/** Storage takes a value of any media type. */
function stores(type: string, bodyKind: "json" | "text" | "bytes", body: string | object): [string, Rest][] {
  const given = bodyKind === "bytes" ? { base64: body as string } : body;
  const sent = { headers: { "content-type": type }, bodyKind, body: body as string };
  return [
    [
      `storage of ${type}`,
      portals({
        operation: "putUserStorage",
        input: { path: storage, headers: { "Content-Type": type }, body: given as string },
        sent: request("POST", stored, sent),
        ...nothing(201),
      }),
    ],
  ];
}
