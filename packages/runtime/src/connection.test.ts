import { inspect } from "node:util";
import { expect, test } from "vitest";
import { Probe, probe } from "../test/support/probe.ts";
import { answerJson, stub } from "../test/support/stub.ts";
import { bearer } from "./auth/bearer.ts";
import { HttpConnection } from "./http-connection.ts";
import { open } from "./open.ts";

test("default", () => {
  const { connection } = probe();
  expect(connection.baseUrl).toBe("https://x.example");
  expect(connection.http).toBe(connection.http);
});

test("behavior: calls of any path, where the connection was opened without them", async () => {
  const fetch = stub(answerJson({ id: 1 }));
  const lean = open({ baseUrl: "https://x.example", fetch, auth: bearer("abc"), headers: { "X-A": "1" } });
  expect(lean).not.toHaveProperty("http");
  const connection = HttpConnection.on(lean);
  await connection.http.GET("/things", {});
  expect(fetch.sent[0]).toMatch(/authorization: Bearer abc\nx-a: 1/);
  expect(HttpConnection.on(connection)).toBe(connection);
});

test("behavior: middleware of the one reaches calls of the other", async () => {
  const fetch = stub(answerJson({ id: 1 }));
  const lean = open({ baseUrl: "https://x.example", fetch });
  HttpConnection.on(lean).http.use({ onRequest: ({ request }) => request.headers.set("X-Own", "1") });
  await new Probe(lean).get();
  expect(fetch.sent[0]).toContain("x-own: 1");
});

test("behavior: a view has its own settings and leaves the others alone", async () => {
  const fetch = stub();
  const things = probe({ fetch, auth: bearer("abc"), headers: { "X-A": "1", "X-B": "1" } });
  const view = new Probe(
    things.connection.with({ auth: bearer("def"), headers: { "x-b": "2", "X-A": undefined } }),
  );
  await view.get();
  await things.get();
  expect(fetch.sent[0]).toMatchInlineSnapshot(`
    "GET https://x.example/things
    accept: application/json
    authorization: Bearer def
    x-b: 2"
  `);
  expect(fetch.sent[1]).toMatchInlineSnapshot(`
    "GET https://x.example/things
    accept: application/json
    authorization: Bearer abc
    x-a: 1
    x-b: 1"
  `);
  expect(view.connection.baseUrl).toBe(things.connection.baseUrl);
});

test("behavior: views of views", async () => {
  const fetch = stub();
  const { connection } = probe({ fetch });
  const view = new Probe(connection.with({ headers: { "X-A": "1" } }).with({ headers: { "X-B": "2" } }));
  await view.get();
  await view.connection.http.GET("/things", {});
  expect(fetch.sent.every((text) => text.includes("x-a: 1\nx-b: 2"))).toBe(true);
});

test("behavior: takes answers of one `fetch`, calls of another", async () => {
  const things = probe({ fetch: stub(answerJson({ id: 1 })) });
  const view = new Probe(things.connection.with({ fetch: stub(answerJson({ id: 2 })) }));
  expect(await Promise.all([things.get(), view.get()])).toEqual([{ id: 1 }, { id: 2 }]);
});

test("behavior: shows nothing of its settings", () => {
  const { connection } = probe({ auth: bearer("abc-secret"), headers: { Cookie: "abc-secret" } });
  void connection.http;
  const options = { showHidden: true, depth: 20, getters: true };
  expect(inspect(connection, options)).not.toContain("abc-secret");
  expect(JSON.stringify(connection)).toBe("{}");
});

test("behavior: headers of a call go before others, however they are written", async () => {
  const fetch = stub();
  const things = probe({ fetch, headers: { "X-A": "1", "x-a": "2" } });
  await things.get({ options: { headers: { "X-A": "3" } } });
  expect(fetch.sent[0]).toContain("x-a: 3");
});
