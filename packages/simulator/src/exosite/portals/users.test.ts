import { describe, expect, test } from "vitest";
import { noon } from "../../../test/exosite/client.ts";
import { logins, openPortals } from "../../../test/exosite/portals-client.ts";

describe("who calls", () => {
  test("Basic with e-mail address or user name, in UTF-8; Token; nobody is 403, a wrong login 401; no bodies", async () => {
    const { ask } = openPortals();
    expect((await ask("GET /users/_this")).body).toMatchObject({
      email: "ada@example.com",
      fullName: "Ada Lovelace",
    });
    expect((await ask("GET /users/_this", undefined, logins.bob)).body.fullName).toBe("Bob");
    expect(await ask("GET /users/_this", undefined, null)).toMatchObject({ status: 403, text: "" });
    for (const wrong of [`Basic ${btoa("ada@example.com:x")}`, "Token x", "Basic %", "Bearer x"]) {
      expect(await ask("GET /users/_this", undefined, wrong)).toMatchObject({ status: 401, text: "" });
    }
  });

  test("tokens: for 30 days; read tokens: for five minutes and for one look-up", async () => {
    const { ask, simulator } = openPortals();
    const { body: token, headers } = await ask("GET /users/_this/token");
    expect(headers.get("content-type")).toBe("application/json; charset=UTF-8");
    const { body: user } = await ask("GET /users/_this", undefined, `Token ${token}`);
    const { body: read } = await ask("GET /users/_this/readtoken");
    expect((await ask(`GET /users/${user.id}?readtoken=${read}`, undefined, null)).body).toEqual(user);
    expect((await ask("GET /users/_this", undefined, `Token ${read}`)).status).toBe(401);
    simulator.clock.advance(300_000);
    expect((await ask(`GET /users/${user.id}?readtoken=${read}`, undefined, null)).status).toBe(401);
    simulator.clock.advance(30 * 86_400_000);
    expect((await ask("GET /users/_this", undefined, `Token ${token}`)).status).toBe(401);
  });

  test("a code of Google's gives a token too", async () => {
    const { ask, simulator } = openPortals();
    const { body } = await ask("GET /users/_this/token", undefined, "Google 4/abc");
    await ask("GET /users/_this/token");
    expect((await ask("GET /users/_this", undefined, `Token ${body}`)).status).toBe(200);
    expect(simulator.requests.map(({ operation }) => operation)).toEqual([
      "userTokens.getByGoogle",
      "userTokens.get",
      "users.get",
    ]);
  });

  test("what is not one's own needs an administrator", async () => {
    const { ask, account } = openPortals();
    const [ada, bob] = [...account.portals.users.keys()];
    expect((await ask(`GET /users/${ada}`, undefined, logins.bob)).status).toBe(403);
    expect((await ask("GET /users", undefined, logins.bob)).status).toBe(403);
    expect((await ask("GET /accounts", undefined, logins.bob)).status).toBe(403);
    expect((await ask(`GET /users/${bob}`)).status).toBe(200);
    expect((await ask("GET /users/9")).status).toBe(404);
    const [portal] = [...account.portals.portals.keys()];
    expect((await ask(`GET /portals/${portal}`, undefined, logins.bob)).status).toBe(403);
    expect(
      (await ask(`GET /devices/${account.find("portal", "thermostat").rid}`, undefined, logins.bob)).status,
    ).toBe(403);
  });
});

describe("users", () => {
  test("created, changed, listed by pages, deleted", async () => {
    const { ask } = openPortals();
    const { status, body } = await ask(
      "POST /users",
      { email: "eve@example.com", Firstname: "Eve", password: "x" },
      null,
    );
    expect([status, body.activated, body.fullName]).toEqual([201, true, "Eve"]);
    expect((await ask("POST /users", { email: "eve@example.com" }, null)).status).toBe(409);
    expect((await ask("POST /users", { email: "eve" }, null)).status).toBe(400);
    const eve = `Basic ${btoa("eve@example.com:x")}`;
    expect(
      (await ask("PUT /users/_this", { fullName: "Evelyn", id: "1", password: "y" }, eve)).body,
    ).toMatchObject({
      id: body.id,
      fullName: "Evelyn",
    });
    expect((await ask("GET /users/_this", undefined, eve)).status).toBe(401);
    const silent = await ask(`PUT /users/${body.id}?silence`, { phoneNumber: "1" });
    expect([silent.status, silent.text]).toEqual([202, ""]);
    const page = await ask("GET /users?limit=1&offset=2&NoPermissions&LastLoginTimestamp");
    expect(page.body).toEqual([
      expect.objectContaining({ id: body.id, phoneNumber: "1", lastLoginTimestamp: noon }),
    ]);
    expect(page.body[0]).not.toHaveProperty("permissions");
    expect((await ask(`DELETE /users/${body.id}`)).status).toBe(204);
    expect((await ask(`GET /users/${body.id}`)).status).toBe(404);
    const ada = (await ask("GET /users/_this")).body;
    expect((await ask(`DELETE /users/${ada.id}`)).status).toBe(400);
  });

  test("confirmed by mail, and a forgotten password", async () => {
    const { ask, account } = openPortals();
    const pending = await ask("POST /users", { email: "eve@example.com", password: "x" }, null, {
      "x-user-agent": "Android",
    });
    expect([pending.status, pending.body]).toEqual([202, { code: 202, message: "Thank you." }]);
    const eve = (password: string) => `Basic ${btoa(`eve@example.com:${password}`)}`;
    expect((await ask("GET /users/_this", undefined, eve("x"))).status).toBe(401);
    const key = account.portals.mails[0]?.key;
    expect((await ask("POST /users", { activationRegkey: key }, null)).status).toBe(200);
    expect((await ask("POST /users", { activationRegkey: key }, null)).status).toBe(400);
    expect((await ask("GET /users/_this", undefined, eve("x"))).status).toBe(200);
    expect((await ask("POST /users/reset-password", { email: "eve@example.com" }, null)).status).toBe(202);
    expect((await ask("POST /users/reset-password", { email: "nobody@example.com" }, null)).status).toBe(400);
    const resetPasswordRegkey = account.portals.mails[0]?.key;
    expect(
      (await ask("PUT /users/reset-password", { resetPasswordRegkey, newPassword: "y" }, null)).status,
    ).toBe(200);
    expect((await ask("GET /users/_this", undefined, eve("y"))).status).toBe(200);
  });

  test("the ways of old: errors are lists of words", async () => {
    const { ask, account } = openPortals();
    const wrong = await ask("POST /user", { email: "x", password: "p", plan: "1" }, null);
    expect([wrong.status, wrong.body]).toEqual([400, { errors: ["email"], notices: ["Invalid email"] }]);
    const signed = await ask("POST /user", { email: "new@example.com", password: "p", plan: "1" }, null);
    expect([signed.status, signed.text, signed.headers.get("content-type")]).toEqual([200, "", "text/html"]);
    expect(account.portals.userByName("new@example.com")?.fullName).toBe("New User");
    expect(
      (await ask("POST /user/password", { email: "new@example.com", action: "reset" }, null)).status,
    ).toBe(200);
    expect((await ask("POST /user/password", { email: "x", action: "reset" }, null)).body.errors).toEqual([
      "email",
    ]);
  });

  test("several, with a link to the rest; accounts by id and by address", async () => {
    const { ask, account } = openPortals();
    const ids = [...account.portals.users.keys()];
    const some = await ask(`GET /users/_this/users/%5B${ids.join(",")}%5D?limit=1`);
    expect([some.status, some.body.length]).toEqual([206, 1]);
    const next = /<https:\/\/portals\.exosite\.test\/api\/portals\/v1(.*)>; rel="next"/.exec(
      some.headers.get("link") ?? "",
    );
    expect((await ask(`GET ${next?.[1]}`)).body).toMatchObject([{ email: "bob@example.com" }]);
    expect((await ask("GET /accounts")).body).toHaveLength(2);
    expect((await ask(`GET /accounts/${ids[1]}`)).body).toEqual(
      (await ask("GET /accounts/bob@example.com")).body,
    );
  });

  test("permissions: added and taken away once", async () => {
    const { ask, account } = openPortals();
    const bob = [...account.portals.users.keys()][1];
    const given = [{ access: "d_update", oid: { type: "Device", id: "1" } }];
    expect((await ask(`POST /users/${bob}/permissions`, given)).status).toBe(202);
    expect((await ask(`POST /users/${bob}/permissions`, given)).status).toBe(409);
    expect((await ask("GET /users/_this/permissions?type%5B%5D=Device", undefined, logins.bob)).body).toEqual(
      given,
    );
    expect((await ask("GET /users/_this/permissions?type%5B%5D=Portal", undefined, logins.bob)).body).toEqual(
      [],
    );
    expect((await ask(`DELETE /users/${bob}/permissions`, given)).status).toBe(204);
    expect((await ask(`DELETE /users/${bob}/permissions`, given)).status).toBe(409);
    expect((await ask(`POST /users/${bob}/permissions`, { access: "x" })).status).toBe(400);
  });
});
