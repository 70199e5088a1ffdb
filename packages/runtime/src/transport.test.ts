import { describe, expect, test } from "vitest";
import { caught } from "../test/support/caught.ts";
import { probe } from "../test/support/probe.ts";
import { serve, type Treatment } from "../test/support/serve.ts";
import { stub } from "../test/support/stub.ts";
import {
  dripHeaders,
  json,
  redirect,
  resetBeforeHeaders,
  resetDuringBody,
  stallBefore,
  stallDuring,
  text,
  truncate,
} from "../test/support/treatments.ts";
import { bearer } from "./auth/bearer.ts";
import { ConnectionError, DecodeError, RedirectError, TimeoutError } from "./errors/local-errors.ts";

const quick = { retry: { firstDelay: 1 } };

/** A message without the port, which changes from run to run. */
const told = (error: Error) => error.message.replaceAll(/127\.0\.0\.1:\d+/g, "HOST");

const faults: [
  name: string,
  fault: Treatment,
  timeout: number | false,
  kind: typeof ConnectionError | typeof TimeoutError,
][] = [
  ["reset before the headers", resetBeforeHeaders, false, ConnectionError],
  ["reset during the body", resetDuringBody, false, ConnectionError],
  ["truncated", truncate, false, ConnectionError],
  ["stalled before the headers", stallBefore, 400, TimeoutError],
  ["stalled during the body", stallDuring, 400, TimeoutError],
  ["slow headers", dripHeaders(50), 400, TimeoutError],
];

describe.concurrent.each(faults)("%s", (_, fault, timeout, kind) => {
  test("behavior: a GET is tried again", async () => {
    await using server = await serve(fault, json({ id: 1 }));
    expect(await probe({ baseUrl: server.url, timeout, ...quick }).get()).toEqual({ id: 1 });
    expect(server.requests).toHaveLength(2);
  });

  test("behavior: a direct GET too", async () => {
    await using server = await serve(fault, json({ id: 1 }));
    const { http } = probe({ baseUrl: server.url, timeout, ...quick }).connection;
    expect(await http.GET("/things", {})).toHaveProperty("data", { id: 1 });
    expect(server.requests).toHaveLength(2);
  });

  test("error: a POST is not", async () => {
    await using server = await serve(fault, json({ id: 1 }));
    const error = await caught(probe({ baseUrl: server.url, timeout, ...quick }).send("POST", { body: {} }));
    expect(error).toBeInstanceOf(kind);
    expect(server.requests).toHaveLength(1);
  });

  test("error: in the end", async ({ expect }) => {
    await using server = await serve(fault);
    const error = await caught(probe({ baseUrl: server.url, timeout, ...quick }).get());
    expect(error).toBeInstanceOf(kind);
    expect(told(error)).toMatchSnapshot();
    expect(server.requests).toHaveLength(3);
  });

  test("error: of a streamed answer", async () => {
    await using server = await serve(fault);
    const things = probe({ baseUrl: server.url, timeout, retry: false });
    const error = await caught(
      things
        .get()
        .response()
        .then((response) => response.text()),
    );
    expect(error).toBeInstanceOf(kind);
  });
});

test("error: connection refused is told apart and may be repeated by anything", async () => {
  const server = await serve();
  await server[Symbol.asyncDispose]();
  const error = await caught(probe({ baseUrl: server.url, ...quick }).send("POST"));
  expect(error).toMatchObject({ neverSent: true, operation: "things.post" });
  expect(told(error)).toMatchInlineSnapshot(`
    "Cannot reach http://HOST: ECONNREFUSED
    Check \`baseUrl\`."
  `);
});

test("error: a name that nobody knows", async () => {
  const error = await caught(probe({ baseUrl: "http://nowhere.invalid", retry: false }).get());
  expect(error).toHaveProperty("neverSent", true);
});

describe("answers of another kind", () => {
  test("error: malformed JSON", async () => {
    await using server = await serve(text('{"id":1', "application/json"));
    const error = await caught(probe({ baseUrl: server.url }).get());
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.message).toMatchInlineSnapshot(`
      "things.get expected application/json and got broken JSON: {"id":1
      Check \`baseUrl\`, and proxies."
    `);
    expect(server.requests).toHaveLength(1);
  });

  test("error: HTML with 200", async () => {
    await using server = await serve(text("<!doctype html><h1>Log in</h1>", "text/html; charset=utf-8"));
    const error = await caught(probe({ baseUrl: server.url }).get());
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.message).toMatchInlineSnapshot(`
      "things.get expected application/json and got text/html; charset=utf-8: <!doctype html><h1>Log in</h1>
      Check \`baseUrl\`, and proxies."
    `);
  });

  test("error: HTML with 502", async () => {
    await using server = await serve(text("<h1>Bad gateway</h1>", "text/html", 502));
    const error = await caught(probe({ baseUrl: server.url, ...quick }).get());
    expect(error).toMatchObject({ status: 502, body: "<h1>Bad gateway</h1>", retryable: true });
    expect(error.message).toMatchInlineSnapshot(`
      "Bad Gateway: GET /things (502)
      Try again later."
    `);
    expect(server.requests).toHaveLength(3);
  });
});

describe("redirects", () => {
  test.each([301, 302, 303, 307, 308])("behavior: %i to the same origin is followed", async (status) => {
    await using server = await serve(redirect("../other?a=1", status), json({ id: 1 }));
    expect(await probe({ baseUrl: server.url, auth: bearer("abc") }).get({}, "/things/")).toEqual({ id: 1 });
    expect(server.requests).toEqual(["GET /things/", "GET /other?a=1"]);
    expect(server.headers[1]).toMatchObject({ authorization: "Bearer abc", accept: "application/json" });
  });

  test("behavior: 304 is none", async () => {
    await using server = await serve((_, response) => response.writeHead(304).end());
    expect(await caught(probe({ baseUrl: server.url }).get())).toHaveProperty("status", 304);
  });

  test("error: another origin hears nothing", async () => {
    await using stranger = await serve(json({ id: 1 }));
    await using server = await serve(redirect(`${stranger.url}/things`));
    const error = await caught(probe({ baseUrl: server.url, auth: bearer("abc") }).get());
    expect(error).toBeInstanceOf(RedirectError);
    expect(error.location).toBe(`${stranger.url}/things`);
    expect(told(error)).toMatchInlineSnapshot(`
      "things.get was redirected to http://HOST/things.
      Set \`baseUrl\` to it, if you trust it."
    `);
    expect(stranger.requests).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  test.each(["POST", "PUT", "DELETE"] as const)("error: a redirected %s", async (method) => {
    await using server = await serve(redirect("/other", 307), json({}));
    expect(await caught(probe({ baseUrl: server.url }).send(method))).toBeInstanceOf(RedirectError);
    expect(server.requests).toHaveLength(1);
  });

  test("error: a loop", async () => {
    await using server = await serve(redirect("/things"));
    const error = await caught(probe({ baseUrl: server.url }).get());
    expect(told(error)).toMatchInlineSnapshot(`
      "things.get was redirected to http://HOST/things.
      Set \`baseUrl\` to it, if you trust it."
    `);
    expect(server.requests).toHaveLength(1 + 5);
    expect(server.sockets.size).toBeLessThanOrEqual(2);
  });

  test.each([
    ["none", undefined],
    ["one that cannot be read", "http://["],
  ])("error: %s", async (_, location) => {
    const fetch = stub(new Response(null, { status: 302, headers: location ? { location } : {} }));
    expect(await caught(probe({ fetch }).get())).toMatchSnapshot();
  });

  test("error: in a browser, which hides the target", async () => {
    const hidden = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    const error = await caught(probe({ fetch: async () => hidden }).get());
    expect(error).toBeInstanceOf(RedirectError);
    expect(error.location).toBeUndefined();
  });

  test("error: a target with secrets is shown without them", async () => {
    const location = "https://ada:pass@other.example/hello?code=abc123&page=2#access_token=def456";
    const fetch = stub(new Response(null, { status: 302, headers: { location } }));
    const error = await caught(probe({ fetch }).get());
    expect(error.location).toMatchInlineSnapshot(`"https://other.example/hello?code=***&page=2"`);
    expect(`${error.stack}${JSON.stringify(error)}`).not.toMatch(/pass|abc123|def456|ada/);
  });
});

describe("connections are used again", () => {
  test.each([200, 404, 500])("behavior: after %i", async (status) => {
    await using server = await serve(json({ message: "x".repeat(100_000) }, status));
    const things = probe({ baseUrl: server.url, retry: false });
    for (let call = 0; call < 20; call++) {
      await things.get().catch(() => {});
    }
    expect(server.requests).toHaveLength(20);
    // Two, because Node frees a socket a moment after its answer was read.
    expect(server.sockets.size).toBeLessThanOrEqual(2);
  });

  test("behavior: after repeated attempts", async () => {
    await using server = await serve(json({}, 503), json({}, 502), json({ id: 1 }));
    await probe({ baseUrl: server.url, ...quick }).get();
    expect(server.sockets.size).toBeLessThanOrEqual(2);
  });
});

test("error: a stand-in for `fetch` says that there is no network", async () => {
  const error = await caught(probe({ fetch: stub(() => Response.error()), retry: false }).get());
  expect(error).toBeInstanceOf(ConnectionError);
});
