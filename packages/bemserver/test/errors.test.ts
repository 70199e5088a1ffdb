import { STATUS_CODES } from "node:http";
import { describe, expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  NotModifiedError,
  PermissionError,
  PreconditionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "../src/index.ts";
import { simulated } from "./support/simulated.ts";
import { json, stub } from "./support/stub.ts";

/** The error of a call that is answered like this. */
async function errorOf(answer: Response): Promise<ApiError> {
  const { bem } = stub(answer);
  const error = await bem.sites
    .create({ name: "Harbour", campaign_id: 1 })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

/** A failed answer in the server's own form. */
function failed(status: number, more: object = {}): Response {
  return json({ code: status, status: STATUS_CODES[status], ...more }, { status });
}

const html = (status: number) =>
  new Response("<html><h1>Bad Gateway</h1></html>", { status, headers: { "Content-Type": "text/html" } });

describe("message", () => {
  test("error: 400", async () => {
    const error = await errorOf(failed(400, { errors: { json: ["Invalid JSON body."] } }));
    expect(error.message).toMatchInlineSnapshot(`
      "Bad Request: POST /sites/ (400)
        _general: Invalid JSON body.
      Check the arguments."
    `);
    expect(error.fields).toEqual({ _general: ["Invalid JSON body."] });
  });

  test("error: 401", async () => {
    const error = await errorOf(failed(401, { errors: { authentication: "expired_token" } }));
    expect(error.message).toMatchInlineSnapshot(`
      "expired token: POST /sites/ (401)
      Check the credential."
    `);
    expect(error.code).toBe("expired_token");
    expect(error.fields).toEqual({});
  });

  test("error: 403", async () => {
    const error = await errorOf(failed(403, { message: "Authorization error" }));
    expect(error.message).toMatchInlineSnapshot(`
      "Authorization error: POST /sites/ (403)
      Use an account with this right."
    `);
  });

  test("error: 404", async () => {
    expect((await errorOf(failed(404))).message).toMatchInlineSnapshot(`
      "Not Found: POST /sites/ (404)
      Check the identifiers."
    `);
  });

  test("error: 405", async () => {
    expect((await errorOf(failed(405))).message).toMatchInlineSnapshot(`
      "Method Not Allowed: POST /sites/ (405)
      Check the arguments."
    `);
  });

  test("error: 409 with a message", async () => {
    const error = await errorOf(failed(409, { message: "Unique constraint violation" }));
    expect(error.message).toMatchInlineSnapshot(`
      "Unique constraint violation: POST /sites/ (409)
      Check keys and references."
    `);
  });

  test("error: 409 without one", async () => {
    expect((await errorOf(failed(409))).message).toMatchInlineSnapshot(`
      "Conflict: POST /sites/ (409)
      Check keys and references."
    `);
  });

  test("error: 412", async () => {
    expect((await errorOf(failed(412))).message).toMatchInlineSnapshot(`
      "Precondition Failed: POST /sites/ (412)
      Read it again, and pass that as \`ifMatch\`."
    `);
  });

  test("error: 428", async () => {
    expect((await errorOf(failed(428))).message).toMatchInlineSnapshot(`
      "Precondition Required: POST /sites/ (428)
      Read it again, and pass that as \`ifMatch\`."
    `);
  });

  test("error: 422 with fields", async () => {
    const errors = {
      json: { name: ["Length must be between 1 and 80."], latitude: ["Not a valid number."] },
    };
    expect((await errorOf(failed(422, { errors }))).message).toMatchInlineSnapshot(`
      "Unprocessable Entity: POST /sites/ (422)
        name: Length must be between 1 and 80.
        latitude: Not a valid number.
      Correct these values."
    `);
  });

  test("error: 422 with a message only", async () => {
    const error = await errorOf(failed(422, { message: "Missing headers" }));
    expect(error.message).toMatchInlineSnapshot(`
      "Unprocessable Entity: POST /sites/ (422)
        _general: Missing headers
      Correct these values."
    `);
  });

  test("error: 429", async () => {
    const answer = json({ message: "Too many requests" }, { status: 429, headers: { "Retry-After": "120" } });
    const error = await errorOf(answer);
    expect(error.message).toMatchInlineSnapshot(`
      "Too many requests: POST /sites/ (429)
      Wait, or set \`rateLimit\`."
    `);
    expect((error.retryAt as Date).getTime()).toBeGreaterThan(Date.now() + 110_000);
  });

  test("error: 500", async () => {
    expect((await errorOf(failed(500))).message).toMatchInlineSnapshot(`
      "Internal Server Error: POST /sites/ (500)
      Try again later."
    `);
  });

  test("error: 502 of a proxy", async () => {
    const error = await errorOf(html(502));
    expect(error.message).toMatchInlineSnapshot(`
      "Failed: POST /sites/ (502)
      Try again later."
    `);
    expect(error.body).toBe("<html><h1>Bad Gateway</h1></html>");
  });
});

describe("fields", () => {
  test.each<[name: string, errors: unknown, fields: Record<string, string[]>]>([
    ["one", { json: { name: ["a", "b"] } }, { name: ["a", "b"] }],
    ["several parts", { json: { name: ["a"] }, query: { page: ["b"] } }, { name: ["a"], page: ["b"] }],
    ["one key in two parts", { json: { name: ["a"] }, query: { name: ["b"] } }, { name: ["a", "b"] }],
    ["the whole", { json: { _schema: ["a"] } }, { _general: ["a"] }],
    [
      "the whole of two parts",
      { query: { _schema: ["a"] }, files: { _schema: ["b"] } },
      { _general: ["a", "b"] },
    ],
    ["plain text", { query: { data_state: "Unknown" } }, { data_state: ["Unknown"] }],
    ["the whole as plain text", { query: { _schema: "a" } }, { _general: ["a"] }],
    [
      "by position",
      { query: { timeseries: { "0": ["a"], "2": ["b"] } } },
      { "timeseries.0": ["a"], "timeseries.2": ["b"] },
    ],
    ["nested", { json: { a: { b: { _schema: ["x"], c: ["y"] } } } }, { "a.b": ["x"], "a.b.c": ["y"] }],
    ["a part that is a list", { json: ["Invalid"] }, { _general: ["Invalid"] }],
    ["files", { files: { sites_csv: ["Missing"] } }, { sites_csv: ["Missing"] }],
    ["messages that are no text", { json: { a: [1, null] } }, { a: ["1", "null"] }],
    ["null", { json: { a: null } }, {}],
    ["no object", "broken", {}],
    ["nothing", null, {}],
  ])("%s", async (_, errors, fields) => {
    expect((await errorOf(failed(422, { errors }))).fields).toEqual(fields);
  });

  test.each<[name: string, status: number, body: unknown, fields: Record<string, string[]>]>([
    ["422 with a message only", 422, { message: "Missing headers" }, { _general: ["Missing headers"] }],
    ["422 with both", 422, { message: "Bad", errors: { json: { a: ["x"] } } }, { a: ["x"] }],
    ["422 with neither", 422, { code: 422 }, {}],
    ["409 with a message", 409, { message: "Unique constraint violation" }, {}],
    ["a body that is a text", 422, "broken", {}],
    ["a body that is null", 409, null, {}],
    ["a message that is no text", 422, { message: { a: 1 } }, {}],
  ])("%s", async (_, status, body, fields) => {
    expect((await errorOf(json(body, { status }))).fields).toEqual(fields);
  });
});

test.each([
  [304, NotModifiedError],
  [400, BadRequestError],
  [401, AuthenticationError],
  [403, PermissionError],
  [404, NotFoundError],
  [405, BadRequestError],
  [409, ConflictError],
  [412, PreconditionError],
  [413, BadRequestError],
  [422, ValidationError],
  [428, PreconditionError],
  [429, RateLimitError],
  [500, ServerError],
  [501, ServerError],
  [503, ServerError],
])("error: %i without a body", async (status, Class) => {
  const { bem } = stub(new Response(null, { status }));
  const error = await bem.sites.get(1, { ifNoneMatch: '"a"' }).catch((reason: unknown) => reason);
  expect(Class.isInstance(error)).toBe(true);
  expect(error).toMatchObject({
    name: Class.kind,
    status,
    operation: "sites.get",
    method: "GET",
    fields: {},
  });
});

test.each<[code: string, words: string]>([
  ["missing_authentication", "missing authentication"],
  ["invalid_scheme", "invalid scheme"],
  ["expired_token", "expired token"],
  ["invalid_token", "invalid token"],
  ["malformed_credentials", "malformed credentials"],
  ["invalid_credentials", "invalid credentials"],
  ["something_new", "something new"],
])("error: 401 %s", async (code, words) => {
  const error = await errorOf(failed(401, { errors: { authentication: code } }));
  expect(error.message.split(":")[0]).toBe(words);
  expect(error.code).toBe(code);
});

test("the server's own order: 401, 428, 422, 404, 412", async () => {
  const { bem } = simulated();
  const name = { name: "Renamed" };
  const update = async (id: number, body: object, ifMatch: string | undefined, client = bem) => {
    const call = client.sites.update(id, body as typeof name, { ifMatch } as { ifMatch: string });
    const error = await call.catch((reason: unknown) => reason);
    return ApiError.isInstance(error) && error.status;
  };
  const { bem: nobody } = simulated({ auth: false });
  expect(await update(99, {}, undefined, nobody)).toBe(401);
  expect(await update(99, {}, undefined)).toBe(428);
  expect(await update(99, {}, '"stale"')).toBe(422);
  expect(await update(99, name, '"stale"')).toBe(404);
  expect(await update(1, name, '"stale"')).toBe(412);
});
