import { expect, test } from "vitest";
import { request } from "../../test/vectors.ts";
import type { Json } from "../vectors/json.ts";
import type { BodyKind } from "../vectors/vector.ts";
import { requestOf } from "./request-of.ts";

const credentials = { authorization: "Bearer real" };

test("path as it was, query encoded, credential replaced", () => {
  const recorded = request("GET", "/zones/a%2Fb", {
    query: [
      ["t", "+1"],
      ["bare", null],
    ],
    headers: { authorization: "Bearer fake", accept: "*/*" },
  });
  const sent = requestOf(recorded, "http://x.test", credentials);
  expect(sent.url).toBe("http://x.test/zones/a%2Fb?t=%2B1&bare");
  expect(Object.fromEntries(sent.headers)).toEqual({ authorization: "Bearer real", accept: "*/*" });
});

test("credential as it was", () => {
  const headers = { authorization: "Bearer fake" };
  const sent = requestOf(request("GET", "/", { headers }), "http://x.test");
  expect(Object.fromEntries(sent.headers)).toEqual(headers);
  expect(requestOf(request("GET", "/"), "http://x.test").headers.has("authorization")).toBe(false);
});

test.each([
  ["json", { a: 1 }, '{"a":1}'],
  ["text", "a,b", "a,b"],
  ["bytes", "w6k=", "é"],
  [
    "form",
    [
      ["a[]", "é"],
      ["a[]", "&"],
    ],
    "a%5B%5D=%C3%A9&a%5B%5D=%26",
  ],
] as [BodyKind, Json, string][])("body: %s", async (bodyKind, body, text) => {
  const sent = requestOf(request("POST", "/", { bodyKind, body }), "http://x.test", {});
  expect([await sent.text(), sent.headers.get("content-type")]).toEqual([text, null]);
});

test("body: multipart", async () => {
  const parts = [
    { name: "a", filename: "f.csv", text: "x" },
    { name: "b", base64: "6Q==" },
  ];
  const recorded = request("POST", "/", {
    bodyKind: "multipart",
    body: parts,
    headers: { "content-type": "multipart/form-data" },
  });
  const form = await requestOf(recorded, "http://x.test", {}).formData();
  expect([...form].map(([name, file]) => [name, (file as File).name])).toEqual([
    ["a", "f.csv"],
    ["b", "b"],
  ]);
});
