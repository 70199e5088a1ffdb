import type { Middleware } from "openapi-fetch";
import { expect, test } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { type Probe, probe } from "../../test/support/probe.ts";
import { answerJson, stub } from "../../test/support/stub.ts";
import { bearer } from "../auth/bearer.ts";
import { ConnectionError } from "../errors/local-errors.ts";

const busy = answerJson({}, { status: 503, headers: { "Retry-After": "0" } });

function using(things: Probe, ...middleware: Middleware[]): Probe {
  things.connection.http.use(...middleware);
  return things;
}

test("default", async () => {
  const fetch = stub(answerJson({ id: 1 }));
  const seen: unknown[] = [];
  const things = using(probe({ fetch }), {
    onRequest({ request, schemaPath, params, options }) {
      seen.push([request.url, schemaPath, params, options.baseUrl]);
      request.headers.set("X-Trace", "1");
    },
    async onResponse({ response }) {
      seen.push([response.status, await response.json()]);
    },
  });
  expect(await things.get({ path: { id: 1 }, query: { q: 2 } }, "/things/{id}#only")).toEqual({ id: 1 });
  expect(fetch.sent[0]).toContain("x-trace: 1");
  expect(seen).toMatchInlineSnapshot(`
    [
      [
        "https://x.example/things/1?q=2",
        "/things/{id}#only",
        {
          "header": undefined,
          "path": {
            "id": 1,
          },
          "query": {
            "q": 2,
          },
        },
        "https://x.example",
      ],
      [
        200,
        {
          "id": 1,
        },
      ],
    ]
  `);
});

test("behavior: is asked once for a call that is repeated, and what it changed is kept", async () => {
  const fetch = stub(busy, busy, answerJson({ id: 1 }));
  let asked = 0;
  const things = using(probe({ fetch }), {
    onRequest({ request }) {
      request.headers.set("X-Asked", `${++asked}`);
    },
  });
  await things.send("PUT", { body: { a: 1 } });
  expect(fetch.sent).toHaveLength(3);
  expect(new Set(fetch.sent).size).toBe(1);
  expect(fetch.sent[0]).toContain("x-asked: 1");
});

test("behavior: another request in its place is repeated with its body", async () => {
  const fetch = stub(busy, busy, answerJson({ id: 1 }));
  const things = using(probe({ fetch, auth: bearer("abc") }), {
    onRequest: ({ request }) => new Request(`${request.url}?copy`, { method: "PUT", body: "copied" }),
  });
  await things.send("PUT", { body: { a: 1 } });
  expect(fetch.sent).toHaveLength(3);
  expect(new Set(fetch.sent).size).toBe(1);
  expect(fetch.sent[0]).toContain("/things?copy");
  expect(fetch.sent[0]).toContain("\n\ncopied");
  expect(fetch.sent[0]).toContain("Bearer abc");
});

test("behavior: answers by itself", async () => {
  const fetch = stub();
  const things = using(probe({ fetch }), {
    onRequest: () => answerJson({ id: 7 }, { headers: { ETag: '"7"' } }),
  });
  const { data, etag } = await things.get().withResponse();
  expect([data, etag]).toEqual([{ id: 7 }, '"7"']);
  expect(fetch.sent).toEqual([]);
});

test("behavior: puts another response in place", async () => {
  const things = using(probe({ fetch: stub(answerJson({ id: 1 })) }), {
    async onResponse({ response }) {
      const body = await response.json();
      return answerJson({ ...body, name: "added" }, response);
    },
  });
  expect(await things.get()).toEqual({ id: 1, name: "added" });
});

test("behavior: hands the body on in another response", async () => {
  const things = using(probe({ fetch: stub(answerJson({ id: 1 })) }), {
    onResponse: ({ response }) => new Response(response.body, response),
  });
  expect(await things.get()).toEqual({ id: 1 });
});

test("behavior: works on bytes too", async () => {
  const fetch = stub(new Response(Uint8Array.from([0, 255]), { headers: { "Content-Type": "image/png" } }));
  const things = using(probe({ fetch }), {
    onResponse: async ({ response }) => new Response(await response.arrayBuffer(), response),
  });
  expect(await things.get({ as: "bytes", accept: "image/png" })).toEqual(Uint8Array.from([0, 255]));
});

test("behavior: sees failures, and may mend them", async () => {
  const seen: unknown[] = [];
  const things = using(probe({ fetch: stub(answerJson({ code: "no" }, { status: 404 })) }), {
    async onResponse({ response }) {
      seen.push([response.status, await response.json()]);
      return response.status === 404 ? answerJson({ id: 0 }) : undefined;
    },
  });
  expect(await things.get()).toEqual({ id: 0 });
  expect(seen).toEqual([[404, { code: "no" }]]);
});

test("behavior: hears of a broken connection after the last attempt", async () => {
  const fetch = stub(new Error("reset"));
  const seen: unknown[] = [];
  const things = using(probe({ fetch, retry: { firstDelay: 0 } }), {
    onError({ error }) {
      seen.push(error);
    },
  });
  const error = await caught(things.get());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(seen).toEqual([error]);
  expect(fetch.sent).toHaveLength(3);
});

test("behavior: an unread body passes through unread", async () => {
  const things = using(probe({ fetch: stub(answerJson({ id: 1 })) }), { onResponse: () => undefined });
  const response = await things.get().response();
  expect([response.bodyUsed, await response.json()]).toEqual([false, { id: 1 }]);
});

test("behavior: an unread body comes from the last attempt", async () => {
  const things = using(probe({ fetch: stub(busy, answerJson({ id: 1 })) }), { onResponse: () => undefined });
  const response = await things.get().response();
  expect([response.status, await response.json()]).toEqual([200, { id: 1 }]);
});

test("behavior: serves all views on a connection", async () => {
  const fetch = stub();
  const things = probe({ fetch });
  const view = things.connection.with({ headers: { "X-View": "1" } });
  view.http.use({
    onRequest({ request }) {
      request.headers.set("X-Trace", "1");
    },
  });
  await things.get();
  await things.connection.http.GET("/things", {});
  await view.http.GET("/things", {});
  expect(fetch.sent.map((text) => text.includes("x-trace: 1"))).toEqual([true, true, true]);
});

test("error: of the middleware itself", async () => {
  const mine = new SyntaxError("mine");
  const things = using(probe({ fetch: stub() }), {
    onRequest() {
      throw mine;
    },
  });
  expect(await caught(things.get())).toBe(mine);
  expect(await caught(things.connection.http.GET("/things", {}))).toBe(mine);
});

test("error: a middleware that gives something else", async () => {
  const fetch = stub();
  const things = using(probe({ fetch }), { onRequest: () => "nothing" as never });
  expect(await caught(things.get())).toMatchInlineSnapshot(`
    [ConfigError: A middleware's \`onRequest\` gave no request.
    Return a Request, a Response, or nothing.]
  `);
  expect(fetch.sent).toEqual([]);
});

test("behavior: an attempt that ended too late leaves the answer alone", async () => {
  const slow = Object.assign(answerJson("late"), {
    text: () => new Promise<string>((resolve) => setTimeout(resolve, 60, '"late"')),
  });
  const fetch = stub(() => slow, answerJson("in time"));
  const things = using(probe({ fetch, timeout: 20, retry: { firstDelay: 1 } }), {
    onResponse: () => new Promise((resolve) => setTimeout(resolve, 100)),
  });
  expect(await things.get()).toBe("in time");
});
