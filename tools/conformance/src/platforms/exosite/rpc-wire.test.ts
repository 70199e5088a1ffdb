import { expect, test } from "vitest";
import { type RpcCall, rpcRequest } from "../../../test/exosite/vectors.ts";
import { request, response } from "../../../test/vectors.ts";
import type { CapturedRequest } from "../../transport/captured-request.ts";
import { exositeWire, identityIn } from "./rpc-wire.ts";

const read: RpcCall = { procedure: "read", args: {}, wire: [{ alias: "a" }, {}] };
const silent: RpcCall = { procedure: "write", args: {}, wire: ["r1", 1], id: null };
const expected = rpcRequest([read, silent]);
const bytes = (body: unknown) => new TextEncoder().encode(JSON.stringify(body));
const sent = (calls: object[], auth: object = { cik: "c0" }) => ({ auth, calls });
const [first, second] = (expected.body as { calls: object[] }).calls as [object, object];

function found(body: unknown): string[] | undefined {
  return exositeWire.compareBody?.(expected, bytes(body))?.map((one) => one.where);
}

test.each([
  ["other ids", sent([{ ...first, id: "x" }, second]), []],
  [
    "keys in another order",
    { calls: [{ arguments: [{ alias: "a" }, {}], procedure: "read", id: 1 }, second], auth: { cik: "c0" } },
    [],
  ],
  [
    "lost id",
    sent([{ procedure: "read", arguments: [{ alias: "a" }, {}] }, second]),
    ["body.calls[0].hasId"],
  ],
  ["id that nobody wants", sent([first, { ...second, id: 9 }]), ["body.calls[1].hasId"]],
  ["another key", sent([first, second], { cik: "c1" }), ["body.auth.cik"]],
  ["lost argument", sent([{ ...first, arguments: [{ alias: "a" }] }, second]), ["body.calls[0].args[1]"]],
  ["more than is documented", { ...sent([first, second]), version: 1 }, ["body.version"]],
])("%s", (_, body, where) => {
  expect(found(body)).toEqual(where);
});

test("two calls with one id", () => {
  const both = rpcRequest([read, read]);
  const { calls } = both.body as { calls: object[] };
  const same = bytes({ auth: { cik: "c0" }, calls: calls.map((call) => ({ ...call, id: 0 })) });
  expect(exositeWire.compareBody?.(both, same)?.map((one) => one.where)).toEqual(["body.ids"]);
});

test("entries of a group have no order", () => {
  const group = (entries: [string, number][]): RpcCall => ({
    procedure: "writegroup",
    args: {},
    wire: [entries],
  });
  const one = rpcRequest([
    group([
      ["r1", 1],
      ["r2", 2],
    ]),
  ]);
  const other = rpcRequest([
    group([
      ["r2", 2],
      ["r1", 1],
    ]),
  ]);
  expect(exositeWire.compareBody?.(one, bytes(other.body))).toEqual([]);
});

test("other bodies are compared as usual", () => {
  const form = request("POST", "/x", { bodyKind: "form", body: [["a", "1"]] });
  expect(exositeWire.compareBody?.(form, bytes({ calls: [] }))).toBeUndefined();
  expect(exositeWire.compareBody?.(expected, bytes({ a: 1 }))).toBeUndefined();
});

test("answers have the ids of the calls that were sent", () => {
  const answer = response(200, [{ id: 1, status: "ok" }, { id: 0 }, { id: 7 }, { status: "ok" }]);
  const exchange = { request: rpcRequest([read, read]), answer, optional: false };
  const body = bytes(
    sent([
      { ...first, id: 40 },
      { ...first, id: 41 },
    ]),
  );
  const given = exositeWire.answerTo?.(exchange, { body } as CapturedRequest);
  expect(given?.body).toEqual([{ id: 41, status: "ok" }, { id: 40 }, { id: 1_000_000 }, { status: "ok" }]);
  const text = { ...answer, bodyKind: "text", body: JSON.stringify(answer.body) } as const;
  const same = exositeWire.answerTo?.({ ...exchange, answer: text }, { body } as CapturedRequest);
  expect(JSON.parse(String(same?.body))).toEqual(given?.body);
});

test.each([
  ["an answer that is no list", response(200, { error: {} })],
  ["an answer that is no JSON", { ...response(200), bodyKind: "text", body: "<html>" } as const],
])("%s stays as it is", (_, answer) => {
  const given = exositeWire.answerTo?.({ request: expected, answer, optional: false }, {
    body: bytes(expected.body),
  } as CapturedRequest);
  expect(given).toBe(answer);
});

test.each([
  ["if-modified-since", "Fri, 15 Aug 2014 07:38:28 GMT", "1408088308"],
  ["if-modified-since", "1408088308", "1408088308"],
  ["range", "bytes=0-3", "bytes=0-3"],
])("value of %s: %s", (name, value, normal) => {
  expect(exositeWire.headerValue?.(name, value)).toBe(normal);
});

test("as whom a request was sent", () => {
  expect(identityIn(expected.body)).toEqual({ cik: "c0" });
  expect(identityIn({ a: 1 })).toBeUndefined();
});
