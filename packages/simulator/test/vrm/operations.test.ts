import { expect, test } from "vitest";
import type { OperationObject } from "../../src/document.ts";
import { vrm } from "../../src/generated/vrm.ts";
import { now, openVrm, problemsOf, sites } from "./client.ts";

const { harbour } = sites;

/** What goes where a path has a value. */
const path: Readonly<Record<string, string | number>> = {
  idSite: harbour,
  idUser: 51_209,
  idAccessToken: 90_311,
};

/** What operations need beside the path: query, or body. */
const queries: Readonly<Record<string, string>> = {
  "customWidgets.get": "idCustomWidget=8102",
  "downloads.getGpsTrack": `start=${now - 7200}&end=${now}`,
  "downloads.mailData": "async=true",
  "firmwares.list": "feedChannel=release&victronConnectVersion=6.11",
  "forecasts.getLastReset": "resetType=0",
  "installations.search": "query=harbour",
  "installations.searchByAttributes": "query=bs",
  "stats.getByInstance": "show_instance=true",
  "widgets.graph": "attributeCodes%5B%5D=bs",
};
const columns = { soc: { header: "Battery %", enabled: true } };
const bodies: Readonly<Record<string, object>> = {
  "accessTokens.create": { name: "report" },
  "accessTokens.createLegacy": { name: "report" },
  "alarms.clear": { alarmId: 119 },
  "alarms.create": {
    idDataAttribute: 51,
    instance: 279,
    AlarmEnabled: 1,
    NotifyAfterSeconds: 60,
    lowAlarm: 20,
  },
  "alarms.delete": { idDataAttribute: 47, instance: 279 },
  "alarms.update": { idDataAttribute: 47, instance: 279, AlarmEnabled: 0, NotifyAfterSeconds: 60 },
  "auth.login": { username: "ada@example.com", password: "correct horse" },
  "customWidgets.create": { idCustomWidget: 0, name: "Oven", yAxisScaling: 1, parameters: {} },
  "customWidgets.delete": { idCustomWidget: 8102 },
  "customWidgets.update": { idCustomWidget: 8102, name: "Oven", yAxisScaling: 1, parameters: {} },
  "downloads.getOverview": { columns, siteIds: [harbour], onlyVisible: true, jsonResponse: true },
  "downloads.getOverviewXlsx": { columns, siteIds: [harbour], onlyVisible: true, jsonResponse: false },
  "dynamicEss.adjustConsumption": { vrm_consumption_fc_adj: [{ timestamp: 1_781_521_200, value: 700 }] },
  "dynamicEss.updateSettings": { mode: 4 },
  "dynamicEss.replaceSettings": {
    isOn: true,
    batteryCapacity: 10,
    batteryCosts: 0,
    batteryFlowRestriction: "noExport",
    chargePower: 5,
    dischargePower: 5,
    maxPowerFromGrid: 5,
    maxPowerToGrid: 5,
    gridSell: 0,
    buyPriceType: 0,
    sellPriceType: 0,
  },
  "forecasts.reset": { resetType: 0 },
  "installationUsers.invite": { name: "Olga", email: "olga@example.com", accessLevel: 2 },
  "installationUsers.linkUserGroups": { userGroups: [{ idUserGroup: 78, accessLevel: 0 }] },
  "installationUsers.setInviteRights": { email: ["olga@example.com"], accessLevel: [1] },
  "installationUsers.setRights": { idUser: [51_300], accessLevel: [2] },
  "installationUsers.setUserGroupAccessLevel": { idUserGroup: 77, accessLevel: null },
  "installationUsers.unlink": { idUser: 51_300 },
  "installations.add": { installation_identifier: "d0a5c4b3e2f4" },
  "installations.getSiteId": { installation_identifier: "d0a5c4b3e2f1" },
  "installations.setFavorite": { favorite: 1 },
  "installations.updateSettings": { description: "Workshop" },
  "systems.create": {
    description: "Hut",
    favorite: 0,
    devices: [{ serial: "HQ1", productId: "0xA389", instance: 0 }],
  },
  "tags.create": { tag: "mine", source: "user" },
  "tags.delete": { tag: "rental", source: "user" },
};

const operations = Object.entries(vrm.paths).flatMap(([template, item]) =>
  ["get", "post", "put", "patch", "delete"].flatMap((method): [string, string][] => {
    const operation = item[method] as OperationObject | undefined;
    return operation
      ? [[operation.operationId ?? "", `${method.toUpperCase()} ${template.split("#")[0]}`]]
      : [];
  }),
);

test("the specification has all operations", () => {
  expect(operations).toHaveLength(102);
});

test.for(operations)("%s answers as the specification says", async ([id, line]) => {
  const { simulator, ask, portal } = openVrm();
  const admin = portal.users.get(51_209);
  if (admin && id.startsWith("admin.")) {
    portal.users.set(51_209, { ...admin, isPortalAdmin: true });
  }
  const query = queries[id] ? `?${queries[id]}` : "";
  const reply = await ask(
    `${line.replace(/\{(\w+)\}/g, (_all, name: string) => String(path[name]))}${query}`,
    {
      body: bodies[id],
    },
  );
  expect(simulator.requests.at(-1)?.operation).toBe(id);
  expect([reply.status, reply.body.success]).not.toContain(false);
  expect(reply.status).toBe(200);
  expect(problemsOf(id, reply)).toEqual([]);
});
