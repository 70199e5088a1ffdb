/**
 * What a credential consists of, and what an argument carries under a secret name, turns up in nothing that is
 * logged, thrown or shown.
 */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { rpcProbe } from "../../test/support/rpc-probe.ts";
import { type StubAnswer, stub } from "../../test/support/stub.ts";

const key = "0123456789abcdef0123456789abcdef01234567";
const odd = 's3cr3t "ä+&=/?#\\ x';
const secrets = [key, odd, JSON.stringify(odd).slice(1, -1)];

const found = (text: string) => secrets.filter((secret) => text.includes(secret));

/** Everything that can be seen of a value, hidden properties and causes too. */
function visible(value: unknown, seen: Set<unknown> = new Set()): string {
  if (Object(value) !== value || seen.has(value)) {
    return String(value);
  }
  seen.add(value);
  const options = { showHidden: true, depth: 6, getters: true, maxStringLength: null, maxArrayLength: null };
  const parts = Reflect.ownKeys(value as object).map((name) =>
    visible(Reflect.get(value as object, name), seen),
  );
  return [inspect(value, options), typeof value === "function" ? "" : JSON.stringify(value), ...parts].join(
    "\n",
  );
}

const html = { headers: { "Content-Type": "text/html" } };
const both = `${key} and ${odd}`;

/** What the server or the network makes of a request that carries the secrets. */
const ends: Record<string, StubAnswer> = {
  "the request echoed in an HTTP error": (_request, _init, body) => new Response(body, { status: 500 }),
  "the request echoed in place of answers": (_request, _init, body) => new Response(body),
  "an HTML page": new Response(`<html>${both}`, html),
  "broken JSON": new Response(
    `[{"number":0,"went":"fine","got":{"key":"${key}","pin":${JSON.stringify(odd)}`,
  ),
  "a word": Response.json([{ number: 0, went: both }]),
  "an error object": Response.json([
    { number: 0, went: "no", wrong: { code: both, message: both, context: both } },
  ]),
  "an error text": Response.json([{ number: 0, wrong: both }]),
  "a result beside a failure": Response.json([
    { number: 0, went: "no", got: { key, pin: odd, deep: [both] } },
  ]),
  "refused points": Response.json([{ number: 0, went: [[both, both]] }]),
  "a request that failed": Response.json({ wrong: { code: 401, message: both, context: both } }),
  "a request that failed with a new code": Response.json({ wrong: { code: 7, message: both } }),
  "an answer to nobody": Response.json([{ number: both, went: both }]),
  "a redirect": new Response(null, { status: 307, headers: { Location: `https://y.example/${key}` } }),
  "a broken connection": Object.assign(new Error(both), { cause: new Error(both) }),
};

describe.each(Object.keys(ends))("%s", (end) => {
  test("shows no secret", async () => {
    const fetch = stub(ends[end] as StubAnswer);
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    const logger = { debug: log, info: log, warn: log };
    const settings = { fetch, logger, retry: { firstDelay: 0 }, credential: { key } };
    const rpc = rpcProbe(settings, { secretNames: ["key", "pin"] });
    const call = rpc.do("activate", [{ pin: odd }], { failures: true });
    const below = rpc.withCredential((credential) => ({ ...credential, below: "42" }));
    const error = await caught(call);
    expect(found(fetch.sent.join("\n"))).toHaveLength(2);
    expect(error).toHaveProperty("name", expect.stringMatching(/Error$/));
    expect(found(visible(error))).toEqual([]);
    expect(found(lines.join("\n"))).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
    expect(found([rpc, below, call, rpc.connection].map((value) => visible(value)).join("\n"))).toEqual([]);
  });
});

test("a secret that is a word of the answer leaves an error without it", async () => {
  const fetch = stub(Response.json([{ number: 0, went: "no", got: null }]));
  const rpc = rpcProbe({ fetch, credential: { key: "null" } }, { secretNames: ["key"] });
  expect(await caught(rpc.read("a"))).toMatchObject({
    name: "RpcError",
    message: expect.stringMatching(/^read failed\n/),
  });
});

test("secrets that the platform made up are not shown either", async () => {
  const made = {
    key: "f00df00d",
    deep: [{ pin: 471147 }],
    meta: JSON.stringify({ pin: "b0b0b0" }),
    name: "ada",
  };
  const fetch = stub(Response.json([{ number: 0, went: "no", got: made }]));
  const error = await caught(rpcProbe({ fetch }, { secretNames: ["key", "pin"] }).read("a"));
  expect(error.result).toEqual({ key: "***", deep: [{ pin: "***" }], meta: '{"pin":"***"}', name: "ada" });
});

test("an argument that is secret by its place is not shown", async () => {
  const fetch = stub(Response.json([{ number: 0, went: "no", wrong: { message: `no ${odd} for ${key}` } }]));
  const rpc = rpcProbe({ fetch });
  const error = await caught(rpc.do("activate", ["share", odd, key], { secrets: [odd, key] }));
  expect(found(fetch.sent.join("\n"))).toHaveLength(2);
  expect(found(visible(error))).toEqual([]);
  expect(error.message).toMatch(/^no \*\*\* for \*\*\*: activate failed/);
});

test.each([
  ["beside a failure", [{ number: 0, went: "no", got: key }]],
  ["in an answer that is cut", `[{"number":0,"went":"fine","got":"${key}`],
])("a result that is secret is not shown, %s", async (_, answer) => {
  const fetch = stub(new Response(typeof answer === "string" ? answer : JSON.stringify(answer)));
  const error = await caught(rpcProbe({ fetch }).do("share", ["a"], { secretResult: true }));
  expect(found(visible(error))).toEqual([]);
});
