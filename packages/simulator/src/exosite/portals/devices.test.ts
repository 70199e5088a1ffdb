import { describe, expect, test } from "vitest";
import { noon } from "../../../test/exosite/client.ts";
import { base, logins, openPortals } from "../../../test/exosite/portals-client.ts";

describe("portals", () => {
  test.each([{}, { planId: "x" }, { planId: 1 }, { planId: "" }])("%j: no plan", async (body) => {
    expect((await openPortals().ask("POST /users/_this/portals", body)).status).toBe(400);
  });

  test("created, changed, shared, deleted", async () => {
    const { ask, account } = openPortals();
    const created = await ask("POST /users/_this/portals", { planId: "1" });
    expect([created.status, created.headers.get("location")]).toEqual([
      201,
      `${base}/portals/${created.body.id}`,
    ]);
    const path = `/portals/${created.body.id}`;
    expect(
      (await ask(`PUT ${path}`, { info: { description: { name: "Home" } } })).body.info.description.name,
    ).toBe("Home");
    expect((await ask("GET /portals")).body).toContainEqual({ id: created.body.id });
    const [ada, bob] = [...account.portals.users.values()];
    const share = { access: "p_manage", oid: { id: bob?.id, type: "User" } };
    const shares = `/users/${ada?.id}${path}/shares`;
    expect((await ask(`POST ${shares}`, share)).body[0].Shares[0].oid.email).toBe("bob@example.com");
    expect((await ask(`POST ${shares}`, share)).status).toBe(409);
    expect((await ask("GET /portal/", undefined, logins.bob)).body).toMatchObject([
      { name: "Home", role: "manager" },
    ]);
    expect((await ask("GET /users/_this/portals?options=devices", undefined, logins.bob)).body).toMatchObject(
      [
        {
          PortalName: "Home",
          Permissions: [{ access: "p_manage" }],
          Devices: [],
          UserEmail: "ada@example.com",
        },
      ],
    );
    expect((await ask(`DELETE ${shares}`, share)).status).toBe(204);
    expect((await ask("GET /users/_this/portals/shares")).body).toHaveLength(2);
    expect((await ask(`DELETE ${path}`)).body).toEqual(["The portal was deleted."]);
    expect((await ask(`GET ${path}`)).status).toBe(404);
  });

  test("what it tells is what RPC tells, aliases can be replaced; a template keeps it from being deleted", async () => {
    const { ask, account, call, keys } = openPortals();
    const [portal] = [...account.portals.portals.values()];
    const rid = account.find("portal", "thermostat").rid;
    const { body } = await ask(`PUT /portals/${portal?.id}`, { info: { aliases: { [rid]: ["a", "b é"] } } });
    expect(body.info.aliases).toEqual({ [rid]: ["a", "b é"] });
    expect((await call(["lookup", { alias: "" }, "alias", "b é"], { cik: keys.portal })).result).toBe(rid);
    await call(["move", account.find("template").rid, portal?.rid, {}], { cik: keys.vendor });
    expect((await ask(`DELETE /portals/${portal?.rid}/ByRid`)).body[0]).toContain("not deleted");
    expect(account.portals.portals.size).toBe(1);
  });
});

describe("devices", () => {
  test("told about, listed, changed one by one and together", async () => {
    const { ask, account } = openPortals();
    const [portal] = [...account.portals.portals.keys()];
    const [device, other] = [account.find("portal", "thermostat"), account.find("portal", "new")];
    expect((await ask(`GET /devices/${device.rid}`)).body).toMatchObject({
      dataSources: [...device.aliases.values()],
      info: { basic: { status: "activated" }, key: device.cik },
      members: [{ access: "___admin", oid: { type: "User" } }],
      model: "thermostat",
      sn: "00000001",
      type: "vendor",
      vendor: "acme",
    });
    expect((await ask(`GET /portals/${portal}/devices?limit=1&offset=1`)).body).toMatchObject([
      { rid: other.rid },
    ]);
    const change = { info: { description: { name: "Hall" } }, rid: "ignored" };
    expect((await ask(`PUT /devices/${device.rid}`, change)).body.info.description.name).toBe("Hall");
    const missing = "0".repeat(40);
    const both = await ask(`PUT /devices/%5B${other.rid},${missing}%5D`, {
      [other.rid]: change,
      [missing]: change,
    });
    expect(both.body).toMatchObject({
      [other.rid]: { sn: "00000002" },
      error: { [missing]: [{ code: 404 }] },
    });
    expect((await ask(`GET /users/_this/devices/%5B${device.rid},${other.rid}%5D`)).body).toHaveLength(2);
    expect((await ask(`GET /users/_this/devices/%5B${device.rid},${missing}%5D`)).status).toBe(400);
  });

  test("created from a model, which the device then activates; deleting it frees the serial number", async () => {
    const { ask, account, http } = openPortals();
    const [portal] = [...account.portals.portals.values()];
    const body = {
      portal_rid: portal?.rid,
      vendor: "acme",
      model: "thermostat",
      serialnumber: "00000003",
      name: "Attic",
    };
    const created = await ask("POST /device", body);
    expect(created.body).toEqual({
      rid: expect.stringMatching(/^[0-9a-f]{40}$/),
      cik: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    const sent = { body: "vendor=acme&model=thermostat&sn=00000003" };
    expect((await http("POST /provision/activate", sent)).text).toBe(created.body.cik);
    expect((await ask("POST /device", body)).body.errors).toEqual(["unavailable_sn"]);
    expect((await ask("POST /device", { ...body, serialnumber: "x" })).body.errors).toEqual(["invalid_sn"]);
    expect((await ask("POST /device", { ...body, model: "x" })).body.errors).toEqual(["forbidden_model"]);
    expect((await ask("POST /device", { ...body, portal_rid: "x" })).body.errors).toEqual([
      "portal_not_found",
    ]);
    expect((await ask("POST /device", { vendor: "acme" })).body.errors).toEqual([
      "missing_portal_rid",
      "missing_model",
      "missing_serialnumber",
    ]);
    expect((await ask("GET /client-models/acme/thermostat/sn/00000003")).body).toEqual({
      status: "activated",
      rid: created.body.rid,
      extra: "",
    });
    expect((await ask(`DELETE /devices/${created.body.rid}`)).status).toBe(204);
    expect((await ask("POST /device", body)).status).toBe(200);
    expect((await ask(`DELETE /devices/${account.find("template").rid}`)).status).toBe(403);
  });

  test("created in a portal, of a model or of none", async () => {
    const { ask, account } = openPortals();
    const path = `/portals/${[...account.portals.portals.keys()][0]}/devices`;
    const generic = await ask(`POST ${path}`, { type: "generic" });
    expect([generic.status, generic.body.type, generic.body.sn]).toEqual([201, "generic", null]);
    const vendor = await ask(`POST ${path}`, {
      type: "vendor",
      vendor: "acme",
      model: "thermostat",
      sn: "00000003",
    });
    expect([vendor.body.sn, vendor.body.info.basic.status]).toEqual(["00000003", "notactivated"]);
    expect((await ask(`POST ${path}`, { type: "vendor", vendor: "acme", model: "x", sn: "1" })).status).toBe(
      404,
    );
  });
});

describe("data sources and scripts", () => {
  test("created, told about, changed, deleted", async () => {
    const { ask, account } = openPortals();
    const device = account.find("portal", "thermostat").rid;
    const description = { format: "integer", name: "test", meta: '{"datasource":{"unit":"°C"}}' };
    const { status, body } = await ask(`POST /devices/${device}/data-sources`, { info: { description } });
    expect([status, body.data, body.unit]).toEqual([201, [], "°C"]);
    const path = `/data-sources/${body.rid}`;
    expect(
      (await ask(`PUT ${path}`, { info: { description: { name: "new" } } })).body.info.description,
    ).toMatchObject({
      name: "new",
      format: "integer",
    });
    expect((await ask(`PUT ${path}`, { info: { description: { format: "float" } } })).status).toBe(400);
    expect((await ask(`GET /devices/${device}/data-sources`)).body).toHaveLength(5);
    expect((await ask(`GET /users/_this/data-sources/%5B${body.rid}%5D`)).body).toMatchObject([
      { rid: body.rid },
    ]);
    expect((await ask(`DELETE ${path}`)).status).toBe(204);
    expect((await ask(`GET ${path}`)).status).toBe(404);
    const portal = `/portals/${[...account.portals.portals.keys()][0]}/data-sources`;
    expect((await ask(`POST ${portal}`, { info: { description: { format: "float" } } })).status).toBe(201);
    expect((await ask(`GET ${portal}`)).body).toHaveLength(1);
  });

  test("points: appended, recorded, read in windows, deleted", async () => {
    const { ask, account, simulator } = openPortals();
    const { rid } = account.find("portal", "thermostat", "state");
    const path = `/data-sources/${rid}`;
    expect(
      (
        await ask(`POST ${path}/data`, [
          [noon - 2, "a"],
          [-1, "b"],
        ])
      ).status,
    ).toBe(201);
    expect((await ask(`POST ${path}/data`, "c")).status).toBe(201);
    expect(simulator.requests.map(({ operation }) => operation)).toEqual([
      "dataSources.record",
      "dataSources.append",
    ]);
    expect((await ask(`GET ${path}/data`)).body).toEqual([[noon, "c"]]);
    expect((await ask(`GET ${path}/data?limit=2&sort=desc`)).body).toEqual([
      [noon, "c"],
      [noon - 1, "b"],
    ]);
    const window = `starttime=${noon - 2}&endtime=${noon - 1}`;
    expect((await ask(`GET ${path}/data?limit=9&sort=asc&${window}`)).body).toEqual([
      [noon - 2, "a"],
      [noon - 1, "b"],
    ]);
    expect((await ask(`GET /data-sources/%5B${rid}%5D/data`)).body).toEqual({ [rid]: [[noon, "c"]] });
    expect((await ask(`DELETE ${path}/data?limit=infinity&${window}`)).status).toBe(204);
    expect((await ask(`GET ${path}/data?limit=2&starttime=${noon - 2}&endtime=${noon}`)).body).toEqual([
      [noon, "c"],
    ]);
    expect((await ask(`POST ${path}/json`, { a: [1, null] })).status).toBe(201);
    expect((await ask(`GET ${path}/data`)).body).toEqual([[noon, '{"a":[1,null]}']]);
    expect((await ask(`POST ${path}/data`, { a: 1 })).status).toBe(400);
  });

  test("scripts", async () => {
    const { ask, account } = openPortals();
    const path = `/devices/${account.find("portal", "thermostat").rid}/scripts`;
    const { status, body } = await ask(`POST ${path}`, {
      info: { description: { name: "hello", rule: { script: "debug(1)" } } },
    });
    expect([status, body.info.basic.status, body.info.description.rule]).toEqual([
      200,
      "running",
      { script: "debug(1)" },
    ]);
    expect((await ask(`GET ${path}`)).body).toHaveLength(1);
    expect(
      (await ask(`PUT /scripts/${body.rid}`, { info: { description: { name: "x" } } })).body.info.description
        .name,
    ).toBe("x");
    expect((await ask(`GET /scripts/${body.rid}/data`)).body).toEqual([]);
    expect((await ask(`DELETE /scripts/${body.rid}`)).status).toBe(204);
  });
});
