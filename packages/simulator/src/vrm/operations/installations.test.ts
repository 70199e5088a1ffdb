import { describe, expect, test } from "vitest";
import { now, openVrm, sites } from "../../../test/vrm/client.ts";

const { harbour, boat, cabin } = sites;
const list = "GET /users/51209/installations";
const names = (body: { records: { name: string }[] }): string[] => body.records.map(({ name }) => name);

describe("list", () => {
  test("three installations, one of them if asked for, by either path", async () => {
    const { ask } = openVrm();
    expect(names((await ask(list)).body)).toEqual(["Harbour workshop", "Tender Solveig", "Quay parking"]);
    expect(names((await ask(`${list}?idSite=${boat}`)).body)).toEqual(["Tender Solveig"]);
    expect(names((await ask("GET /users/me/installations", { as: "bob" })).body)).toEqual([
      "Harbour workshop",
      "Cabin",
    ]);
    expect((await ask(`${list}?idSite=1`)).body.records).toEqual([]);
  });

  test("what the caller may do depends on the caller", async () => {
    const [, mine] = (await openVrm().ask("GET /users/51300/installations", { as: "bob" })).body.records;
    const [shared] = (await openVrm().ask("GET /users/51300/installations", { as: "bob" })).body.records;
    expect(mine).toMatchObject({ owner: true, accessLevel: 1, is_admin: true });
    expect(shared).toMatchObject({ owner: false, accessLevel: 0, is_admin: false, idUser: 51_209 });
  });

  test("extended: what is going on, with false and [] where there is nothing", async () => {
    const { ask, demo } = openVrm();
    const [workshop, tender] = (await ask(`${list}?extended=1`)).body.records;
    expect(workshop).toMatchObject({
      current_time: "12:20",
      timezone_offset: 7200,
      last_timestamp: now - 30,
      last_location_timestamp: false,
      images: false,
      alarm: false,
    });
    expect(tender).toMatchObject({
      tags: false,
      alarm: true,
      num_alarms: 1,
      current_alarms: [{ idDataAttribute: 119, description: "Low voltage alarm" }],
      last_location_timestamp: now - 30,
    });
    const [public_] = (await ask("GET /users/22/installations?extended=1", { as: await demo() })).body
      .records;
    expect(public_.view_permissions).toEqual([]);
  });

  test("extended: values of several devices are under instances", async () => {
    const [{ extended }] = (await openVrm().ask(`${list}?extended=1`)).body.records;
    const of = (code: string) => extended.find((attribute: { code: string }) => attribute.code === code);
    expect(Object.keys(of("ScW").instances)).toEqual(["288", "289"]);
    expect(of("SOC")).toMatchObject({ instance: 279, rawValue: expect.any(Number), formattedValue: /%$/ });
    expect(of("generator")).toMatchObject({ rawValue: null, dataAttributes: [] });
  });
});

test("add, find the id, unlink; a second unlink is a failure with status 200", async () => {
  const { ask } = openVrm();
  const body = { installation_identifier: "d0a5c4b3e2f4" };
  expect((await ask("POST /users/51209/get-site-id", { body })).body.records).toEqual({ site_id: "404888" });
  expect((await ask("POST /users/51209/addsite", { body })).body.records).toEqual({ site_id: 404_888 });
  expect(names((await ask(list)).body)).toContain("Cabin");
  expect((await ask(`POST /installations/${cabin}/unlink`)).body).toEqual({ success: true, idSite: cabin });
  expect(await ask(`POST /installations/${cabin}/unlink`)).toMatchObject({
    status: 200,
    body: {
      success: false,
      error_code: "site_not_linked",
      errors: ["The installation is not linked to this account"],
    },
  });
  const unknown = { installation_identifier: "000000000000" };
  expect((await ask("POST /users/51209/addsite", { body: unknown })).status).toBe(400);
  expect((await ask("POST /users/51209/get-site-id", { body: unknown })).status).toBe(404);
});

test("system overview: devices with their instances, the gateway with more", async () => {
  const { devices } = (await openVrm().ask(`GET /installations/${harbour}/system-overview`)).body.records;
  expect(devices.map(({ instance }: { instance: number }) => instance)).toEqual([0, 276, 279, 288, 289, 23]);
  expect(devices[0]).toMatchObject({ name: "Gateway", identifier: "d0a5c4b3e2f1", remoteSupportPort: false });
  expect(devices[2]).toMatchObject({ customName: "House bank", idDeviceType: 2 });
});

test("settings and favourite are kept", async () => {
  const { ask } = openVrm();
  const settings = {
    description: "Workshop",
    notes: "Key under mat",
    noDataAlarmTimeout: 3600,
    alarmMonitoring: false,
  };
  expect((await ask(`POST /installations/${harbour}/settings`, { body: settings })).body.data).toEqual({
    description: "Workshop",
  });
  await ask(`POST /installations/${harbour}/favorite`, { body: { favorite: 1 } });
  const [record] = (await ask(list)).body.records;
  expect(record).toMatchObject({
    name: "Workshop",
    notes: "Key under mat",
    noDataAlarmTimeout: 3600,
    alarmMonitoring: 0,
    favorite: 1,
  });
  await ask(`POST /installations/${harbour}/settings`, { body: { noDataAlarmActive: false, favorite: 0 } });
  expect((await ask(list)).body.records[0]).toMatchObject({ noDataAlarmTimeout: null, favorite: 0 });
});

test("whoever only watches changes nothing but the favourite", async () => {
  const { ask } = openVrm();
  const favorite = await ask(`POST /installations/${harbour}/favorite`, { as: "bob", body: { favorite: 1 } });
  const settings = await ask(`POST /installations/${harbour}/settings`, { as: "bob", body: { notes: "x" } });
  expect([favorite.status, settings.status]).toEqual([200, 403]);
});
