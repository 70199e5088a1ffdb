// Lists the devices of an installation. The number is what widgets call the instance.
import { Vrm } from "@busbar/vrm";

const vrm = new Vrm();

const [site] = (await vrm.installations.list()).records;
if (!site) {
  throw new Error("There is no installation.");
}
const { records } = await vrm.installations.getSystemOverview(site.idSite);
for (const { instance, name, productName, firmwareVersion } of records.devices) {
  console.log(`${String(instance).padStart(4)}  ${name}  ${productName} ${firmwareVersion ?? ""}`.trimEnd());
}
