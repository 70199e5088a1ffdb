import type { Installation, Vrm } from "@busbar/vrm";
import type { Report } from "../../support/report.ts";

/** Adds an alarm rule, finds it among the others, and removes it. */
export async function addAlarm(vrm: Vrm, report: Report, { idSite }: Installation): Promise<void> {
  report.part("An alarm");
  const { alarms: before = [], attributes = [], devices = [] } = await vrm.alarms.list(idSite);
  const charge = attributes.find(({ code }) => code === "SOC");
  const battery = devices.find(({ idDeviceType }) => idDeviceType === charge?.idDeviceType);
  const key = { idDataAttribute: charge?.idDataAttribute ?? 0, instance: battery?.instance ?? 0 };
  const rule = {
    ...key,
    AlarmEnabled: 1,
    NotifyAfterSeconds: 300,
    lowAlarm: 20,
    lowAlarmHysteresis: 25,
  } as const;
  await vrm.alarms.create(idSite, rule);
  const { alarms: after = [] } = await vrm.alarms.list(idSite);
  const added = after.find(
    (one) => one.idDataAttribute === key.idDataAttribute && one.instance === key.instance,
  );
  report.check(
    "the rule",
    { ...added, idDataAttributeLimit: undefined },
    { ...rule, idDataAttributeLimit: undefined },
  );
  report.say(
    `Below ${rule.lowAlarm} % ${charge?.description} of ${battery?.deviceName} ${battery?.instance} for five minutes: rule ${added?.idDataAttributeLimit}.`,
  );
  await vrm.alarms.delete(idSite, key);
  const { alarms: last = [] } = await vrm.alarms.list(idSite);
  report.check("the rules afterwards", last, before);
  report.say("Removed again.");
}
