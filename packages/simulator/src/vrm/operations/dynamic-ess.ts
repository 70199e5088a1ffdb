import { siteOf } from "../access.ts";
import type { Operation } from "../context.ts";
import { missing, refuse, refuseBare } from "../errors.ts";
import type { Site } from "../portal/site.ts";
import type { Text } from "../texts.ts";
import { success } from "./answers.ts";

const hour = 3600;

/** The settings; an installation without any is an error that has no code, and not always a status of its own. */
function settingsOf({ dynamicEss }: Site): Record<string, unknown> {
  if (typeof dynamicEss === "number") {
    throw refuse(dynamicEss, { list: ["noDynamicEss"] }, { code: undefined });
  }
  return dynamicEss;
}

/** The settings as they are. */
export const getSettings: Operation = (context, call) => {
  const site = siteOf(context, call);
  return success({ idSite: site.idSite, data: { idSite: site.idSite, ...settingsOf(site) } });
};

/** Replaces all settings. */
export const replaceSettings: Operation = (context, call) => {
  const site = siteOf(context, call);
  const time = new Date(call.incoming.time).toISOString();
  const { createdOn = time } = typeof site.dynamicEss === "object" ? site.dynamicEss : {};
  site.dynamicEss = { ...(call.body as object), createdOn, updatedOn: time };
  return success({ idSite: site.idSite, data: { idSite: site.idSite, ...site.dynamicEss } });
};

/** Changes those that are sent. */
export const updateSettings: Operation = (context, call) => {
  const site = siteOf(context, call);
  const updatedOn = new Date(call.incoming.time).toISOString();
  site.dynamicEss = { ...settingsOf(site), ...(call.body as object), updatedOn };
  return success({ data: { idSite: site.idSite, ...site.dynamicEss } });
};

/** The next hours, in a form of our own: nobody documents the real one. */
export const getSchedule: Operation = (context, call) => {
  const site = siteOf(context, call);
  settingsOf(site);
  const first = Math.floor(call.incoming.time / 1000 / hour) * hour;
  const schedule = Array.from({ length: 24 }, (_, later) => {
    const start = first + later * hour;
    const slot = site.curves.at(start);
    return { start, duration: hour, soc: Math.round(slot.soc * 100), strategy: slot.battery < 0 ? 1 : 0 };
  });
  return success({ data: { schedule } });
};

/** Overrules the forecast of hours; -1 goes back to it. */
export const adjustConsumption: Operation = (context, call) => {
  const { adjustments } = siteOf(context, call);
  const given = Object.entries(call.body as Readonly<Record<string, { timestamp: number; value: number }[]>>);
  const wrong = given.filter(([, hours]) => hours.some(({ timestamp }) => timestamp % hour !== 0));
  if (wrong.length > 0) {
    throw missing(Object.fromEntries(wrong.map(([kind]): [string, Text] => [kind, "fullHour"])));
  }
  for (const [kind, hours] of given) {
    for (const { timestamp, value } of hours) {
      if (value === -1) {
        adjustments.delete(`${kind} ${timestamp}`);
      } else {
        adjustments.set(`${kind} ${timestamp}`, value);
      }
    }
  }
  return success();
};

/** When forecasts were last made to forget. The parameter is optional in the document, and missed all the same. */
export const getLastReset: Operation = (context, call) => {
  const { lastReset } = siteOf(context, call);
  if (call.query.resetType === undefined) {
    throw missing(["memberRequired", "resetType"]);
  }
  return success({ last_reset: lastReset });
};

/** Makes forecasts forget; kinds that are not known are refused, and nothing is said about it. */
export const resetForecasts: Operation = (context, call) => {
  const site = siteOf(context, call);
  if ((call.body as { resetType: number }).resetType !== 0) {
    throw refuseBare(400);
  }
  site.lastReset = Math.floor(call.incoming.time / 1000);
  return success();
};
