import type { Installation, Vrm } from "@busbar/vrm";
import type { Report } from "../../support/report.ts";

/** Shows what an installation consists of, and what its battery says just now. */
export async function showDevices(vrm: Vrm, report: Report, { idSite, name }: Installation): Promise<void> {
  report.part(`Devices of ${name}`);
  const { devices } = (await vrm.installations.getSystemOverview(idSite)).records;
  for (const device of devices) {
    const called = device.customName ? ` (${device.customName})` : "";
    report.say(
      `${String(device.instance).padStart(4)}  ${device.name.padEnd(20)} ${device.productName ?? ""}${called}`.trimEnd(),
    );
  }
  const values = await vrm.diagnostics.list(idSite, { count: 50 }).all();
  const charge = values.find(({ code }) => code === "SOC");
  report.check(
    "a battery among them",
    devices.some(({ instance }) => instance === charge?.instance),
    true,
  );
  report.say(
    `${values.length} values in all. ${charge?.Device} ${charge?.instance}: ${charge?.description} ${charge?.formattedValue}`,
  );
}
