import { failure } from "@busbar/test-support/failure";
import { json } from "@busbar/test-support/json";
import { describe, expect, test, vi } from "vitest";
import { AuthenticationError, basic, bearer, ConfigError, login, type TokenPair } from "../src/index.ts";
import { arrived, simulated } from "./support/simulated.ts";
import { stub } from "./support/stub.ts";

const ada = { email: "ada@example.com", password: "correct horse" };
const quarter = 15 * 60_000;

/** The error of a call that is not let in. */
const refused = (call: PromiseLike<unknown>): Promise<AuthenticationError> =>
  failure(call, AuthenticationError);

/** A pair of tokens that the simulated server gave. */
async function tokensOf({ bem }: ReturnType<typeof simulated>): Promise<{ access: string; refresh: string }> {
  const { access_token: access = "", refresh_token: refresh = "" } = await bem.auth.getTokens(ada);
  return { access, refresh };
}

describe("login", () => {
  test("default", async () => {
    const { bem, simulator } = simulated({ auth: login(ada) });
    await bem.sites.list();
    await bem.sites.list();
    expect(arrived(simulator)).toEqual(["POST /auth/token 200", "GET /sites/ 200", "GET /sites/ 200"]);
    expect(simulator.requests[0]?.headers.authorization).toBeUndefined();
    expect(simulator.requests[1]?.headers.authorization).toMatch(/^Bearer ey/);
  });

  test("behavior: logs in once for calls made at the same time", async () => {
    const { bem, simulator } = simulated({ auth: login(ada) });
    await Promise.all(Array.from({ length: 20 }, () => bem.sites.list()));
    expect(arrived(simulator).filter((line) => line.startsWith("POST"))).toEqual(["POST /auth/token 200"]);
  });

  test("behavior: renews an expired token once for calls made at the same time", async () => {
    const { bem, simulator } = simulated({ auth: login(ada) }, { clock: "2024-01-15T08:00:00Z" });
    await bem.sites.list();
    simulator.clock.advance(quarter);
    const before = simulator.requests.length;
    const lists = await Promise.all(Array.from({ length: 20 }, () => bem.sites.list()));
    expect(lists.every((sites) => sites.length === 3)).toBe(true);
    const renewals = arrived(simulator)
      .slice(before)
      .filter((line) => line.startsWith("POST"));
    expect(renewals).toEqual(["POST /auth/token/refresh 200"]);
  });

  test("behavior: logs in again when the refresh token has expired too", async () => {
    const { bem, simulator } = simulated({ auth: login(ada) }, { clock: "2024-01-15T08:00:00Z" });
    await bem.sites.list();
    simulator.clock.advance(61 * 24 * 3_600_000);
    await bem.sites.list();
    expect(arrived(simulator).slice(2)).toEqual([
      "GET /sites/ 401",
      "POST /auth/token/refresh 401",
      "POST /auth/token 200",
      "GET /sites/ 200",
    ]);
  });

  test("behavior: logs in again when there was no refresh token", async () => {
    const token = (name: string) => json({ status: "success", access_token: name });
    const expired = json({ errors: { authentication: "expired_token" } }, { status: 401 });
    const { bem, sent } = stub([token("a"), expired, token("b"), json([])], { auth: login(ada) });
    await bem.sites.list();
    expect(sent.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ["/auth/token", undefined],
      ["/sites/", "Bearer a"],
      ["/auth/token", undefined],
      ["/sites/", "Bearer b"],
    ]);
  });

  test("behavior: keeps tokens in a store and takes them from it", async () => {
    let kept: TokenPair | undefined;
    const store = {
      load: () => kept,
      save: (tokens: TokenPair) => {
        kept = tokens;
      },
    };
    const onRenew = vi.fn();
    const { bem, simulator } = simulated({ auth: login({ ...ada, store, onRenew }) });
    await bem.sites.list();
    expect(kept).toEqual({ access: expect.any(String), refresh: expect.any(String) });
    expect(onRenew).toHaveBeenCalledExactlyOnceWith(kept);

    await bem.withAuth(login({ ...ada, store })).sites.list();
    expect(arrived(simulator)).toEqual(["POST /auth/token 200", "GET /sites/ 200", "GET /sites/ 200"]);
  });

  test.each([
    ["wrong password", { ...ada, password: "wrong" }],
    ["unknown user", { ...ada, email: "nobody@example.com" }],
    ["inactive user", { email: "eve@example.com", password: "eve's old password" }],
  ])("error: %s", async (_, account) => {
    const { bem } = simulated({ auth: login(account) });
    const error = await refused(bem.sites.list());
    expect(error).toMatchObject({ status: 401, operation: "auth.getTokens", body: { status: "failure" } });
    expect(error.message).toMatchInlineSnapshot(`
      "Login refused, the server says "failure": POST /auth/token (200)
      Check address and password, and that the account is active."
    `);
  });

  test("error: the next call tries again", async () => {
    const answers = [json({ status: "failure" }), json({ status: "success", access_token: "a" }), json([])];
    const { bem, sent } = stub(answers, { auth: login(ada) });
    await refused(bem.sites.list());
    await bem.sites.list();
    expect(sent.map(({ path }) => path)).toEqual(["/auth/token", "/auth/token", "/sites/"]);
  });

  test.each([
    { email: "", password: "x" },
    { email: "x", password: "" },
  ])("args: empty, %o", (account) => {
    expect(() => login(account)).toThrow(ConfigError);
    expect(() => login(account)).toThrowErrorMatchingInlineSnapshot(`
      [ConfigError: \`email\` or \`password\` is empty.
      Pass both, or set BEMSERVER_EMAIL and BEMSERVER_PASSWORD.]
    `);
  });
});

describe("bearer", () => {
  test("behavior: gives a renewed pair to the callback", async () => {
    const server = simulated({ auth: false }, { clock: "2024-01-15T08:00:00Z" });
    const given = await tokensOf(server);
    const onRenew = vi.fn();
    const bem = server.bem.withAuth(bearer({ ...given, onRenew }));
    await bem.sites.list();
    expect(onRenew).not.toHaveBeenCalled();

    server.simulator.clock.advance(quarter);
    await bem.sites.list();
    expect(onRenew).toHaveBeenCalledExactlyOnceWith({
      access: expect.not.stringContaining(given.access),
      refresh: expect.not.stringContaining(given.refresh),
    });
    const refresh = server.simulator.requests.find(({ path }) => path === "/auth/token/refresh");
    expect(refresh?.headers.authorization).toBe(`Bearer ${given.refresh}`);
    expect(refresh?.body).toBe("");
  });

  test("error: expired, without a refresh token", async () => {
    const server = simulated({ auth: false }, { clock: "2024-01-15T08:00:00Z" });
    const { access } = await tokensOf(server);
    server.simulator.clock.advance(quarter);
    const error = await refused(server.bem.withAuth(bearer({ access })).sites.list());
    expect(error.code).toBe("expired_token");
    expect(arrived(server.simulator)).toEqual(["POST /auth/token 200", "GET /sites/ 401"]);
  });

  test("error: expired, and so is the refresh token", async () => {
    const server = simulated({ auth: false }, { clock: "2024-01-15T08:00:00Z" });
    const given = await tokensOf(server);
    server.simulator.clock.advance(61 * 24 * 3_600_000);
    const error = await refused(server.bem.withAuth(bearer(given)).sites.list());
    expect(error).toMatchObject({ code: "expired_token", operation: "auth.refreshTokens" });
  });

  test("error: a renewal that is refused with 200", async () => {
    const expired = json({ errors: { authentication: "expired_token" } }, { status: 401 });
    const { bem } = stub([expired, json({ status: "failure" })], {
      auth: bearer({ access: "a", refresh: "r" }),
    });
    const error = await refused(bem.sites.list());
    expect(error.message).toMatchInlineSnapshot(`
      "Login refused, the server says "failure": POST /auth/token/refresh (200)
      Log in again."
    `);
  });

  test.each(["invalid_token", "invalid_scheme", "missing_authentication", undefined])(
    "behavior: does not renew on %s",
    async (code) => {
      const { bem, sent } = stub(json({ errors: { authentication: code } }, { status: 401 }), {
        auth: bearer({ access: "a", refresh: "r" }),
      });
      expect((await refused(bem.sites.list())).code).toBe(code);
      expect(sent).toHaveLength(1);
    },
  );

  test("behavior: does not renew on a proxy's 401", async () => {
    const page = new Response("<html>401</html>", { status: 401, headers: { "Content-Type": "text/html" } });
    const { bem, sent } = stub(page, { auth: bearer({ access: "a", refresh: "r" }) });
    await refused(bem.sites.list());
    expect(sent).toHaveLength(1);
  });

  test("args: empty", () => {
    expect(() => bearer({ access: "", refresh: "r" })).toThrow(ConfigError);
  });
});

describe("getTokens", () => {
  test("behavior: works without a credential, and withAuth goes on from there", async () => {
    const { bem, simulator } = simulated({ auth: false });
    const tokens = await bem.auth.getTokens(ada);
    expect(tokens).toEqual({
      status: "success",
      access_token: expect.any(String),
      refresh_token: expect.any(String),
    });
    const { access_token: access = "", refresh_token: refresh } = tokens;
    expect(await bem.withAuth(bearer({ access, refresh })).sites.list()).toHaveLength(3);
    expect((await refused(bem.sites.list())).code).toBe("missing_authentication");
    expect(arrived(simulator)).toEqual(["POST /auth/token 200", "GET /sites/ 200", "GET /sites/ 401"]);
  });

  test("behavior: a refusal is the answer, no error", async () => {
    const { bem } = simulated({ auth: false });
    expect(await bem.auth.getTokens({ ...ada, password: "wrong" })).toEqual({ status: "failure" });
  });

  test("behavior: sends no credential, whatever the client has", async () => {
    const { bem, sent } = stub(json({ status: "failure" }), { auth: basic("a", "b") });
    await bem.auth.getTokens(ada);
    expect(sent[0]?.headers.authorization).toBeUndefined();
  });
});

describe("basic", () => {
  test("default: in UTF-8", async () => {
    const { bem, simulator } = simulated({ auth: basic("bob@example.com", "bob's pässword:1") });
    expect(await bem.sites.list()).toHaveLength(2);
    expect(simulator.requests[0]?.headers.authorization).toBe(
      "Basic Ym9iQGV4YW1wbGUuY29tOmJvYidzIHDDpHNzd29yZDox",
    );
  });

  test("error: wrong password", async () => {
    const { bem } = simulated({ auth: basic("bob@example.com", "wrong") });
    expect((await refused(bem.sites.list())).code).toBe("invalid_credentials");
  });
});

describe("environment", () => {
  test("behavior: logs in with what it finds", async () => {
    vi.stubEnv("BEMSERVER_EMAIL", ada.email);
    vi.stubEnv("BEMSERVER_PASSWORD", ada.password);
    const { bem, simulator } = simulated({ auth: undefined });
    await bem.sites.list();
    expect(arrived(simulator)).toEqual(["POST /auth/token 200", "GET /sites/ 200"]);
  });

  test("behavior: `auth: false` keeps from that", async () => {
    vi.stubEnv("BEMSERVER_EMAIL", ada.email);
    vi.stubEnv("BEMSERVER_PASSWORD", ada.password);
    const { bem, simulator } = simulated({ auth: false });
    await bem.about.get();
    await refused(bem.sites.list());
    expect(arrived(simulator)).toEqual(["GET /about/ 200", "GET /sites/ 401"]);
  });
});
