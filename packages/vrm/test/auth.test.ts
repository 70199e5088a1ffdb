import { describe, expect, test } from "vitest";
import { AuthenticationError, accessToken, bearer, ConfigError, demo, login } from "../src/index.ts";
import { json, type Sent, stub, token } from "./support/stub.ts";

const web = "head.payload.sign";
const account = { username: "ada@example.com", password: "correct horse" };
const expired = () => json({ success: false, errors: "Unauthorized", error_code: null }, { status: 401 });
const me = () => json({ success: true, user: { id: 51209 } });
const loggedIn = (given: string | null, more: object = {}) =>
  json({ token: given, idUser: 51209, verification_mode: "password", verification_sent: false, ...more });

/** Where requests went, and with which credential. */
const arrived = (sent: Sent[]) =>
  sent.map(({ method, path, headers }) => `${method} ${path} ${headers["x-authorization"] ?? "-"}`);

async function failure(promise: PromiseLike<unknown>): Promise<AuthenticationError> {
  const error = await Promise.resolve(promise).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AuthenticationError);
  return error as AuthenticationError;
}

describe("accessToken", () => {
  test("default", async () => {
    const { vrm, sent } = stub(me(), { auth: accessToken(token) });
    await vrm.users.me();
    expect(arrived(sent)).toEqual([`GET /users/me Token ${token}`]);
    expect(sent[0]?.headers).not.toHaveProperty("authorization");
  });

  test.each(["", " ", ` ${token}`, `Token ${token}`, `${token}\n`, "é", undefined, null, 7])(
    "error: %j",
    (value) => {
      expect(() => accessToken(value as string)).toThrow(ConfigError);
      expect(() => accessToken(value as string)).toThrowError("Pass the token alone, or set VRM_TOKEN.");
    },
  );

  test("error: a JSON web token, which the portal refuses in this form", () => {
    expect(() => accessToken(web)).toThrowErrorMatchingInlineSnapshot(`
      [ConfigError: \`token\` is a JSON web token.
      Pass an access token, or \`auth: bearer(token)\`.]
    `);
  });

  test("error: 401", async () => {
    const { vrm, sent } = stub(expired());
    expect((await failure(vrm.users.me())).message).toMatchInlineSnapshot(`
      "Unauthorized: GET /v2/users/me (401)
      Check the credential."
    `);
    expect(sent).toHaveLength(1);
  });
});

describe("bearer", () => {
  test("default", async () => {
    const { vrm, sent } = stub(me(), { auth: bearer(web) });
    await vrm.users.me();
    expect(arrived(sent)).toEqual([`GET /users/me Bearer ${web}`]);
  });

  test("error: an access token, which the portal refuses in this form", async () => {
    const { vrm, sent } = stub(expired(), { auth: bearer(token) });
    await failure(vrm.users.me());
    expect(arrived(sent)).toEqual([`GET /users/me Bearer ${token}`]);
  });

  test.each(["", undefined, "a.b c.d"])("error: %j", (value) => {
    expect(() => bearer(value as string)).toThrow(ConfigError);
  });

  test("error: expired", async () => {
    const { vrm, sent } = stub(expired(), { auth: bearer(web) });
    await failure(vrm.users.me());
    expect(sent).toHaveLength(1);
  });
});

describe("login", () => {
  test("default", async () => {
    const { vrm, sent } = stub([loggedIn(web), me()], { auth: login(account) });
    await vrm.users.me();
    await vrm.users.me();
    expect(arrived(sent)).toEqual([
      "POST /auth/login -",
      `GET /users/me Bearer ${web}`,
      `GET /users/me Bearer ${web}`,
    ]);
    expect(sent[0]?.body).toBe('{"username":"ada@example.com","password":"correct horse"}');
    expect(sent[1]?.headers).not.toHaveProperty("authorization");
  });

  test("args: smsToken keeps its zeros, rememberMe false is sent", async () => {
    const auth = login({ ...account, smsToken: "004217", rememberMe: false });
    const { vrm, sent } = stub([loggedIn(web), me()], { auth });
    await vrm.users.me();
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({ ...account, sms_token: "004217", remember_me: false });
  });

  test("behavior: logs in once for calls made at the same time", async () => {
    const { vrm, sent } = stub([loggedIn(web), me()], { auth: login(account) });
    await Promise.all(Array.from({ length: 20 }, () => vrm.users.me()));
    expect(arrived(sent).filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  test("behavior: logs in again when the token is refused, once for all who meet that", async () => {
    const { vrm, sent } = stub([loggedIn(web), me(), expired(), loggedIn("a.new.one"), me()], {
      auth: login(account),
    });
    await vrm.users.me();
    await vrm.users.me();
    expect(arrived(sent).slice(2)).toEqual([
      `GET /users/me Bearer ${web}`,
      "POST /auth/login -",
      "GET /users/me Bearer a.new.one",
    ]);
  });

  test("behavior: with a code, which is good once, it does not", async () => {
    const auth = login({ ...account, smsToken: "004217" });
    const { vrm, sent } = stub([loggedIn(web), me(), expired()], { auth });
    await vrm.users.me();
    await failure(vrm.users.me());
    expect(arrived(sent).filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  test("error: a second factor is missing, and no token is no login", async () => {
    const answer = loggedIn(null, { verification_mode: "sms", verification_sent: true });
    const { vrm, sent } = stub([answer, me()], { auth: login(account) });
    const error = await failure(vrm.users.me());
    expect(error).toMatchObject({
      status: 401,
      operation: "auth.login",
      body: { verification_sent: true },
    });
    expect(error.message).toMatchInlineSnapshot(`
      "Login refused, the second factor is missing: POST /v2/auth/login (200)
      Pass the code as \`smsToken\`, or use an access token: \`new Vrm({ token })\`."
    `);
    expect(sent).toHaveLength(1);
  });

  test("error: refused", async () => {
    const refused = json(
      { success: false, errors: "Feil passord", error_code: "invalid_credentials" },
      { status: 401 },
    );
    const { vrm } = stub(refused, { auth: login(account) });
    expect(await failure(vrm.users.me())).toMatchObject({
      operation: "auth.login",
      code: "invalid_credentials",
    });
  });

  test("error: too many logins", async () => {
    const many = json(
      { success: false, errors: "Too many attempts." },
      { status: 429, headers: { "Retry-After": "30" } },
    );
    const { vrm } = stub(many, { auth: login(account) });
    await expect(vrm.users.me()).rejects.toMatchObject({ name: "RateLimitError", operation: "auth.login" });
  });

  test.each([
    { username: "", password: "x" },
    { username: "x", password: "" },
  ])("args: empty, %o", (given) => {
    expect(() => login(given)).toThrowErrorMatchingInlineSnapshot(`
      [ConfigError: \`username\` or \`password\` is empty.
      Pass both, or use an access token: \`new Vrm({ token })\`.]
    `);
  });
});

describe("demo", () => {
  test("default", async () => {
    const { vrm, sent } = stub([json({ token: web }), me()], { auth: demo() });
    await vrm.users.me();
    expect(arrived(sent)).toEqual(["GET /auth/loginAsDemo -", `GET /users/me Bearer ${web}`]);
  });

  test("error: no token", async () => {
    const { vrm } = stub(json({ token: null }), { auth: demo() });
    expect((await failure(vrm.users.me())).message).toMatchInlineSnapshot(`
      "Login refused, there is no token: GET /v2/auth/loginAsDemo (200)
      Try again later, or use an access token: \`new Vrm({ token })\`."
    `);
  });
});

test("logging in by hand, and out: GET, with the token that ends", async () => {
  const { vrm, sent } = stub([loggedIn(web), json({ token: "" })], { auth: false });
  const { token: given } = await vrm.auth.login(account);
  await vrm.withAuth(bearer(given ?? "")).auth.logout();
  expect(arrived(sent)).toEqual(["POST /auth/login -", `GET /auth/logout Bearer ${web}`]);
});

test("behavior: the credential stays with the portal", async () => {
  const { vrm, sent } = stub(json({}));
  await vrm.connection.http.GET("/firmwares", { baseUrl: "https://elsewhere.example" } as never);
  expect(sent[0]?.headers).not.toHaveProperty("x-authorization");
});
