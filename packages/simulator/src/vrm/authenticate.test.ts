import { describe, expect, test } from "vitest";
import { now, openVrm, sites } from "../../test/vrm/client.ts";
import { demo } from "./seed/demo.ts";

const me = "GET /users/me";
const credentials = { username: demo.ada.email, password: demo.ada.password };

test("an access token says which one it is, and when it was used", async () => {
  const { ask, portal } = openVrm();
  expect((await ask(me)).body).toEqual({
    success: true,
    user: {
      id: 51_209,
      name: "Ada Example",
      email: "ada@example.com",
      country: "Norway",
      accessLevel: 0,
      idAccessToken: 90_311,
    },
  });
  expect(portal.accessTokens[0]?.lastSeen).toBe(now);
});

test.for([
  ["no header", "nobody"],
  ["an access token as bearer token", `Bearer ${demo.token}`],
  ["two spaces", `Token  ${demo.token}`],
  ["something behind the token", `Token ${demo.token} x`],
  ["another scheme", `Basic ${demo.token}`],
  ["an unknown token", "Token 00"],
] as const)("401: %s", async ([, as]) => {
  const { status, body } = await openVrm().ask(me, { as: as as "nobody" });
  expect([status, body.success, body.error_code]).toEqual([401, false, null]);
});

test("401: a bearer token as access token", async () => {
  const { ask } = openVrm();
  const { token } = (await ask("POST /auth/login", { as: "nobody", body: credentials })).body;
  expect((await ask(me, { as: `Bearer ${token}` })).body.user).toMatchObject({
    id: 51_209,
    idAccessToken: null,
  });
  expect((await ask(me, { as: `Token ${token}` })).status).toBe(401);
});

test("401: an access token that has ended, one that was revoked", async () => {
  const { ask, portal, simulator } = openVrm();
  const token = portal.createAccessToken(demo.ada, { name: "short", time: now, expires: now + 60 });
  expect((await ask(me, { as: `Token ${token.token}` })).status).toBe(200);
  simulator.clock.advance(60_000);
  expect((await ask(me, { as: `Token ${token.token}` })).body.errors).toBe("Session expired");
  await ask("DELETE /users/51209/accesstokens/90311");
  expect((await ask(me)).status).toBe(401);
});

describe("login", () => {
  const log = (body: unknown, opened = openVrm()) => opened.ask("POST /auth/login", { as: "nobody", body });
  const bob = { username: demo.bob.email, password: demo.bob.password };

  test("gives a web token that lasts for a day", async () => {
    const opened = openVrm();
    const { body } = await log(credentials, opened);
    expect(body).toMatchObject({ idUser: 51_209, verification_mode: "password", verification_sent: false });
    expect(JSON.parse(atob(body.token.split(".")[1]))).toMatchObject({
      uid: 51_209,
      iat: now,
      exp: now + 86_400,
    });
    opened.simulator.clock.advance(86_400_000);
    expect((await opened.ask(me, { as: `Bearer ${body.token}` })).status).toBe(401);
  });

  test("remember_me: for longer", async () => {
    const opened = openVrm();
    const { body } = await log({ ...credentials, remember_me: true }, opened);
    opened.simulator.clock.advance(86_400_000);
    expect((await opened.ask(me, { as: `Bearer ${body.token}` })).status).toBe(200);
  });

  test.for([
    ["a wrong password", { ...credentials, password: "x" }],
    ["an unknown user", { ...credentials, username: "nobody@example.com" }],
    ["the demo account", { username: demo.public.email, password: "" }],
    ["a wrong code", { ...bob, sms_token: "4217" }],
  ] as const)("401: %s", async ([, body]) => {
    const reply = await log(body);
    expect([reply.status, reply.body.error_code]).toEqual([401, "invalid_credentials"]);
  });

  test("400: a form, a missing password", async () => {
    expect((await log("username=ada")).body).toEqual({ success: false });
    expect(await log({ username: "a" })).toMatchObject({
      status: 400,
      body: { errors: { password: "is required" }, error_code: "missing_parameters" },
    });
  });

  test("second factor: no token before its code is there", async () => {
    expect((await log(bob)).body).toEqual({
      token: null,
      idUser: 51_300,
      verification_mode: "sms",
      verification_sent: true,
    });
    expect((await log({ ...bob, sms_token: "004217" })).body).toMatchObject({
      token: expect.stringMatching(/^[\w-]+\.[\w-]+\.\w+$/),
      verification_mode: "sms",
      verification_sent: false,
    });
  });
});

test("logout: the bearer token is no longer good, an access token is", async () => {
  const { ask, demo: logIn } = openVrm();
  const as = await logIn();
  expect((await ask("GET /auth/logout", { as })).body).toEqual({ token: "" });
  expect((await ask(me, { as })).status).toBe(401);
  await ask("GET /auth/logout");
  expect((await ask(me)).status).toBe(200);
  expect((await ask("POST /auth/logout")).status).toBe(405);
});

describe("the demo account", () => {
  const { public: site } = sites;

  test.for([
    "GET /users/me",
    "GET /users/22/installations?extended=1",
    `GET /installations/${site}/stats?type=kwh`,
    `GET /installations/${site}/system-overview`,
    `GET /installations/${site}/widgets/BatterySummary?instance=279`,
    `GET /installations/${site}/overallstats`,
  ])("may %s", async (line) => {
    const { ask, demo: logIn } = openVrm();
    expect((await ask(line, { as: await logIn() })).status).toBe(200);
  });

  test.for([
    `GET /installations/${site}/alarms`,
    `GET /installations/${site}/users`,
    `GET /installations/${site}/tags`,
    `GET /installations/${site}/diagnostics`,
    "GET /installation-data-attributes?query=bs",
    "GET /admin/users",
    `POST /installations/${site}/favorite`,
    "GET /users/51209/installations",
    `GET /installations/${sites.harbour}/stats`,
  ])("is refused %s", async (line) => {
    const { ask, demo: logIn } = openVrm();
    const body = line.startsWith("POST") ? { favorite: 1 } : undefined;
    expect((await ask(line, { as: await logIn(), body })).status).toBe(403);
  });

  test("sees no portal id", async () => {
    const { ask, demo: logIn } = openVrm();
    const { records } = (await ask(`GET /installations/${site}/system-overview`, { as: await logIn() })).body;
    expect(records.devices[0].identifier).toBeNull();
  });
});
