// Adds an alarm rule on the state of charge of a battery, and removes it again.
import { Vrm } from "@busbar/vrm";

const vrm = new Vrm();

const [site] = (await vrm.installations.list()).records;
if (!site) {
  throw new Error("There is no installation.");
}
const { attributes = [], devices = [] } = await vrm.alarms.list(site.idSite);
const charge = attributes.find(({ code }) => code === "SOC");
const battery = devices.find(({ idDeviceType }) => idDeviceType === charge?.idDeviceType);
if (charge?.idDataAttribute === undefined || battery?.instance === undefined) {
  throw new Error("There is no battery monitor.");
}

// Note the capitals: those of a rule on a number.
const key = { idDataAttribute: charge.idDataAttribute, instance: battery.instance };
const { data: rule } = await vrm.alarms.create(site.idSite, {
  ...key,
  AlarmEnabled: 1,
  NotifyAfterSeconds: 300,
  lowAlarm: 20,
  lowAlarmHysteresis: 25,
});
console.log(
  `${battery.deviceName} ${battery.instance}: an alarm below ${rule?.lowAlarm} % after five minutes`,
);

await vrm.alarms.delete(site.idSite, key);
const { alarms = [] } = await vrm.alarms.list(site.idSite);
console.log(`Removed again; rules that are left: ${alarms.length}`);
