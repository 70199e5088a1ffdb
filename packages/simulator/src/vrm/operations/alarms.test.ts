import { describe, expect, test } from "vitest";
import { openVrm, sites } from "../../../test/vrm/client.ts";

const { harbour, boat } = sites;
const alarms = `/installations/${harbour}/alarms`;
const rule = { idDataAttribute: 51, instance: 279, AlarmEnabled: 1, NotifyAfterSeconds: 60, lowAlarm: 20 };

test("rules, and what new ones are made of", async () => {
  const { body } = await openVrm().ask(`GET ${alarms}`);
  expect(body.rateLimited).toBe(false);
  expect(body.alarms).toMatchObject([{ idDataAttribute: 47, instance: 279, idDataAttributeLimit: 61_001 }]);
  expect(body.users.map(({ name }: { name: string }) => name)).toEqual(["Ada Example", "Bob Example"]);
  const state = body.attributes.find(({ code }: { code: string }) => code === "bst");
  expect([state.dataType, JSON.parse(state.enumValues)[1]]).toEqual([
    "enum",
    { nameEnum: "Charging", valueEnum: 1 },
  ]);
});

test("added, changed, removed", async () => {
  const { ask } = openVrm();
  const { data } = (await ask(`POST ${alarms}`, { body: rule })).body;
  expect(data).toEqual({ ...rule, idDataAttributeLimit: expect.any(Number) });
  const changed = (await ask(`PUT ${alarms}`, { body: { ...rule, lowAlarm: 30 } })).body;
  expect(changed).toMatchObject({
    idSite: harbour,
    data: { lowAlarm: 30, idDataAttributeLimit: data.idDataAttributeLimit },
  });
  expect((await ask(`GET ${alarms}`)).body.alarms).toHaveLength(2);
  const key = { idDataAttribute: 51, instance: 279 };
  expect((await ask(`DELETE ${alarms}`, { body: key })).body).toEqual({ success: true, idSite: harbour });
  expect((await ask(`GET ${alarms}`)).body.alarms).toHaveLength(1);
  expect((await ask(`DELETE ${alarms}`, { body: key })).status).toBe(400);
  expect((await ask(`PUT ${alarms}`, { body: rule })).status).toBe(404);
});

describe("the capitals", () => {
  const state = {
    idDataAttribute: 215,
    instance: 0,
    alarmEnabled: 1,
    notifyAfterSeconds: 60,
    enumValues: [2],
  };

  test("small ones for a state", async () => {
    expect((await openVrm().ask(`POST ${alarms}`, { body: state })).status).toBe(200);
  });

  test.for([
    [
      "a number",
      { ...rule, AlarmEnabled: undefined, alarmEnabled: 1, enumValues: [], notifyAfterSeconds: 1 },
      ["AlarmEnabled is required"],
    ],
    [
      "a state",
      { ...rule, idDataAttribute: 215, instance: 0 },
      ["alarmEnabled is required", "notifyAfterSeconds is required", "enumValues is required"],
    ],
  ] as const)("400: the wrong ones for %s", async ([, body, errors]) => {
    expect(await openVrm().ask(`POST ${alarms}`, { body })).toMatchObject({ status: 400, body: { errors } });
  });
});

test("400: an attribute that the device has not", async () => {
  expect((await openVrm().ask(`POST ${alarms}`, { body: { ...rule, instance: 0 } })).status).toBe(400);
});

test("clear: the alarm is gone; the id in the answer is text", async () => {
  const { ask, portal } = openVrm();
  expect((await ask(`POST /installations/${boat}/clear-alarm`, { body: { alarmId: 119 } })).body).toEqual({
    success: true,
    idSite: String(boat),
  });
  expect(portal.sites.get(boat)?.raised.size).toBe(0);
});

test("403: whoever only watches adds none", async () => {
  expect((await openVrm().ask(`POST ${alarms}`, { as: "bob", body: rule })).status).toBe(403);
});
