import { expect, test } from "vitest";
import { response } from "../../test/vectors.ts";
import type { RecordedResponse } from "../vectors/vector.ts";
import { compareAnswer } from "./compare-answer.ts";

const type = { "content-type": "application/json" };
const refused = { ...response(401, { code: 401 }), headers: { ...type, "www-authenticate": "Bearer" } };

test.each([
  [
    "equal",
    response(404, { code: 404 }),
    new Response('{ "code": 404 }', { status: 404, headers: type }),
    [],
  ],
  ["status", response(404, {}), new Response("{}", { status: 400, headers: type }), ["response.status"]],
  ["media type", response(404, {}), new Response("{}", { status: 404 }), ["response.headers.content-type"]],
  [
    "body",
    response(422, { a: 1 }),
    new Response('{"a":2}', { status: 422, headers: type }),
    ["response.body.a"],
  ],
  ["no JSON", response(422, { a: 1 }), new Response("a", { status: 422, headers: type }), ["response.body"]],
  ["no body", response(304), new Response(null, { status: 304 }), []],
  [
    "challenge",
    refused,
    new Response('{"code":401}', { status: 401, headers: type }),
    ["response.headers.www-authenticate"],
  ],
] as [string, RecordedResponse, Response, string[]][])("%s", async (_, expected, actual, where) => {
  expect((await compareAnswer(expected, actual)).map((one) => one.where)).toEqual(where);
});
