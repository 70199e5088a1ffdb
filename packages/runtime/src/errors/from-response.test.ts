import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { stopClock } from "../../test/support/clock.ts";
import { probe } from "../../test/support/probe.ts";
import { serve } from "../../test/support/serve.ts";
import { answerJson, stub } from "../../test/support/stub.ts";
import { json } from "../../test/support/treatments.ts";
import type { Platform } from "../call/core.ts";
import { ApiError, RateLimitError, ValidationError } from "./api-error.ts";
import { BusbarError } from "./busbar-error.ts";

const platform: Platform = {
  problem: (body) => body as { code?: string; message?: string; fields?: Record<string, string[]> },
};

async function failure(status: number, body: unknown = {}, headers: HeadersInit = {}, how: Platform = {}) {
  const fetch = stub(answerJson(body, { status, headers }));
  const things = probe({ fetch, retry: false }, how);
  return caught(things.get({ path: { id: 42 }, query: { page: 2, q: "x" } }, "/things/{id}"));
}

test("default", async () => {
  const error = await failure(404, { message: "none" }, { "X-Request-Id": "r-1", "Set-Cookie": "a=b" });
  expect(error).toBeInstanceOf(ApiError);
  expect(error.message).toMatchInlineSnapshot(`
    "Failed: GET /things/42 (404)
    Check the identifiers."
  `);
  expect({ ...error, body: error.body }).toMatchInlineSnapshot(`
    {
      "body": {
        "message": "none",
      },
      "code": undefined,
      "fields": {},
      "headers": {
        "content-type": "application/json",
        "x-request-id": "r-1",
      },
      "method": "GET",
      "operation": "things.get",
      "requestId": "r-1",
      "retryAt": undefined,
      "retryable": false,
      "status": 404,
      "url": "https://x.example/things/42?page=2&q=***",
    }
  `);
});

test.each([
  [302, "RedirectError"],
  [300, "ApiError"],
  [304, "NotModifiedError"],
  [400, "BadRequestError"],
  [401, "AuthenticationError"],
  [403, "PermissionError"],
  [404, "NotFoundError"],
  [409, "ConflictError"],
  [410, "BadRequestError"],
  [412, "PreconditionError"],
  [418, "BadRequestError"],
  [422, "ValidationError"],
  [428, "PreconditionError"],
  [429, "RateLimitError"],
  [500, "ServerError"],
  [503, "ServerError"],
  [599, "ServerError"],
])("args: status %i", async (status, name) => {
  const fetch = async () => new Response(null, { status });
  const error = await caught(probe({ fetch, retry: false }).get());
  expect(error.name).toBe(name);
  expect(error.message).toMatchSnapshot();
});

test("behavior: a platform says what to do", async () => {
  const error = await failure(401, {}, {}, { problem: () => ({ message: "No", cure: "Check `key`." }) });
  expect(error.message).toMatch(/^No: GET .*\nCheck `key`\.$/);
});

test("behavior: a platform reads its own body", async () => {
  const error = await failure(
    422,
    {
      code: "bad_values",
      message: "Two values are wrong",
      fields: { name: ["Missing."], id: ["Not a number.", "Too long."] },
    },
    {},
    platform,
  );
  expect(error).toBeInstanceOf(ValidationError);
  expect(error.message).toMatchInlineSnapshot(`
    "Two values are wrong: GET /things/42 (422)
      name: Missing.
      id: Not a number. Too long.
    Correct these values."
  `);
  expect(error).toMatchObject({ code: "bad_values", fields: { name: ["Missing."] } });
});

test.each([
  ["nothing", undefined],
  ["only gaps", { code: undefined, message: undefined, fields: undefined }],
])("behavior: a platform that reads %s of a body changes nothing", async (_, found) => {
  const error = await failure(409, {}, {}, { problem: () => found });
  expect(error.message).toMatchInlineSnapshot(`
    "Failed: GET /things/42 (409)
    Check keys and references."
  `);
  expect(error.fields).toEqual({});
});

test.each([
  ["JSON", '{"a":1}', { a: 1 }],
  ["text", "Bad gateway", "Bad gateway"],
  ["nothing", "", ""],
])("behavior: keeps a body of %s", async (_, text, want) => {
  const error = await caught(probe({ fetch: stub(new Response(text, { status: 400 })) }).get());
  expect(error.body).toEqual(want);
});

test("behavior: says whether and when to come back", async () => {
  stopClock();
  const error = await failure(429, {}, { "Retry-After": "90" });
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryable: true, retryAt: new Date("2030-01-01T00:01:30Z") });
  expect(await failure(404)).toMatchObject({ retryable: false, retryAt: undefined });
});

test("behavior: prints as one error, its body apart", async () => {
  const error = await failure(404, { long: "body" });
  expect(inspect(error).replace(/\n +at .*/g, "")).toMatchInlineSnapshot(`
    "NotFoundError: Failed: GET /things/42 (404)
    Check the identifiers.
      fields: {},
      status: 404,
      code: undefined,
      operation: 'things.get',
      method: 'GET',
      url: 'https://x.example/things/42?page=2&q=***',
      requestId: undefined,
      headers: { 'content-type': 'application/json' },
      retryable: false,
      retryAt: undefined
    }"
  `);
  expect(JSON.stringify(error)).not.toContain("body");
});

test("behavior: the server's own phrase says what happened where the body does not", async () => {
  const answer = answerJson({}, { status: 404, statusText: "Not Found" });
  const error = await caught(probe({ fetch: stub(answer) }).get());
  expect(error.message).toContain("Not Found: GET /things (404)\n");
});

test("behavior: a good answer that the platform calls a failure", async () => {
  const refusing: Platform = {
    refused: (value) => (value as { success: boolean }).success === false,
    problem: () => ({ code: "no", message: "Refused", meaning: 403 }),
  };
  const things = probe(
    { fetch: stub(answerJson({ success: false }), answerJson({ success: true })) },
    refusing,
  );
  const error = await caught(things.get());
  expect(error.name).toBe("PermissionError");
  expect(error).toMatchObject({ status: 200, code: "no", body: { success: false }, retryable: false });
  expect(error.message).toContain("Refused: GET /things (200)");
  expect(await things.get()).toEqual({ success: true });
});

test.each([
  ["text", "text/csv"],
  ["bytes", "*/*"],
  ["nothing", undefined],
] as const)("behavior: the same where %s is expected", async (as, accept) => {
  const refusing: Platform = { refused: (value) => Object(value).success === false };
  const things = probe({ fetch: stub(answerJson({ success: false })) }, refusing);
  expect(await caught(things.get({ as, accept }))).toMatchObject({ name: "ApiError", status: 200 });
  const file = probe({ fetch: stub(new Response('{"success":true}')) }, refusing);
  expect(await file.get({ as: "bytes" })).toHaveLength(16);
});

test("behavior: a middleware's own answer fails like any other", async () => {
  const things = probe({ fetch: stub() });
  things.connection.http.use({ onRequest: () => answerJson({ a: 1 }, { status: 403 }) });
  expect(await caught(things.get())).toMatchObject({
    status: 403,
    body: { a: 1 },
    url: "https://x.example/things",
  });
});

test("behavior: isInstance tells classes apart, across copies too", async () => {
  const error = await failure(422);
  vi.resetModules();
  const copy = await import("../index.ts");
  for (const [kind, want] of [
    [BusbarError, true],
    [ApiError, true],
    [ValidationError, true],
    [RateLimitError, false],
    [copy.BusbarError, true],
    [copy.ApiError, true],
    [copy.ValidationError, true],
    [copy.RateLimitError, false],
  ] as const) {
    expect(kind.isInstance(error)).toBe(want);
  }
  expect(error).not.toBeInstanceOf(copy.BusbarError);
  for (const other of [undefined, null, 1, "text", {}, new Error("other")]) {
    expect(BusbarError.isInstance(other)).toBe(false);
  }
});

test("behavior: a subclass of the user is an error of its parents", () => {
  class OwnError extends ValidationError {
    static override readonly kind: string = "OwnError";
  }
  const details = { status: 422, operation: "o", method: "GET", url: "u", headers: {}, retryable: false };
  const error = new OwnError("no", details);
  expect([error.name, ValidationError.isInstance(error), OwnError.isInstance(error), error.fields]).toEqual([
    "OwnError",
    true,
    true,
    {},
  ]);
});

describe("a good answer that says that it failed", () => {
  const platform: Platform = {
    refused: (value) => (value as { ok?: boolean }).ok === false,
    problem: (body) => ({ code: "taken", message: (body as { why: string }).why }),
  };

  test("error: has the class of what it means, and the status that was sent", async () => {
    const conflict = { ...platform, problem: () => ({ code: "taken", meaning: 409 }) };
    const error = await failure(200, { ok: false }, {}, conflict);
    expect(error).toMatchObject({ name: "ConflictError", status: 200, code: "taken" });
  });

  test("error: is an ApiError where nobody knows what it means", async () => {
    const error = await failure(200, { ok: false, why: "Not today" }, {}, platform);
    expect(error).toMatchObject({ name: "ApiError", status: 200, code: "taken", body: { why: "Not today" } });
    expect(error.message).toMatchInlineSnapshot(`
      "Not today: GET /things/42 (200)
      Check the arguments."
    `);
  });

  test("default", async () => {
    const fetch = stub(answerJson({ ok: true }));
    expect(await probe({ fetch }, platform).get()).toEqual({ ok: true });
  });
});

test("behavior: a secret that is a part of the address leaves the failure what it is", async () => {
  const fetch = stub(answerJson({}, { status: 404 }));
  const things = probe({ fetch, baseUrl: "https://x.example:5000" });
  const error = await caught(things.send("POST", { body: { token: "5000" } }));
  expect(error.message).toMatch(/^Failed: POST \/things \(404\)\n/);
  expect(error.url).toBe("https://x.example:***/things");
});

test("behavior: a status of no known kind is the server's failure", async () => {
  await using server = await serve(json({}, 999));
  const error = await caught(probe({ baseUrl: server.url }).get());
  expect([error.name, error.status]).toEqual(["ServerError", 999]);
});
