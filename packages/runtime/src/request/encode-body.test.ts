import { expect, test } from "vitest";
import { probe } from "../../test/support/probe.ts";
import { stub } from "../../test/support/stub.ts";
import type { Input } from "../call/input.ts";
import { form, multipart, raw } from "./encode-body.ts";

async function sent(input: Input): Promise<string | undefined> {
  const fetch = stub();
  await probe({ fetch }).send("POST", input);
  return fetch.sent[0];
}

const bytes = new TextEncoder().encode("a,b\n");

function stream(...chunks: string[]): ReadableStream<Uint8Array> {
  return new Blob(chunks).stream();
}

test("default", async () => {
  expect(
    await sent({
      body: { name: "North", at: new Date(0), none: null, off: undefined, zero: 0, no: false, empty: "" },
    }),
  ).toMatchInlineSnapshot(`
    "POST https://x.example/things
    accept: application/json
    content-type: application/json

    {"name":"North","at":"1970-01-01T00:00:00.000Z","none":null,"zero":0,"no":false,"empty":""}"
  `);
});

test("args: null is a body", async () => {
  expect(await sent({ body: null })).toMatchInlineSnapshot(`
    "POST https://x.example/things
    accept: application/json
    content-type: application/json

    null"
  `);
});

test("args: falsy values are bodies", async () => {
  expect((await sent({ body: 0 }))?.split("\n\n")[1]).toBe("0");
  expect((await sent({ body: false }))?.split("\n\n")[1]).toBe("false");
  expect((await sent({ body: "" }))?.split("\n\n")[1]).toBe('""');
});

test("args: no body", async () => {
  expect(await sent({})).toMatchInlineSnapshot(`
    "POST https://x.example/things
    accept: application/json"
  `);
});

test("args: no raw body", async () => {
  expect(await sent({ send: raw })).toMatchInlineSnapshot(`
    "POST https://x.example/things
    accept: application/json"
  `);
});

test.each([
  ["text", "a,b\n"],
  ["bytes", bytes],
  ["buffer", bytes.buffer],
  ["blob", new Blob([bytes], { type: "text/plain" })],
  ["file", new File([bytes], "a.txt", { type: "text/plain" })],
  ["named", { data: bytes, filename: "a.csv" }],
])("args: raw %s", async (_, body) => {
  expect(await sent({ body, send: raw, headers: { "Content-Type": "text/csv" } })).toBe(
    "POST https://x.example/things\naccept: application/json\ncontent-type: text/csv\n\na,b\n",
  );
});

test("args: raw stream", async () => {
  expect(
    await sent({ body: stream("a,", "b\n"), send: raw, headers: { "Content-Type": "text/csv" } }),
  ).toContain("\n\na,b\n");
});

test("args: form", async () => {
  const body = { a: "x y&z", list: [1, null, 2], none: null, off: undefined, at: new Date(0), no: false };
  expect(await sent({ body, send: form })).toMatchInlineSnapshot(`
    "POST https://x.example/things
    accept: application/json
    content-type: application/x-www-form-urlencoded;charset=UTF-8

    a=x+y%26z&list=1&list=2&at=1970-01-01T00%3A00%3A00.000Z&no=false"
  `);
});

test("args: form as pairs", async () => {
  const body = [
    ["b", 1],
    ["a", 2],
    ["b", 3],
  ];
  expect((await sent({ body, send: form }))?.split("\n\n")[1]).toBe("b=1&a=2&b=3");
});

test("args: an object in a multipart form is JSON", async () => {
  const body = { meter: { id: 7, since: new Date(0) }, buffer: bytes.buffer };
  const text = await sent({ body, send: multipart() });
  expect(text).toMatch(
    /name="meter"; filename="blob"\nContent-Type: application\/json\n\n\{"id":7,"since":"1970-/,
  );
  expect(text).toMatch(/name="buffer"; filename="buffer"\nContent-Type: application\/octet-stream/);
});

test("args: multipart", async () => {
  const body = {
    campaign: 1,
    at: new Date(0),
    none: null,
    off: undefined,
    tags: ["a", "b"],
    text: "a,b",
    bytes,
    blob: new Blob([bytes], { type: "text/csv" }),
    file: new File([bytes], "sites.csv", { type: "text/csv" }),
    stream: stream("a,", "b"),
    named: { data: "a,b", filename: "C:\\data\\named.csv", type: "text/csv" },
  };
  expect(await sent({ body, send: multipart("text") })).toMatchInlineSnapshot(`
    "POST https://x.example/things
    accept: application/json
    content-type: multipart/form-data; boundary=BOUNDARY

    --BOUNDARY
    Content-Disposition: form-data; name="campaign"

    1
    --BOUNDARY
    Content-Disposition: form-data; name="at"

    1970-01-01T00:00:00.000Z
    --BOUNDARY
    Content-Disposition: form-data; name="tags"

    a
    --BOUNDARY
    Content-Disposition: form-data; name="tags"

    b
    --BOUNDARY
    Content-Disposition: form-data; name="text"; filename="text"
    Content-Type: application/octet-stream

    a,b
    --BOUNDARY
    Content-Disposition: form-data; name="bytes"; filename="bytes"
    Content-Type: application/octet-stream

    a,b

    --BOUNDARY
    Content-Disposition: form-data; name="blob"; filename="blob"
    Content-Type: text/csv

    a,b

    --BOUNDARY
    Content-Disposition: form-data; name="file"; filename="sites.csv"
    Content-Type: text/csv

    a,b

    --BOUNDARY
    Content-Disposition: form-data; name="stream"; filename="stream"
    Content-Type: application/octet-stream

    a,b
    --BOUNDARY
    Content-Disposition: form-data; name="named"; filename="named.csv"
    Content-Type: text/csv

    a,b
    --BOUNDARY--
    "
  `);
});

test("behavior: files without content are left out, and so is a form without fields", async () => {
  const body = { sites: "", zones: new Uint8Array(), more: { data: stream() } };
  expect(await sent({ body, send: multipart("sites", "zones") })).toMatchInlineSnapshot(`
    "POST https://x.example/things
    accept: application/json"
  `);
});

test("error: what JSON cannot carry", async () => {
  await expect(sent({ body: { a: 1n } })).rejects.toThrowErrorMatchingInlineSnapshot(`
    [ConfigError: \`body\` cannot be sent.
    Pass text, a number or a valid Date.]
  `);
});

test("error: an object in a form", async () => {
  await expect(sent({ body: { a: {} }, send: form })).rejects.toThrowErrorMatchingInlineSnapshot(`
    [ConfigError: \`a\` cannot be sent.
    Pass text, a number or a valid Date.]
  `);
});
