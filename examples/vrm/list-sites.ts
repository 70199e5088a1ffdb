// Lists the installations that the account can reach, and how each is doing. Reads VRM_TOKEN, and VRM_URL where it is not the vendor's.
import { Vrm } from "@busbar/vrm";

const vrm = new Vrm();

const { records } = await vrm.installations.list({ extended: 1 });
for (const { idSite, name, timezone, current_time: time, alarm } of records) {
  console.log(`${idSite}  ${name}  ${time} in ${timezone}${alarm ? ", an alarm is active" : ""}`);
}
