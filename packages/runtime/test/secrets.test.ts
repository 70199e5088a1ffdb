/**
 * Secrets, planted wherever one can travel, turn up in nothing that is logged, thrown or shown.
 */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  apiKey,
  basic,
  bearer,
  type Call,
  type ConnectOptions,
  call,
  form,
  type Platform,
  Resource,
  session,
} from "../src/index.ts";
import { caught } from "./support/caught.ts";
import { type Probe, probe } from "./support/probe.ts";
import { answerJson, type StubAnswer, stub } from "./support/stub.ts";

/** Has what makes each spelling of it differ: quotes, spaces, signs, more than ASCII. */
const secret = 's3cr3t "ä+&=/?#\\ x';
const plain = "s3cr3t-plain-value";

/** Every way in which a secret could be written. */
const spellings = (value: string): string[] => [
  value,
  encodeURIComponent(value),
  `${new URLSearchParams([["", value]])}`.slice(1),
  JSON.stringify(value).slice(1, -1),
  Buffer.from(value).toString("base64"),
  Buffer.from(`ada:${value}`).toString("base64"),
];

const found = (text: string) =>
  [secret, plain].flatMap(spellings).filter((spelling) => text.includes(spelling));

/** Everything that can be seen of a value: all properties, hidden ones too, and all causes. */
function visible(value: unknown, seen: Set<unknown> = new Set()): string {
  if (Object(value) !== value || seen.has(value)) {
    return String(value);
  }
  seen.add(value);
  return [
    inspect(value, {
      showHidden: true,
      depth: 4,
      getters: true,
      maxStringLength: null,
      maxArrayLength: null,
    }),
    typeof value === "function" ? "" : `${value}${JSON.stringify(value)}`,
    ...Reflect.ownKeys(value as object).map((key) => visible(Reflect.get(value as object, key), seen)),
  ].join("\n");
}

const html = { headers: { "Content-Type": "text/html" } };

/** What the server or the network makes of a request that carries the secret. */
const ends: Record<string, (value: string) => StubAnswer> = {
  "the request echoed in an error": () => async (request, _, body) =>
    answerJson({ url: request.url, headers: [...request.headers], body }, { status: 422 }),
  "a server error as HTML": (value) => new Response(`<h1>Failed for ${value}</h1>`, { status: 500, ...html }),
  "an HTML page": (value) => new Response(`<html>${value}`, html),
  "broken JSON": (value) => new Response(`{"you":${JSON.stringify(value)},"said":"`),
  "a redirect": (value) => {
    const [path, query] = [encodeURIComponent(value), new URLSearchParams({ a: value })];
    return new Response(null, {
      status: 302,
      headers: { location: `https://y.example/${path}?${query}#${path}` },
    });
  },
  "a broken connection": (value) =>
    Object.assign(new Error(`no way for ${value}`), {
      config: { value },
      cause: Object.assign(new Error(value), { code: `E_${value}`, value }),
    }),
};

const token = {
  authorization: (tokens: { access: string }) => `Bearer ${tokens.access}`,
  secrets: (tokens: { access: string }) => [tokens.access],
};

type Place = { value: string; settings?: Partial<ConnectOptions>; start?: (things: Probe) => Call<unknown> };

/** Where a secret is planted. */
const places: Record<string, Place> = {
  "basic password": { value: secret, settings: { auth: basic("ada", secret) } },
  "bearer token": { value: plain, settings: { auth: bearer(plain) } },
  "key in a header": { value: plain, settings: { auth: apiKey({ name: "X-Key", value: plain }) } },
  "key in the query": {
    value: secret,
    settings: { auth: apiKey({ name: "k", value: secret, in: "query" }) },
  },
  "session tokens": { value: plain, settings: { auth: session({ ...token, tokens: { access: plain } }) } },
  "header of the connection": { value: plain, settings: { headers: { "X-Api-Key": plain } } },
  "header parameter": { value: plain, start: (things) => things.get({ headers: { Cookie: plain } }) },
  "query with a secret name": {
    value: secret,
    start: (things) => things.get({ query: { access_token: secret } }),
  },
  "query that the specification calls secret": {
    value: secret,
    start: (things) => things.get({ query: { pin: secret, page: 1 } }),
  },
  "path with a secret name": {
    value: secret,
    start: (things) => things.get({ path: { api_key: secret } }, "/keys/{api_key}"),
  },
  "body member": { value: secret, start: (things) => things.send("POST", { body: { password: secret } }) },
  "deep body member": {
    value: plain,
    start: (things) => things.send("POST", { body: { users: [{ secrets: { first: plain } }] } }),
  },
  "form field": {
    value: secret,
    start: (things) => things.send("POST", { body: { password: secret }, send: form }),
  },
};

const platform: Platform = {
  secretNames: ["pin"],
  problem: (body) => {
    const text = JSON.stringify(body);
    return { code: text, message: `Refused: ${text}`, fields: { all: [text] } };
  },
};

describe.each(Object.keys(places))("%s", (place) => {
  test.each(Object.keys(ends))("behavior: stays hidden with %s", async (end) => {
    const { value, settings = {}, start = (things: Probe) => things.get() } = places[place] as Place;
    const fetch = stub((ends[end] as (typeof ends)[string])(value));
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    const logger = { debug: log, info: log, warn: log };
    const things = probe({ fetch, logger, retry: { firstDelay: 0 }, ...settings }, platform);
    const running = start(things);
    const error = await caught(running);
    expect(found(fetch.sent.join("\n"))).not.toEqual([]);
    expect(error).toHaveProperty("name", expect.stringMatching(/Error$/));
    expect(found(visible(error))).toEqual([]);
    expect(found(lines.join("\n"))).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
    expect(found(visible(things) + visible(running) + visible(things.connection.http))).toEqual([]);
  });
});

describe("answers with tokens", () => {
  const login = (answer: StubAnswer) => {
    const things = probe({ fetch: stub(answer), retry: false }, platform);
    return caught(
      call(new Resource(things.connection), "login", "POST", "/login", { body: { user: "ada" } }),
    );
  };

  test.each([
    ["cut off in the token", `{"access_token":"${plain}`],
    ["cut off after it", `{"access_token" : "${plain}", "refresh_token":"${plain}`],
    ["with escapes", `{"token":${JSON.stringify(secret)},`],
    ["deep", `{"a":[{"my_api_key":"${plain}"},`],
  ])("behavior: the excerpt of an answer %s", async (_, text) => {
    const error = await login(new Response(text, { headers: { "Content-Type": "application/json" } }));
    expect(error.name).toBe("DecodeError");
    expect(found(visible(error))).toEqual([]);
  });

  test.each([
    [
      "JSON",
      answerJson({ access_token: plain, refresh_token: secret, pin: plain, ok: true }, { status: 400 }),
    ],
    ["a form", new Response(`access_token=${plain}&pin=${plain}&ok=true`, { status: 400 })],
    ["a header", answerJson({ ok: true }, { status: 400, headers: { "Set-Cookie": plain, "X-New": plain } })],
  ])("behavior: the body of a failure as %s", async (_, answer) => {
    const error = await login(answer);
    expect(error).toHaveProperty("status", 400);
    expect(found(visible(error))).toEqual([]);
    expect(visible(error.body)).toContain("true");
  });
});

test("behavior: what a platform reads from the headers of a failure", async () => {
  const answer = answerJson(
    {},
    { status: 400, statusText: "Bad Request", headers: { "X-Reason": `no ${plain}` } },
  );
  const reading: Platform = { problem: (_, { headers }) => ({ message: headers.get("x-reason") ?? "" }) };
  const error = await caught(probe({ fetch: stub(answer), auth: bearer(plain) }, reading).get());
  expect(error.message).toContain("no ***: GET /things (400)");
  expect(found(visible(error))).toEqual([]);
});

describe("what is not secret stays readable", () => {
  test("behavior: words like null and true", async () => {
    const body = { password: null, token: true, secret: undefined, cookie: "" };
    const answer = answerJson(
      { fields: { password: ["May not be null."] }, ok: true, none: null },
      { status: 422 },
    );
    const error = await caught(probe({ fetch: stub(answer) }).send("POST", { body }));
    expect(error.body).toEqual({ fields: { password: ["May not be null."] }, ok: true, none: null });
  });

  test("behavior: numbers under a secret name are masked, short ones are not", async () => {
    const answer = answerJson({ echo: "4711 and 12" }, { status: 422 });
    const error = await caught(
      probe({ fetch: stub(answer) }).send("POST", { body: { token: 4711, secret: 12 } }),
    );
    expect(error.body).toEqual({ echo: "*** and 12" });
  });

  test("behavior: a short number under a secret name is a status, a long one a secret", async () => {
    const answer = answerJson(
      { token: 404, my_token: 123456, token_pin: "404", none_token: null },
      { status: 422 },
    );
    const error = await caught(probe({ fetch: stub(answer) }).get());
    expect(error.body).toEqual({ token: 404, my_token: "***", token_pin: "***", none_token: null });
  });

  test("behavior: a secret that begins like another one", async () => {
    const answer = answerJson({ echo: "abc and abcdef" }, { status: 422 });
    const body = { token: "abc", password: "abcdef" };
    const error = await caught(probe({ fetch: stub(answer) }).send("POST", { body }));
    expect(error.body).toEqual({ echo: "*** and ***" });
  });

  test("behavior: half a surrogate pair does not stop the masking", async () => {
    const answer = answerJson({ password: "abc" }, { status: 422 });
    const error = await caught(
      probe({ fetch: stub(answer) }).send("POST", { body: { password: "\ud800abc" } }),
    );
    expect(error.body).toEqual({ password: "***" });
  });
});
