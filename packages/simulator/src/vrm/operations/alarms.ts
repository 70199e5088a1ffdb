import { siteOf } from "../access.ts";
import { dataTypeOf } from "../attributes/attribute.ts";
import { type Report, reportsOf } from "../attributes/reports.ts";
import type { Context, Operation, PortalCall } from "../context.ts";
import { missing, refuse } from "../errors.ts";
import type { AlarmRule, Site } from "../portal/site.ts";
import type { Text } from "../texts.ts";
import { success } from "./answers.ts";

/** Members that a rule cannot do without: those on numbers and those on states differ in their capitals. */
const members = {
  float: ["AlarmEnabled", "NotifyAfterSeconds"],
  enum: ["alarmEnabled", "notifyAfterSeconds", "enumValues"],
  string: [],
};

/** Rules, and what new ones can be made of. */
export const listAlarms: Operation = (context, call) => {
  const site = siteOf(context, call);
  const { idSite } = site;
  const reports = reportsOf(site);
  const now = Math.floor(call.incoming.time / 1000);
  return success({
    rateLimited: false,
    alarms: site.alarms,
    devices: [...new Map(reports.map(({ device, kind }) => [device, kind]))].map(([device, kind]) => ({
      idSite,
      instance: device.instance,
      lastConnection: now - 12,
      secondsAgo: 12,
      isValid: 1,
      idDeviceType: kind.type,
      deviceName: kind.name,
      productName: device.productName,
      customProductName: device.customName ?? device.productName,
      firmwareVersion: device.firmwareVersion,
      connection: device.connection,
      customName: device.customName,
      identifier: device.serial,
    })),
    users: [...site.access].map(([idUser, accessLevel]) => ({
      idUser,
      idSite,
      accessLevel,
      receivesAlarmNotifications: accessLevel === 1 ? 1 : 0,
      receivesReports: 0,
      email: context.portal.users.get(idUser)?.email ?? "",
      name: context.portal.users.get(idUser)?.name ?? "",
      avatar_url: "",
      muted: false,
    })),
    attributes: [...new Map(reports.map((report) => [report.attribute.id, report])).values()].map(describe),
  });
};

function describe({ attribute, kind }: Report): object {
  const states = Object.entries(attribute.states ?? {}).map(([value, name]) => ({
    nameEnum: name,
    valueEnum: Number(value),
  }));
  return {
    idDataAttribute: attribute.id,
    code: attribute.code,
    description: attribute.name,
    targetTable: "logData",
    idDeviceType: kind.type,
    formatWithUnit: attribute.format,
    dataType: dataTypeOf(attribute),
    enumValues: JSON.stringify(states),
  };
}

/** Adds a rule, in place of the one that the attribute has. */
export const createAlarm: Operation = (context, call) => {
  const site = siteOf(context, call);
  return setRule(context, call, site, findRule(site, call));
};

/** Changes a rule. */
export const updateAlarm: Operation = (context, call) => {
  const site = siteOf(context, call);
  const rule = findRule(site, call);
  if (!rule) {
    throw refuse(404, "alarmNotFound");
  }
  return setRule(context, call, site, rule);
};

/** Removes a rule. */
export const deleteAlarm: Operation = (context, call) => {
  const site = siteOf(context, call);
  const rule = findRule(site, call);
  if (!rule) {
    throw refuse(400, "alarmNotLinked");
  }
  site.alarms.splice(site.alarms.indexOf(rule), 1);
  return success({ idSite: site.idSite });
};

/** Marks an alarm as cleared. It is named by its attribute, and a wrong one is no error (inferred). */
export const clearAlarm: Operation = (context, call) => {
  const site = siteOf(context, call);
  site.raised.delete((call.body as { alarmId: number }).alarmId);
  return success({ idSite: String(site.idSite) });
};

function findRule({ alarms }: Site, { body }: PortalCall): AlarmRule | undefined {
  const { idDataAttribute, instance } = body as AlarmRule;
  return alarms.find((rule) => rule.idDataAttribute === idDataAttribute && rule.instance === instance);
}

function setRule(
  { portal }: Context,
  { body }: PortalCall,
  site: Site,
  before: AlarmRule | undefined,
): ReturnType<typeof success> {
  const sent = body as Readonly<Record<string, unknown>>;
  const report = reportsOf(site).find(
    ({ attribute, device }) => attribute.id === sent.idDataAttribute && device.instance === sent.instance,
  );
  if (!report) {
    throw refuse(400, "alarmNotLinked");
  }
  const needed = members[dataTypeOf(report.attribute)];
  const absent = needed.filter((member) => sent[member] === undefined);
  if (absent.length > 0) {
    throw missing({ list: absent.map((member): Text => ["memberRequired", member]) });
  }
  const rule = {
    ...sent,
    idDataAttributeLimit: before?.idDataAttributeLimit ?? portal.nextId(),
  } as AlarmRule;
  site.alarms.splice(before ? site.alarms.indexOf(before) : site.alarms.length, before ? 1 : 0, rule);
  return success({ idSite: site.idSite, data: rule });
}
