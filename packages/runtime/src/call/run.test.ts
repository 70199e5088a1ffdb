import { expect, test } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { probe } from "../../test/support/probe.ts";
import { answerJson, stub } from "../../test/support/stub.ts";
import { bearer } from "../auth/bearer.ts";
import { csv } from "../request/encoders.ts";

test("default", async () => {
  const fetch = stub(answerJson({ id: 1, name: "North" }));
  expect(await probe({ fetch }).get()).toEqual({ id: 1, name: "North" });
  expect(fetch.sent).toMatchInlineSnapshot(`
    [
      "GET https://x.example/things
    accept: application/json",
    ]
  `);
});

test("args: all of them", async () => {
  const fetch = stub();
  await probe(
    { fetch, auth: bearer("abc"), headers: { "X-Tool": "meter" } },
    { userAgent: "@busbar/x/1.2.3" },
  ).send(
    "PUT",
    {
      path: { item_id: "a/b" },
      query: { sort: ["name", "-id"], at: new Date(0), none: null },
      headers: { "X-Org": 7, "X-None": undefined },
      body: { name: "North" },
      encode: { sort: csv },
      options: { ifMatch: '"1"', headers: { "X-Call": "yes" } },
    },
    "/things/{item_id}/parts",
  );
  expect(fetch.sent[0]).toMatchInlineSnapshot(`
    "PUT https://x.example/things/a%2Fb/parts?sort=name,-id&at=1970-01-01T00%3A00%3A00.000Z
    accept: application/json
    authorization: Bearer abc
    content-type: application/json
    if-match: "1"
    user-agent: @busbar/x/1.2.3
    x-call: yes
    x-org: 7
    x-tool: meter

    {"name":"North"}"
  `);
});

test("args: accept", async () => {
  const fetch = stub(new Response("a,b", { headers: { "content-type": "text/csv" } }));
  expect(await probe({ fetch }).get({ accept: "text/csv", as: "text" })).toBe("a,b");
  expect(fetch.sent[0]).toMatchInlineSnapshot(`
    "GET https://x.example/things
    accept: text/csv"
  `);
});

test("args: anonymous", async () => {
  const fetch = stub();
  await probe({ fetch, auth: bearer("abc") }).get({ anonymous: true });
  expect(fetch.sent[0]).not.toContain("authorization");
});

test("args: header parameters are written like query values", async () => {
  const fetch = stub();
  const headers = { a: 0, b: false, c: "", d: null, e: undefined, f: new Date(0), g: 1n };
  await probe({ fetch }).get({ headers });
  expect(fetch.sent[0]).toMatchInlineSnapshot(`
    "GET https://x.example/things
    a: 0
    accept: application/json
    b: false
    c: 
    f: 1970-01-01T00:00:00.000Z
    g: 1"
  `);
});

test("behavior: an absent header parameter leaves the connection's header alone", async () => {
  const fetch = stub();
  await probe({ fetch, headers: { "X-Org": "7" } }).get({ headers: { "X-Org": undefined } });
  expect(fetch.sent[0]).toContain("x-org: 7");
});

test("behavior: the call's header wins over the connection's in any spelling", async () => {
  const fetch = stub();
  const things = probe({ fetch, headers: { "X-Org": "7", "x-tool": "meter", Accept: "text/plain" } });
  await things.get({ options: { headers: { "x-org": "8", "X-Tool": undefined, accept: undefined } } });
  expect(fetch.sent[0]).toMatchInlineSnapshot(`
    "GET https://x.example/things
    x-org: 8"
  `);
});

test("behavior: a user's header wins over the user agent", async () => {
  const fetch = stub();
  await probe({ fetch, headers: { "user-agent": "meter/2" } }, { userAgent: "@busbar/x/1.2.3" }).get();
  expect(fetch.sent[0]).toContain("user-agent: meter/2");
});

test("behavior: a fragment is never sent, and a query beside it is", async () => {
  const fetch = stub();
  const things = probe({ fetch });
  await things.get({ query: { q: 1 } }, "/things/#add");
  await things.get({ query: { q: 1 }, path: { id: 2 } }, "/things/{id}#add");
  expect(fetch.sent.map((text) => text.split("\n")[0])).toMatchInlineSnapshot(`
    [
      "GET https://x.example/things/?q=1",
      "GET https://x.example/things/2?q=1",
    ]
  `);
});

test("behavior: the path of `baseUrl` stands before every path", async () => {
  const fetch = stub();
  await probe({ fetch, baseUrl: "https://x.example/api/v1//" }).get();
  expect(fetch.sent[0]).toContain("GET https://x.example/api/v1/things");
});

test("behavior: `fetch` is looked up when a call is made", async () => {
  const things = probe();
  const original = globalThis.fetch;
  globalThis.fetch = stub(answerJson({ id: 5 })) as typeof globalThis.fetch;
  try {
    expect(await things.get()).toEqual({ id: 5 });
  } finally {
    globalThis.fetch = original;
  }
});

test("behavior: the fetch of a call wins", async () => {
  const fetch = stub();
  await probe({ fetch: stub(new Error("not this one")) }).get({ options: { fetch } });
  expect(fetch.sent).toHaveLength(1);
});

test.each([
  ["line break", "a\nb"],
  ["beyond Latin-1", "日本"],
  ["object", {}],
])("error: header parameter with %s", async (name, value) => {
  const fetch = stub();
  const error = await caught(probe({ fetch }).get({ headers: { "X-Org": value } }));
  expect(error).toMatchSnapshot(name);
  expect(fetch.sent).toEqual([]);
});

test("error: path value that would reach another resource", async () => {
  const fetch = stub();
  const error = await caught(probe({ fetch }).get({ path: { id: "" } }, "/things/{id}"));
  expect(error).toMatchInlineSnapshot(`
    [ConfigError: \`id\` of /things/{id} is missing, empty or dots.
    Pass an identifier.]
  `);
  expect(fetch.sent).toEqual([]);
});

test("error: a setting of the call that cannot be used", async () => {
  const error = await caught(probe().get({ options: { timeout: -1 } }));
  expect(error).toMatchInlineSnapshot(`
    [ConfigError: \`timeout\` cannot have this value.
    See \`Settings\`.]
  `);
});
