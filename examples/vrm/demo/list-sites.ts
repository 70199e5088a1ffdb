import type { Installation, Vrm } from "@busbar/vrm";
import type { Report } from "../../support/report.ts";

/** Lists the installations; gives the one with sun, battery and grid. */
export async function listSites(vrm: Vrm, report: Report): Promise<Installation> {
  report.part("Installations");
  const { records } = await vrm.installations.list({ extended: 1 });
  for (const { idSite, name, timezone, current_time: time, pvMax } of records) {
    report.say(
      `${idSite}  ${name.padEnd(18)} ${time} in ${timezone.padEnd(14)} ${pvMax ? `${pvMax} Wp` : ""}`.trimEnd(),
    );
  }
  report.check("number of installations", records.length, 3);
  const site = records.find(({ pvMax, hasMains }) => pvMax > 0 && hasMains);
  report.check("one with sun and grid", site !== undefined, true);
  return site as Installation;
}
