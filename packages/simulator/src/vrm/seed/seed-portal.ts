import type { Portal } from "../portal/portal.ts";
import type { AccessLevel, Site } from "../portal/site.ts";
import { buildSite } from "./build-site.ts";
import { demo } from "./demo.ts";
import { demoSites, type SiteDraft } from "./demo-sites.ts";

const june = Date.UTC(2026, 5, 1) / 1000;

/** Puts the demonstration on a portal. */
export function seedPortal(portal: Portal, seed: number): void {
  const { ada, bob, eve, public: visitor } = demo;
  for (const user of [ada, bob, eve, visitor]) {
    portal.users.set(user.idUser, user);
  }
  for (const [{ idUser }, idAccessToken, name, token] of [
    [ada, 90_311, "busbar", demo.token],
    [bob, 90_312, "wall display", demo.bobToken],
  ] as const) {
    portal.accessTokens.push({
      idAccessToken,
      idUser,
      name,
      token,
      createdOn: june,
      expires: null,
      lastSeen: null,
    });
  }
  portal.teams.set(77, { idUserGroup: 77, name: "Service" });
  portal.teams.set(78, { idUserGroup: 78, name: "Harbour office" });
  portal.invites.set(ada.idUser, adasInvites);
  const add = (draft: SiteDraft, access: readonly (readonly [number, AccessLevel])[]): Site => {
    const site = buildSite(draft, seed, access);
    portal.sites.set(site.idSite, site);
    return site;
  };
  const owner = [ada.idUser, 1] as const;
  furnish(add(demoSites.harbour, [owner, [bob.idUser, 0]]));
  const boat = add(demoSites.boat, [owner]);
  boat.raised.add(119);
  add(demoSites.parking, [owner]).tags.push({ idTag: 3022, tag: "EV", source: "predefined" });
  add(demoSites.cabin, [[bob.idUser, 1]]);
  add(
    {
      ...demoSites.harbour,
      idSite: demo.publicSite,
      identifier: "d0a5c4b3e2f5",
      name: "Demo house",
      dynamicEss: 200,
    },
    [[visitor.idUser, 0]],
  );
  add({ ...demoSites.boat, idSite: demo.publicSite + 2, identifier: "d0a5c4b3e2f6", name: "Demo boat" }, [
    [visitor.idUser, 0],
  ]);
}

function furnish(site: Site): void {
  site.tags.push(
    { idTag: 3020, tag: "ESS", source: "predefined" },
    { idTag: 3021, tag: "rental", source: "user" },
  );
  site.alarms.push({
    idDataAttribute: 47,
    instance: 279,
    idDataAttributeLimit: 61_001,
    AlarmEnabled: 1,
    NotifyAfterSeconds: 60,
    highAlarm: 58,
    highAlarmHysteresis: 57,
    lowAlarm: 46,
    lowAlarmHysteresis: 47,
  });
  site.pending.add(demo.eve.idUser);
  site.teams.set(77, 2);
  site.customWidgets.set(8102, {
    idCustomWidget: 8102,
    name: "Cold store",
    onlyAdmins: 0,
    yAxisScaling: 1,
    parameters: {},
  });
}

const adasInvites = {
  invitesSiteGroups: [],
  invitesUserGroups: [
    {
      idUserGroup: 78,
      userGroupName: "Harbour office",
      personalMessage: "Welcome",
      inviteKey: "k-1f2e",
      inviterName: demo.bob.name,
      inviteTimestamp: june,
    },
  ],
  requestsUserGroups: [],
  requestsInstallations: [
    {
      idSite: demoSites.harbour.idSite,
      installationName: demoSites.harbour.name,
      inviteeName: demo.eve.name,
      idUser: demo.eve.idUser,
      inviteTimestamp: june,
    },
  ],
};
