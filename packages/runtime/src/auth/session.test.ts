import { describe, expect, test, vi } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { issuing } from "../../test/support/issuing.ts";
import { probe } from "../../test/support/probe.ts";
import { serve } from "../../test/support/serve.ts";
import { answerJson, stub } from "../../test/support/stub.ts";
import { call, Resource } from "../call/call.ts";
import type { Connection } from "../connection.ts";
import { AuthenticationError, ServerError } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/local-errors.ts";
import { type SessionOptions, session } from "./session.ts";

interface Tokens {
  access: string;
  refresh?: string;
}

const options: SessionOptions<Tokens> = {
  authorization: ({ access }) => `Bearer ${access}`,
  secrets: ({ access, refresh }) => [access, refresh ?? access],
};

class Auth extends Resource {
  static override readonly resource: string = "auth";
}

const login = (connection: Connection) =>
  Promise.resolve(call<Tokens>(new Auth(connection), "login", "POST", "/login"));
const refresh = (connection: Connection) =>
  Promise.resolve(call<Tokens>(new Auth(connection), "refresh", "POST", "/refresh"));

const count = (requests: string[], request: string) => requests.filter((each) => each === request).length;

test("default", async () => {
  await using server = await serve(issuing({ newest: 0 }));
  const things = probe({ baseUrl: server.url, auth: session({ ...options, login }) });
  await things.get();
  await things.get();
  expect(server.requests).toEqual(["POST /login", "GET /things", "GET /things"]);
  expect(server.headers.map(({ authorization }) => authorization)).toEqual([
    undefined,
    "Bearer token-1",
    "Bearer token-1",
  ]);
});

describe("behavior: one flight for all", () => {
  test("1,000 calls meet one expired token: one renewal, 1,000 answers", async () => {
    await using server = await serve(issuing({ newest: 1 }));
    const auth = session({ ...options, tokens: { access: "token-0", refresh: "refresh-0" }, refresh, login });
    const things = probe({ baseUrl: server.url, auth, timeout: false });
    const answers = await Promise.all(Array.from({ length: 1000 }, () => things.get()));
    expect(answers).toHaveLength(1000);
    expect(count(server.requests, "POST /refresh")).toBe(1);
    expect(count(server.requests, "POST /login")).toBe(0);
    expect(count(server.requests, "GET /things")).toBeLessThanOrEqual(2000);
  });

  test("1,000 first calls: one login", async () => {
    await using server = await serve(issuing({ newest: 0 }));
    const things = probe({ baseUrl: server.url, auth: session({ ...options, login }), timeout: false });
    await Promise.all(Array.from({ length: 1000 }, () => things.get()));
    expect(count(server.requests, "POST /login")).toBe(1);
    expect(count(server.requests, "GET /things")).toBe(1000);
  });

  test("views share it", async () => {
    await using server = await serve(issuing({ newest: 0 }));
    const things = probe({ baseUrl: server.url, auth: session({ ...options, login }) });
    const view = things.connection.with({ headers: { "X-View": "1" } });
    await Promise.all([things.get(), view.http.GET("/things", {})]);
    expect(count(server.requests, "POST /login")).toBe(1);
  });

  test("a failed login fails every call that waits for it, and the next call tries again", async () => {
    const attempt = vi.fn(async () => {
      throw new Error(`login ${attempt.mock.calls.length}`);
    });
    const things = probe({ fetch: stub(), auth: session({ ...options, login: attempt }) });
    const errors = await Promise.all([caught(things.get()), caught(things.get())]);
    expect(errors.map(({ message }) => message)).toEqual(["login 1", "login 1"]);
    expect(await caught(things.get())).toHaveProperty("message", "login 2");
  });
});

describe("behavior: renewal", () => {
  test("falls back to a login when the server refuses the refresh token", async () => {
    await using server = await serve(issuing({ newest: 1, refreshable: false }));
    const auth = session({ ...options, tokens: { access: "token-0" }, refresh, login });
    expect(await probe({ baseUrl: server.url, auth }).get()).toEqual({ id: 1 });
    expect(server.requests).toEqual(["GET /things", "POST /refresh", "POST /login", "GET /things"]);
  });

  test("logs in where there is nothing to refresh with", async () => {
    await using server = await serve(issuing({ newest: 1 }));
    const auth = session({ ...options, tokens: { access: "token-0" }, refresh: () => undefined, login });
    await probe({ baseUrl: server.url, auth }).get();
    expect(server.requests).toEqual(["GET /things", "POST /login", "GET /things"]);
  });

  test("happens once for a call", async () => {
    const fetch = stub(() => answerJson({ code: "expired" }, { status: 401 }));
    const renew = vi.fn(async () => ({ access: `token-${renew.mock.calls.length}` }));
    const things = probe({
      fetch,
      auth: session({ ...options, tokens: { access: "token-0" }, refresh: renew }),
    });
    expect(await caught(things.get())).toBeInstanceOf(AuthenticationError);
    expect(renew).toHaveBeenCalledOnce();
    expect(fetch.sent).toHaveLength(2);
  });

  test("counts again for each repeated attempt", async () => {
    const fetch = stub(
      answerJson({}, { status: 503, headers: { "Retry-After": "0" } }),
      answerJson({}, { status: 401 }),
      answerJson({ id: 1 }),
    );
    const auth = session({ ...options, tokens: { access: "a" }, refresh: async () => ({ access: "b" }) });
    await probe({ fetch, auth }).get();
    expect(fetch.sent.map((text) => /Bearer \w/.exec(text)?.[0])).toEqual([
      "Bearer a",
      "Bearer a",
      "Bearer b",
    ]);
  });

  test("is not needed for a token that somebody else has renewed", async () => {
    const renew = vi.fn(async () => ({ access: "b" }));
    let late: () => void = () => {};
    const fetch = stub(
      () => new Promise<Response>((resolve) => (late = () => resolve(answerJson({}, { status: 401 })))),
      answerJson({}, { status: 401 }),
      answerJson({ id: 2 }),
      answerJson({ id: 1 }),
    );
    const things = probe({ fetch, auth: session({ ...options, tokens: { access: "a" }, refresh: renew }) });
    const slow = things.get();
    await vi.waitFor(() => expect(fetch.sent).toHaveLength(1));
    expect(await things.get()).toEqual({ id: 2 });
    late();
    expect(await slow).toEqual({ id: 1 });
    expect(renew).toHaveBeenCalledOnce();
  });

  test("only when the platform calls the token expired", async () => {
    const expired = async (response: Response, request: Request) =>
      (await response.json()).code === "expired" && !request.url.endsWith("/refresh");
    const renew = vi.fn(async () => ({ access: "b" }));
    const fetch = stub(
      answerJson({ code: "wrong" }, { status: 401 }),
      answerJson({ code: "expired" }, { status: 401 }),
    );
    const things = probe({
      fetch,
      auth: session({ ...options, tokens: { access: "a" }, refresh: renew, expired }),
    });
    expect(await caught(things.get())).toHaveProperty("body", { code: "wrong" });
    expect(await caught(things.get({}, "/refresh"))).toHaveProperty("body", { code: "expired" });
    expect(renew).not.toHaveBeenCalled();
    await caught(things.get());
    expect(renew).toHaveBeenCalledOnce();
  });

  test("does not help where there is neither refresh nor login", async () => {
    const fetch = stub(answerJson({}, { status: 401 }));
    expect(
      await caught(probe({ fetch, auth: session({ ...options, tokens: { access: "a" } }) }).get()),
    ).toHaveProperty("status", 401);
    expect(fetch.sent).toHaveLength(1);
  });

  test("does not hide a broken connection behind a login", async () => {
    const attempt = vi.fn(async () => ({ access: "b" }));
    const auth = session({
      ...options,
      tokens: { access: "a" },
      login: attempt,
      refresh: async () => {
        throw new ConnectionError("gone");
      },
    });
    const fetch = stub(answerJson({}, { status: 401 }));
    expect(await caught(probe({ fetch, auth }).get())).toBeInstanceOf(ConnectionError);
    expect(attempt).not.toHaveBeenCalled();
  });
});

test("args: header", async () => {
  const fetch = stub(answerJson({}, { status: 401 }), answerJson({ id: 1 }));
  const auth = session({
    ...options,
    header: "X-Token",
    tokens: { access: "a" },
    refresh: async () => ({ access: "b" }),
  });
  await probe({ fetch, auth }).get();
  expect(fetch.sent.map((text) => /x-token: Bearer \w/.exec(text)?.[0])).toEqual([
    "x-token: Bearer a",
    "x-token: Bearer b",
  ]);
  expect(fetch.sent[1]).not.toContain("authorization");
});

describe("args: store", () => {
  test("behavior: gives the first tokens and gets each new pair", async () => {
    await using server = await serve(issuing({ newest: 1 }));
    const store = { load: vi.fn(async () => ({ access: "token-1" })), save: vi.fn() };
    const things = probe({ baseUrl: server.url, auth: session({ ...options, store, login }) });
    await things.get();
    expect(server.requests).toEqual(["GET /things"]);
    expect(store.save).not.toHaveBeenCalled();
    await using other = await serve(issuing({ newest: 7 }));
    await probe({ baseUrl: other.url, auth: session({ ...options, store, login }) }).get();
    expect(store.save.mock.calls).toEqual([[{ access: "token-8", refresh: "refresh-1" }]]);
  });

  test("behavior: an empty one leads to a login, and is asked once", async () => {
    await using server = await serve(issuing({ newest: 0 }));
    const store = { load: vi.fn(() => undefined), save: vi.fn() };
    const things = probe({ baseUrl: server.url, auth: session({ ...options, store, login }) });
    await Promise.all([things.get(), things.get()]);
    expect(store.load).toHaveBeenCalledOnce();
    expect(count(server.requests, "POST /login")).toBe(1);
  });

  test("error: nothing to start with", async () => {
    expect(await caught(probe({ fetch: stub(), auth: session(options) }).get())).toMatchInlineSnapshot(`
      [ConfigError: There are no tokens.
      Pass \`tokens\`, a \`store\` that has some, or a login.]
    `);
  });
});

test("behavior: a login that cannot connect is repeated on its own account only", async () => {
  const refused = Object.assign(new Error("no"), { code: "ECONNREFUSED" });
  const fetch = stub(refused);
  const things = probe({ fetch, retry: { firstDelay: 0 }, auth: session({ ...options, login }) });
  expect(await caught(things.get())).toBeInstanceOf(ConnectionError);
  expect(fetch.sent).toHaveLength(3);
});

test("error: of a login", async () => {
  const fetch = stub(answerJson({}, { status: 500 }));
  const things = probe({ fetch, auth: session({ ...options, login }) });
  const error = await caught(things.get());
  expect(error).toBeInstanceOf(ServerError);
  expect(error.operation).toBe("auth.login");
  expect(fetch.sent).toHaveLength(1);
});

test("error: tokens that a header cannot carry are not quoted", async () => {
  const auth = session({ ...options, tokens: { access: "abc\ndef" } });
  expect(await caught(probe({ fetch: stub(), auth }).get())).toMatchInlineSnapshot(`
    [ConfigError: \`Authorization\` cannot be sent.
    Pass text, a number or a valid Date.]
  `);
});
