import { Exosite } from "@busbar/exosite";
import type { Report } from "../../support/report.ts";
import type { Link } from "./link.ts";

/** Where the device comes from, and to whom it goes. */
export interface Origin {
  baseUrl: string;
  /** CIK of the vendor. */
  vendorCik: string;
}

/** A device gets its serial number, its client and its CIK. */
export async function provisionDevice(
  report: Report,
  { baseUrl, vendorCik }: Origin,
  link: Link,
): Promise<{ device: Exosite; rid: string }> {
  report.part("A device is provisioned");
  const { rpc, provision } = new Exosite({ baseUrl, cik: vendorCik, provision: { cik: vendorCik } });
  const model = "thermostat";
  const sn = "00004711";
  const [vendor, owner] = await Promise.all([
    provision.vendor.get(),
    rpc.lookupAlias({ alias: "" }, "portal"),
  ]);
  await provision.serialNumbers.add(model, { sn, extra: "hall 3" });
  const rid = await provision.serialNumbers.enable(model, sn, { owner });
  const state = async () => (await provision.serialNumbers.get(model, sn))[0]?.status;
  report.check("the serial number, enabled", await state(), "notactivated");
  report.say(`${vendor} enables serial number ${sn} of its model ${model}, for hall 3.`);

  // What follows happens in the device. It knows who made it, and nothing else.
  const blank = new Exosite({ baseUrl, fetch: link.fetch });
  const cik = await blank.data.device.activate({ vendor, model, sn });
  report.check("the serial number, activated", await state(), "activated");
  const device = new Exosite({ baseUrl, cik, fetch: link.fetch });
  report.check("the device's own RID", await device.rpc.lookupAlias({ alias: "" }, ""), rid);
  report.say("The device is switched on, tells its serial number, and is given its CIK.");
  return { device, rid };
}
