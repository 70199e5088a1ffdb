import { describe, expect, test } from "vitest";
import { noon, openExosite } from "../../../test/exosite/client.ts";

const model = "/provision/manage/model/thermostat";
const vendor = { as: "vendor" } as const;
const activation = (sn: string) => ({ body: `vendor=acme&model=thermostat&sn=${sn}` });

describe("the life of a device", () => {
  test("added, enabled, activated once, writing, disabled, enabled again", async () => {
    const { http, account, keys, post } = openExosite();
    expect((await http(`POST ${model}/`, { ...vendor, body: "sn=SN+%C3%A9&extra=room+1" })).status).toBe(205);
    const path = `${model}/SN%20%C3%A9`;
    expect((await http(`GET ${path}`, vendor)).status).toBe(204);
    expect((await http("POST /provision/activate", activation("SN+é"))).status).toBe(409);

    const owner = account.find("portal").rid;
    const enabled = await http(`POST ${path}`, { ...vendor, body: `enable=true&owner=${owner}` });
    expect([enabled.status, enabled.type]).toEqual([200, "text/csv; charset=utf-8"]);
    const rid = enabled.text;
    expect(account.resources.get(rid)?.owner).toBe(owner);
    expect((await http(`GET ${path}`, vendor)).text).toBe(`notactivated,${rid},room 1\n`);

    const activated = await http("POST /provision/activate", activation("SN+é"));
    expect(activated).toMatchObject({ status: 200, type: "text/plain; charset=utf-8" });
    const cik = activated.text;
    expect(await http("POST /provision/activate", activation("SN+é"))).toMatchObject({
      status: 409,
      text: "HTTP/1.1 409 Conflict",
    });
    const headers = { "x-exosite-cik": cik };
    expect((await http("POST /onep:v1/stack/alias", { headers, body: "temperature=19" })).status).toBe(204);
    expect((await http("GET /onep:v1/stack/alias?temperature", { headers })).text).toBe("temperature=19");
    expect((await http(`GET ${path}?show=log`, vendor)).text.split("\n")[0]).toBe(
      `${noon},127.0.0.1:49152,vendor=acme&model=thermostat&sn=SN+%C3%A9`,
    );

    expect((await http(`POST ${path}`, { ...vendor, body: "disable=true" })).status).toBe(205);
    expect((await http(`GET ${path}`, vendor)).text).toBe(`expired,${rid},room 1\n`);
    expect((await http("GET /onep:v1/stack/alias?temperature", { headers })).status).toBe(401);
    expect((await http("POST /provision/activate", activation("SN+é"))).status).toBe(409);

    expect((await http(`POST ${path}`, { ...vendor, body: "enable=true" })).status).toBe(205);
    const renewed = (await http("POST /provision/activate", activation("SN+é"))).text;
    expect(renewed).not.toBe(cik);
    const calls = [{ id: 1, procedure: "read", arguments: [{ alias: "temperature" }, {}] }];
    expect((await post({ auth: { cik: renewed }, calls })).text).toContain('"result":[[');

    expect((await http(`DELETE ${path}`, vendor)).status).toBe(205);
    expect((await http(`GET ${path}`, vendor)).status).toBe(404);
    expect(keys.device).toMatch(/^[0-9a-f]{40}$/);
  });

  test("the window is open for 24 hours", async () => {
    const { http, simulator } = openExosite();
    simulator.clock.advance(86_400_000 + 1000);
    expect((await http("POST /provision/activate", activation("00000002"))).status).toBe(409);
    const again = openExosite();
    again.simulator.clock.advance(86_400_000);
    expect((await again.http("POST /provision/activate", activation("00000002"))).status).toBe(200);
  });

  test("enabled again: a new client, the old one expires", async () => {
    const { http, account, keys } = openExosite();
    const { rid: owner } = account.find("portal");
    const { text } = await http(`POST ${model}/00000001`, { ...vendor, body: `enable=true&owner=${owner}` });
    const old = account.clientByCik(keys.device);
    expect((await http(`GET ${model}/00000001`, vendor)).text).toBe(
      `expired,${old?.rid},\nnotactivated,${text},\n`,
    );
  });

  test("an owner without room, or that is none", async () => {
    const { http, account } = openExosite();
    const portal = account.find("portal");
    portal.description = { ...portal.description, limits: { dataport: 9 } };
    expect(
      (await http(`POST ${model}/00000003`, { ...vendor, body: `enable=true&owner=${portal.rid}` })).status,
    ).toBe(409);
    expect((await http(`POST ${model}/00000003`, { ...vendor, body: "enable=true&owner=x" })).status).toBe(
      409,
    );
    expect((await http(`POST ${model}/00000003`, { ...vendor, body: "enable=true" })).status).toBe(409);
  });

  test("remapped: the client goes to another serial number, with a new CIK", async () => {
    const { http, account, keys } = openExosite();
    const { rid } = account.find("portal", "thermostat");
    expect(
      (await http(`POST ${model}/00000003`, { ...vendor, body: "enable=true&oldsn=00000001" })).status,
    ).toBe(205);
    expect((await http(`GET ${model}/00000003`, vendor)).text).toBe(`notactivated,${rid},\n`);
    expect((await http(`GET ${model}/00000001`, vendor)).status).toBe(204);
    const { text } = await http("POST /provision/activate", activation("00000003"));
    expect([text === keys.device, account.clientByCik(text)?.rid]).toEqual([false, rid]);
  });

  test("dropped: the serial number is orphaned", async () => {
    const { http, call, keys } = openExosite();
    await call(["drop", { alias: "thermostat" }], { cik: keys.portal });
    expect((await http(`GET ${model}/00000001`, vendor)).status).toBe(409);
  });

  test.for([
    "vendor=x&model=thermostat&sn=1",
    "vendor=acme&model=x&sn=1",
    "vendor=acme&model=thermostat&sn=9",
    "",
  ])("nobody knows: %s", async (body) => {
    expect((await openExosite().http("POST /provision/activate", { body })).status).toBe(404);
  });
});
