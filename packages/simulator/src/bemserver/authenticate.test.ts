import { expect, test } from "vitest";
import { open } from "../../test/bemserver/client.ts";

const code = (body: { errors?: { authentication?: string } }): string | undefined =>
  body.errors?.authentication;

async function logIn(ask: ReturnType<typeof open>["ask"], email: string, password: string) {
  return (await ask("POST /auth/token", { as: "nobody", body: { email, password } })).body;
}

test("login: a pair of tokens, and the access token opens", async () => {
  const { ask } = open();
  const tokens = await logIn(ask, "bob@example.com", "bob's pässword:1");
  expect(tokens).toEqual({
    status: "success",
    access_token: expect.any(String),
    refresh_token: expect.any(String),
  });
  const headers = { authorization: `Bearer ${tokens.access_token}` };
  expect((await ask("GET /users/", { as: "nobody", headers })).body).toMatchObject([
    { email: "bob@example.com" },
  ]);
});

test.for([
  ["wrong password", "ada@example.com", "correct house"],
  ["unknown user", "nobody@example.com", "x"],
  ["inactive user", "eve@example.com", "eve's old password"],
])("login: %s is a 200 that says failure", async ([, email = "", password = ""]) => {
  const { ask } = open();
  expect(await logIn(ask, email, password)).toEqual({ status: "failure" });
});

test("expiry: 15 minutes for access, 60 days for refresh, on the simulator's clock", async () => {
  const { ask, simulator } = open({ clock: "2024-01-01T00:00:00Z" });
  const { access_token: access, refresh_token: refresh } = await logIn(
    ask,
    "ada@example.com",
    "correct horse",
  );
  const use = (token: string, line = "GET /energies/") =>
    ask(line, { as: "nobody", headers: { authorization: `Bearer ${token}` } });
  simulator.clock.advance(899_000);
  expect((await use(access)).status).toBe(200);
  simulator.clock.advance(1000);
  expect(code((await use(access)).body)).toBe("expired_token");
  const renewed = (await use(refresh, "POST /auth/token/refresh")).body;
  expect((await use(renewed.access_token)).status).toBe(200);
  expect(renewed.access_token).not.toBe(access);
  simulator.clock.advance(5_184_000_000);
  expect(code((await use(refresh, "POST /auth/token/refresh")).body)).toBe("expired_token");
});

test("tokens: each is for its own purpose, its own signature and a user who is there", async () => {
  const { ask, simulator } = open();
  const { access_token: access, refresh_token: refresh } = await logIn(
    ask,
    "bob@example.com",
    "bob's pässword:1",
  );
  const use = async (token: string, line = "GET /energies/") =>
    code((await ask(line, { as: "nobody", headers: { authorization: `Bearer ${token}` } })).body);
  expect(await use(refresh)).toBe("invalid_token");
  expect(await use(access, "POST /auth/token/refresh")).toBe("invalid_token");
  expect(await use(`${access.slice(0, -4)}AAAA`)).toBe("invalid_token");
  expect(await use("garbage")).toBe("invalid_token");
  simulator.state.remove("users", 2);
  expect(await use(access)).toBe("invalid_token");
});

test.for<[string, Record<string, string>, number, string | undefined]>([
  ["no header", {}, 401, "missing_authentication"],
  ["unknown scheme", { authorization: "Digest abc" }, 401, "invalid_scheme"],
  ["a scheme alone", { authorization: "Bearer" }, 400, undefined],
  ["Basic that is no base 64", { authorization: "Basic !!!" }, 401, "malformed_credentials"],
  ["Basic without a colon", { authorization: `Basic ${btoa("ada")}` }, 401, "malformed_credentials"],
  [
    "Basic with a wrong password",
    { authorization: `Basic ${btoa("ada@example.com:x")}` },
    401,
    "invalid_credentials",
  ],
])("refused: %s", async ([, headers, status, expected]) => {
  const { ask } = open();
  const reply = await ask("GET /sites/", { as: "nobody", headers });
  expect([reply.status, code(reply.body)]).toEqual([status, expected]);
  expect(reply.headers.get("www-authenticate")).toBe(status === 401 ? "Bearer, Basic" : null);
});

test("Basic can be switched off, as it is on a server that nobody configured", async () => {
  const { ask } = open({ authMethods: ["Bearer"] });
  const reply = await ask("GET /sites/");
  expect(code(reply.body)).toBe("invalid_scheme");
  expect(reply.headers.get("www-authenticate")).toBe("Bearer");
});

test("about answers anybody, whatever he brings", async () => {
  const { ask } = open();
  const headers = { authorization: "Bearer garbage" };
  expect((await ask("GET /about/", { as: "nobody", headers })).body).toEqual({
    versions: { bemserver_core: "0.22.0", bemserver_api: "0.27.0" },
  });
});
