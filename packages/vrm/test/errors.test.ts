import { failure } from "@busbar/test-support/failure";
import { json } from "@busbar/test-support/json";
import { describe, expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  errorCodes,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
  type Vrm,
} from "../src/index.ts";
import { stub } from "./support/stub.ts";

/** The error of a call that is answered like this. */
const errorOf = (answer: Response): Promise<ApiError> =>
  failure(stub(answer).vrm.tags.create(404512, { tag: "rental", source: "user" }), ApiError);

/** A failed answer in the portal's own form. */
function refusal(status: number, more: object = {}, headers: HeadersInit = {}): Response {
  return json({ success: false, ...more }, { status, headers });
}

describe("message and fields", () => {
  test("error: a text", async () => {
    const error = await errorOf(
      refusal(403, { errors: "Not authorized for this installation", error_code: null }),
    );
    expect(error).toMatchObject({ code: undefined, fields: {} });
    expect(error.message).toMatchInlineSnapshot(`
      "Not authorized for this installation: PUT /v2/installations/404512/tags (403)
      Use an account with this right."
    `);
  });

  test("error: a list of texts", async () => {
    const errors = ["instance is required", "AlarmEnabled is required"];
    const error = await errorOf(refusal(400, { errors, error_code: "missing_parameters" }));
    expect(error).toMatchObject({ code: "missing_parameters", fields: {} });
    expect(error.message).toMatchInlineSnapshot(`
      "instance is required; AlarmEnabled is required: PUT /v2/installations/404512/tags (400)
      Check the arguments."
    `);
  });

  test("error: a text by parameter", async () => {
    const errors = { batteryCapacity: "must be positive", chargePower: "is required" };
    const error = await errorOf(refusal(400, { errors, error_code: "missing_parameters" }));
    expect(error.fields).toEqual({ batteryCapacity: ["must be positive"], chargePower: ["is required"] });
    expect(error.message).toMatchInlineSnapshot(`
      "missing parameters: PUT /v2/installations/404512/tags (400)
        batteryCapacity: must be positive
        chargePower: is required
      Check the arguments."
    `);
  });

  test("error: called `error`, in searches", async () => {
    const error = await errorOf(
      refusal(400, { error: ["Search text is empty"], error_code: "empty_search" }),
    );
    expect(error).toMatchObject({ code: "empty_search", fields: {} });
    expect(error.message).toMatch(/^Search text is empty: /);
  });

  test.each<[name: string, more: object, fields: object, message: RegExp]>([
    ["missing", {}, {}, /^Failed|^PUT/],
    ["null", { errors: null, error_code: null }, {}, /^Failed|^PUT/],
    ["an empty list", { errors: [], error_code: "site_not_linked" }, {}, /^site not linked: /],
    ["an empty text", { errors: "", error_code: "" }, {}, /^Failed|^PUT/],
    [
      "lists by parameter",
      { errors: { start: ["is required", "is no time"] } },
      { start: ["is required", "is no time"] },
      /start: is required is no time/,
    ],
    ["numbers by parameter", { errors: { start: 7 } }, { start: ["7"] }, /start: 7/],
    ["a list with something else in it", { errors: [null, 7, "Nope"] }, {}, /^Nope: /],
    ["a number", { errors: 7, error_code: 12 }, {}, /^Failed|^PUT/],
  ])("error: %s", async (_, more, fields, message) => {
    const error = await errorOf(refusal(400, more));
    expect(error.fields).toEqual(fields);
    expect(error.message).toMatch(message);
  });

  test.each([null, [], "broken", 7])("error: a body that is no object, %j", async (body) => {
    expect(await errorOf(json(body, { status: 400 }))).toMatchObject({ name: "BadRequestError", fields: {} });
  });

  test("error: none, because a proxy answers with a page", async () => {
    const page = new Response("<html><h1>Bad Gateway</h1></html>", {
      status: 502,
      headers: { "Content-Type": "text/html" },
    });
    const error = await errorOf(page);
    expect(error).toMatchObject({ name: "ServerError", body: "<html><h1>Bad Gateway</h1></html>" });
  });
});

describe("class", () => {
  test.each([
    [400, BadRequestError],
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, ConflictError],
    [422, ValidationError],
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
  ])("error: %i, whatever the code", async (status, Class) => {
    for (const error_code of [null, "site_not_linked", "something_new"]) {
      const error = await errorOf(refusal(status, { errors: "Kunne ikke endres", error_code }));
      expect(Class.isInstance(error)).toBe(true);
      expect(error).toMatchObject({ name: Class.kind, status, code: error_code ?? undefined });
    }
  });

  test("behavior: the text is in the language of the account, and decides nothing", async () => {
    const [one, other] = await Promise.all(
      ["Instalação não encontrada", "Unauthorized, too many requests"].map((errors) =>
        errorOf(refusal(404, { errors })),
      ),
    );
    expect([one?.name, other?.name]).toEqual(["NotFoundError", "NotFoundError"]);
    expect(one?.message).toMatch(/^Instalação não encontrada: PUT/);
  });
});

describe("200 with success false", () => {
  test.each<[code: string, Class: typeof ApiError]>([
    ["invalid_credentials", AuthenticationError],
    ["missing_parameters", ValidationError],
    ["empty_search", ValidationError],
    ["min_one_admin_required", ConflictError],
    ["user_not_unlinked", ConflictError],
    ["site_not_linked", NotFoundError],
    ["installation_was_not_unlinked", ConflictError],
    ["accesslevel_and_user_required", ValidationError],
    ["accesslevel_and_invite_keys_required", ValidationError],
  ])("error: %s", async (error_code, Class) => {
    expect(errorCodes).toContain(error_code);
    const error = await errorOf(refusal(200, { error_code }));
    expect(error).toMatchObject({ name: Class.kind, status: 200, code: error_code });
    expect(error.message.split(":")[0]).toBe(error_code.replaceAll("_", " "));
  });

  test("error: a code that nobody knows", async () => {
    const error = await errorOf(
      refusal(200, { errors: ["Temporarily not available"], error_code: "unavailable" }),
    );
    expect(error).toMatchObject({ name: "ApiError", status: 200, code: "unavailable", retryable: false });
    expect(error.message).toMatchInlineSnapshot(`
      "Temporarily not available: PUT /v2/installations/404512/tags (200)
      Check the arguments."
    `);
  });

  test("error: no code at all", async () => {
    const error = await errorOf(refusal(200, { errors: ["This site has no settings"] }));
    expect(error).toMatchObject({ name: "ApiError", status: 200, code: undefined });
  });

  test.for<[name: string, call: (vrm: Vrm) => PromiseLike<unknown>]>([
    ["getGpsTrack", (vrm) => vrm.downloads.getGpsTrack(1, { start: 0, end: 1 })],
    ["getFile", (vrm) => vrm.downloads.getFile(1)],
    [
      "getOverviewXlsx",
      (vrm) => vrm.downloads.getOverviewXlsx({ siteIds: [1], columns: {}, onlyVisible: true }),
    ],
  ])("error: in the place of a file, %s", async ([, call]) => {
    const { vrm } = stub(refusal(200, { errors: ["Not linked"], error_code: "site_not_linked" }));
    await expect(call(vrm)).rejects.toMatchObject({ name: "NotFoundError", code: "site_not_linked" });
  });

  test.each([true, undefined, null, 0, ""])("default: success is %j", async (success) => {
    const { vrm } = stub(json({ success, idSite: 1 }));
    expect(await vrm.installations.unlink(1)).toMatchObject({ idSite: 1 });
  });

  test.each([null, [], "text", 7, false])("default: an answer that is %j", async (value) => {
    const { vrm } = stub(json(value));
    expect(await vrm.dataAttributes.list()).toEqual(value);
  });
});

describe("code", () => {
  test("behavior: every code of the specification has a meaning", async () => {
    for (const error_code of errorCodes) {
      expect((await errorOf(refusal(200, { error_code }))).name).not.toBe("ApiError");
    }
  });
});
