import { expect, test } from "vitest";
import { now, openVrm, sites } from "../../../test/vrm/client.ts";

const { harbour, boat, parking } = sites;
const settings = `/installations/${harbour}/dynamic-ess-settings`;
const hour = Math.floor(now / 3600) * 3600 + 3600;

test("settings: some changed, all replaced", async () => {
  const { ask } = openVrm();
  expect((await ask(`GET ${settings}`)).body).toMatchObject({
    idSite: harbour,
    data: { mode: 1, batteryCapacity: 14.4 },
  });
  const { data } = (await ask(`PATCH ${settings}`, { body: { mode: 4 } })).body;
  expect(data).toMatchObject({ mode: 4, batteryCapacity: 14.4, updatedOn: "2026-06-15T10:20:30.000Z" });
  const { mode: _mode, idSite: _idSite, ...rest } = data;
  const replaced = (await ask(`POST ${settings}`, { body: { ...rest, batteryCapacity: 10 } })).body.data;
  expect([replaced.batteryCapacity, replaced.mode]).toEqual([10, undefined]);
});

test.for([
  [boat, 404],
  [parking, 200],
] as const)("an installation without: %d, %d, a list and no code", async ([site, status]) => {
  const reply = await openVrm().ask(`GET /installations/${site}/dynamic-ess-settings`);
  expect([reply.status, reply.body]).toEqual([
    status,
    { success: false, errors: ["This installation has no Dynamic ESS settings"] },
  ]);
});

test("400: a text for each member that is wrong", async () => {
  const { errors } = (await openVrm().ask(`POST ${settings}`, { body: { batteryCapacity: -1 } })).body;
  expect([errors.batteryCapacity, errors.chargePower]).toEqual(["must be positive", "is required"]);
});

test("schedule: the next hours, for those that have one", async () => {
  const { ask } = openVrm();
  expect(
    (await ask(`GET /installations/${harbour}/schedule-dynamic-ess?async=0`)).body.data.schedule,
  ).toHaveLength(24);
  expect((await ask(`GET /installations/${boat}/schedule-dynamic-ess?async=0`)).status).toBe(404);
});

test("adjusted consumption is what is forecast then, until -1", async () => {
  const { ask } = openVrm();
  const adjust = (timestamp: number, value: number) =>
    ask(`POST /installations/${harbour}/adjust-consumption`, {
      body: { vrm_consumption_fc_adj: [{ timestamp, value }] },
    });
  const forecast = async (): Promise<number> =>
    (await ask(`GET /installations/${harbour}/stats?type=forecast&start=${hour}&end=${hour + 3600}`)).body
      .totals.vrm_consumption_fc;
  const usual = await forecast();
  expect((await adjust(hour, 7000)).body).toEqual({ success: true });
  expect(await forecast()).toBe(7000);
  await adjust(hour, -1);
  expect(await forecast()).toBe(usual);
  expect((await adjust(hour + 60, 1)).body.errors).toEqual({ vrm_consumption_fc_adj: "must be a full hour" });
});

test("reset: when it was; the parameter is missed although no document asks for it", async () => {
  const { ask } = openVrm();
  const path = `/installations/${harbour}/reset-forecasts`;
  expect((await ask(`GET ${path}?resetType=0`)).body).toEqual({ success: true, last_reset: 0 });
  expect((await ask(`POST ${path}`, { body: { resetType: 0 } })).body).toEqual({ success: true });
  expect((await ask(`GET ${path}?resetType=0`)).body.last_reset).toBe(now);
  expect(await ask(`GET ${path}`)).toMatchObject({ status: 400, body: { error_code: "missing_parameters" } });
});
