import { expect, test } from "vitest";
import { openVrm, sites } from "../../test/vrm/client.ts";

const { harbour, boat } = sites;

test("data: changes the portal before anybody calls", async () => {
  const { ask } = openVrm({
    data(portal) {
      portal.sites.get(harbour)?.tags.splice(0);
      const workshop = portal.sites.get(harbour);
      if (workshop) {
        portal.sites.set(7, { ...workshop, idSite: 7, name: "Mine" });
      }
    },
  });
  expect((await ask(`GET /installations/${harbour}/tags`)).body.tags).toEqual([]);
  expect((await ask("GET /users/51209/installations?idSite=7")).body.records[0].name).toBe("Mine");
});

test("two simulators share nothing", async () => {
  const [first, second] = [openVrm(), openVrm()];
  await first.ask(`PATCH /installations/${harbour}/dynamic-ess-settings`, { body: { mode: 0 } });
  await first.ask(`POST /installations/${boat}/clear-alarm`, { body: { alarmId: 119 } });
  await first.ask("DELETE /users/51209/accesstokens/*");
  expect((await second.ask(`GET /installations/${harbour}/dynamic-ess-settings`)).body.data.mode).toBe(1);
  expect(second.portal.sites.get(boat)?.raised.size).toBe(1);
});

test("seed: the same numbers for the same one, others for another", async () => {
  const ask = async (seed: number) =>
    (await openVrm({ seed }).ask(`GET /installations/${harbour}/stats?type=kwh`)).body.totals;
  expect(await ask(4)).toEqual(await ask(4));
  expect(await ask(4)).not.toEqual(await ask(5));
});
