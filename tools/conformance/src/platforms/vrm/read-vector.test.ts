import { expect, test } from "vitest";
import { response, value } from "../../../test/vectors.ts";
import { get, one } from "../../../test/vrm/vectors.ts";
import type { Vector } from "../../vectors/vector.ts";
import { readVector } from "./read-vector.ts";

const given = (more: Partial<Vector>): Vector =>
  readVector(one("users_me_get", {}, get("/users/me"), response(200, { a: 1 }), more));

test("all forms of a value are the value", () => {
  const normalized = { series: {} };
  expect(given({ outcome: { ...value({ a: 1 }), normalized } }).outcome).toEqual(
    value({ value: { a: 1 }, normalized }),
  );
  expect(given({ outcome: { ...value("w6k="), decoded: "é" } }).outcome).toEqual(
    value({ value: "w6k=", decoded: "é" }),
  );
  expect(given({}).outcome).toEqual(value({ a: 1 }));
});

test("bytes are written as such", () => {
  const file = { status: 200, headers: {}, bodyKind: "bytes", body: "AP8=" } as const;
  expect(given({ response: file, outcome: value("AP8=") }).outcome).toEqual(value({ base64: "AP8=" }));
  const text = { ...file, bodyKind: "text" } as const;
  expect(given({ response: text, outcome: value("AP8=") }).outcome).toEqual(value("AP8="));
});

test("the path of another address goes before that of the call", () => {
  const { input, request } = readVector(
    one("users_me_get", { client: { baseUrl: "https://x.example/v3" } }, get("/users/me"), response(200, {})),
  );
  expect([input.client?.baseUrl, request?.path]).toEqual(["https://x.example", "/v3/users/me"]);
});
