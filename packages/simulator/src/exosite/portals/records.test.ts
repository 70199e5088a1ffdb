import { describe, expect, test } from "vitest";
import { base, logins, openPortals } from "../../../test/exosite/portals-client.ts";

describe("what is kept", () => {
  test("dashboards: names are the only ones of their portal", async () => {
    const { ask, account } = openPortals();
    const path = `/portals/${[...account.portals.portals.keys()][0]}/dashboards`;
    const { status, body } = await ask(`POST ${path}`, { name: "Overview", foo: 1 });
    expect([status, body.config, body.foo]).toEqual([
      201,
      { layout: { cols: 4, gravity: "LeftTop" }, widgets: [] },
      undefined,
    ]);
    expect((await ask(`POST ${path}`, { name: "Overview" })).status).toBe(409);
    expect((await ask(`PUT /dashboards/${body.id}`, { public: true })).body).toEqual({
      ...body,
      public: true,
    });
    expect((await ask(`GET ${path}?limit=1`)).body).toHaveLength(1);
    expect((await ask(`DELETE /dashboards/${body.id}`)).status).toBe(204);
    expect((await ask(`GET /dashboards/${body.id}`)).status).toBe(404);
  });

  test("themes and widgets, for administrators", async () => {
    const { ask } = openPortals();
    const theme = await ask("POST /themes", { name: "plain", description: "" });
    expect(theme.status).toBe(200);
    const silent = await ask(`PUT /themes/${theme.body.id}`, { ":default": true });
    expect([silent.status, silent.text]).toEqual([200, ""]);
    expect((await ask("GET /themes/")).body).toEqual([{ ...theme.body, ":default": true }]);
    expect((await ask("POST /widget-scripts", { name: "noop" })).status).toBe(201);
    expect((await ask("GET /widget-scripts", undefined, logins.bob)).status).toBe(403);
  });

  test("groups and their permissions", async () => {
    const { ask } = openPortals();
    const { body } = await ask("POST /users/_this/groups", { name: "Janitors" });
    expect((await ask("GET /users/_this")).body.groups).toEqual([body.id]);
    const given = [{ access: "p_manage", oid: { type: "Portal", id: "1" } }];
    expect((await ask(`POST /groups/${body.id}/permissions`, given)).status).toBe(202);
    expect((await ask(`GET /groups/${body.id}/permissions`)).body).toEqual(given);
    expect((await ask(`GET /users/_this/groups/%5B${body.id}%5D`)).body).toMatchObject([
      { permissions: given },
    ]);
    expect((await ask(`DELETE /groups/${body.id}/permissions`, given)).status).toBe(204);
    expect((await ask("GET /groups/9/permissions")).status).toBe(404);
  });

  test("storage of a user, in places inside each other", async () => {
    const { ask } = openPortals();
    expect((await ask("POST /users/_this/ds/a/b%2Fc", { x: 1 })).status).toBe(201);
    await ask("POST /users/_this/ds/dog", "wau");
    expect((await ask("GET /users/_this/ds/a/b%2Fc")).body).toEqual({ x: 1 });
    expect((await ask("GET /users/_this/ds/*")).body).toEqual(["a", "dog"]);
    expect((await ask("GET /users/_this/ds/a/*")).body).toEqual(["b"]);
    expect((await ask("DELETE /users/_this/ds/dog")).status).toBe(204);
    expect((await ask("GET /users/_this/ds/dog")).status).toBe(404);
    expect((await ask("DELETE /users/_this/ds/dog")).status).toBe(404);
  });

  test("pictures", async () => {
    const { ask, simulator } = openPortals();
    const usual = await ask("GET /users/_this/profile/picture");
    expect([usual.status, usual.headers.get("location")]).toEqual([
      303,
      "https://portals.exosite.com/static/png/user-64x64.png",
    ]);
    const body = new FormData();
    body.append("myfile", new File(["PNG"], "me.png", { type: "image/png" }));
    const url = `https://portals.exosite.test${base}/users/_this/profile/picture`;
    const set = await simulator.fetch(url, { method: "POST", headers: { authorization: logins.ada }, body });
    expect(set.status).toBe(201);
    const picture = await ask("GET /users/_this/profile/picture");
    expect([picture.text, picture.headers.get("content-type")]).toEqual(["PNG", "image/png"]);
    expect((await ask("DELETE /users/_this/profile/picture")).status).toBe(202);
  });

  test("files, which anyone may read", async () => {
    const { ask } = openPortals();
    const added = await ask("POST /fs", { a: 1 });
    expect([added.status, added.body]).toEqual([303, { a: 1 }]);
    const put = await ask("PUT /fs/manuals/2015/x", "text");
    expect([put.status, put.headers.get("location")]).toEqual([
      201,
      `https://portals.exosite.test${base}/fs/manuals/2015/x`,
    ]);
    expect((await ask("PUT /fs/manuals/2015/x", "new")).status).toBe(200);
    expect((await ask("GET /fs/manuals/2015/x", undefined, null)).body).toBe("new");
    expect((await ask("GET /fs/manuals/nope", undefined, null)).status).toBe(404);
    const listed = await ask("GET /fs", undefined, null);
    expect([Object.keys(listed.body).length, listed.headers.get("content-type")]).toEqual([
      2,
      "application/json",
    ]);
    expect((await ask("PUT /fs/x", "text", logins.bob)).status).toBe(403);
  });

  test("the domain and its client models", async () => {
    const { ask, keys, http } = openPortals();
    const [domain] = (await ask("GET /domain/")).body;
    expect(domain).toMatchObject({ domain: "portals.exosite.com", name: "acme", role: "admin" });
    expect(
      (await http("GET /provision/manage/model/", { headers: { "x-exosite-token": domain.token } })).status,
    ).toBe(200);
    expect((await ask("GET /domain/", undefined, logins.bob)).body[0]).not.toHaveProperty("token");
    expect((await ask("PUT /client-models/acme/thermostat", { description: "é", name: "x" })).status).toBe(
      200,
    );
    expect((await ask("GET /client-models/acme/thermostat")).body).toMatchObject({
      id: "acme/thermostat",
      name: "thermostat",
      description: "é",
    });
    expect((await ask("GET /client-models/")).body).toHaveLength(1);
    expect((await ask("DELETE /client-models/acme/thermostat")).status).toBe(204);
    expect((await ask("GET /client-models/acme/thermostat")).status).toBe(404);
    expect((await ask("POST /cache", { auth: { cik: keys.device }, calls: [] }, null)).status).toBe(200);
  });
});
