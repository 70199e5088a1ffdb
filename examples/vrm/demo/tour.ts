import { Vrm } from "@busbar/vrm";
import type { Report } from "../../support/report.ts";
import { addAlarm } from "./add-alarm.ts";
import { listSites } from "./list-sites.ts";
import { meetTheLimit } from "./meet-the-limit.ts";
import { readYear } from "./read-year.ts";
import { showDevices } from "./show-devices.ts";

/** Where the portal is, and who asks. */
export interface Portal {
  /** Address of the portal. */
  baseUrl: string;
  /** Access token of the account. */
  token?: string;
}

/** Everything, one after the other. */
export async function tour(report: Report, portal: Portal): Promise<void> {
  const { baseUrl, token = "5f1d0c8e".repeat(8) } = portal;
  const vrm = new Vrm({ baseUrl, token });
  const site = await listSites(vrm, report);
  await showDevices(vrm, report, site);
  await readYear(vrm, report, site);
  await addAlarm(vrm, report, site);
  await meetTheLimit(vrm, report);
}
