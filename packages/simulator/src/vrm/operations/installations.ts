import { siteOf } from "../access.ts";
import type { Context, Operation, PortalCall } from "../context.ts";
import { missing, refuse } from "../errors.ts";
import type { Site, SiteSettings } from "../portal/site.ts";
import { presentDevice } from "../present/device.ts";
import { extendedInstallation, installation } from "../present/installation.ts";
import { success } from "./answers.ts";

/** The installations of a user. */
export const listInstallations: Operation = ({ portal }, { path, query, user: { user }, incoming }) => {
  const { extended = 0, idSite } = query as { extended?: number; idSite?: number };
  const whose = portal.users.get(Number(path.idUser)) ?? user;
  const sites = portal.sitesOf(whose).filter((site) => idSite === undefined || site.idSite === idSite);
  const now = Math.floor(incoming.time / 1000);
  const records = sites.map((site) =>
    extended === 1 ? extendedInstallation(site, whose, now) : installation(site, whose),
  );
  return success({ records });
};

/** Nobody documents what it would be. */
export const getInstallation: Operation = (context, call) => {
  siteOf(context, call);
  throw refuse(400, "badRequest");
};

function byIdentifier({ portal }: Context, { body }: PortalCall): Site | undefined {
  const { installation_identifier: identifier } = body as { installation_identifier: string };
  return [...portal.sites.values()].find((site) => site.identifier === identifier);
}

/** Links an installation to the account (at once, without the mail that tells when it is done). */
export const addInstallation: Operation = (context, call) => {
  const site = byIdentifier(context, call);
  if (!site) {
    throw missing({ installation_identifier: "unknownSite" });
  }
  site.access.set(call.user.user.idUser, 1);
  return success({ records: { site_id: site.idSite } });
};

/** The id of an installation, as text. */
export const getSiteId: Operation = (context, call) => {
  const site = byIdentifier(context, call);
  if (!site) {
    throw refuse(404, "siteNotFound");
  }
  return success({ records: { site_id: String(site.idSite) } });
};

/** The devices that have been set up; those that the portal makes up itself are none. */
export const getSystemOverview: Operation = (context, call) => {
  const site = siteOf(context, call);
  const now = Math.floor(call.incoming.time / 1000);
  const devices = site.devices
    .filter(({ kind }) => kind !== "system")
    .map((device) => presentDevice(device, site, { user: call.user.user, now }));
  return success({ records: { devices } });
};

/** Settings that are kept under the name that they are sent by. */
const settings: readonly (keyof SiteSettings)[] = [
  "notes",
  "phonenumber",
  "noDataAlarmTimeout",
  "geofence",
  "geofenceEnabled",
  "realtimeUpdates",
  "restrictNodeRed",
  "inverterChargerControl",
];

/** Changes general settings. */
export const updateSettings: Operation = (context, call) => {
  const site = siteOf(context, call);
  const body = call.body as Readonly<Record<string, unknown>>;
  if (typeof body.description === "string") {
    site.name = body.description;
  }
  if (body.noDataAlarmActive === false) {
    site.settings.noDataAlarmTimeout = null;
  }
  for (const name of settings.filter((known) => body[known] !== undefined)) {
    Object.assign(site.settings, { [name]: body[name] });
  }
  if (body.alarmMonitoring !== undefined) {
    site.settings.alarmMonitoring = body.alarmMonitoring === true ? 1 : 0;
  }
  if (body.favorite !== undefined) {
    mark(site, call.user.user.idUser, body.favorite);
  }
  return success({ idSite: site.idSite, data: { description: site.name } });
};

/** Makes an installation a favourite, or ends that. */
export const setFavorite: Operation = (context, call) => {
  const site = siteOf(context, call);
  const { favorite } = call.body as { favorite: number };
  mark(site, call.user.user.idUser, favorite);
  return success({ idSite: site.idSite, data: [{ favorite }] });
};

function mark({ favorites }: Site, idUser: number, favorite: unknown): void {
  favorites[favorite === 1 ? "add" : "delete"](idUser);
}

/** Takes an installation out of the account; that it is not in it is a failure with status 200. */
export const unlink: Operation = ({ portal }, { path, user: { user } }) => {
  const site = portal.sites.get(Number(path.idSite));
  if (!site) {
    throw refuse(404, "siteNotFound");
  }
  if (!site.access.delete(user.idUser)) {
    throw refuse(200, { list: ["siteNotLinked"] }, { code: "site_not_linked" });
  }
  return success({ idSite: site.idSite });
};
