// The life of a model, its devices and their content. Reads EXOSITE_VENDOR_CIK, and EXOSITE_URL for another address than
// the platform's own. The client of the vendor has a child "portal", to own devices, and a child "template", for them
// to be made from.
import { cik, Exosite } from "@busbar/exosite";

const { rpc, provision, data } = new Exosite({ cik: process.env.EXOSITE_VENDOR_CIK });
const { models, serialNumbers, content } = provision;
const model = "meter";

const vendor = await provision.vendor.get();
const owner = await rpc.lookupAlias({ alias: "" }, "portal");
const code = await rpc.share({ alias: "template" }, { meta: JSON.stringify([vendor, model]) });
await models.create({ model, code, "options[]": ["nohistorical"] });
console.log(`Models of ${vendor}: ${(await models.list()).join(", ")}`);

await serialNumbers.add(model, { sn: "001", extra: "on the roof" });
await serialNumbers.addBatch(model, { "sn[]": ["002", "003"] });
await serialNumbers.addCsv(model, "004,room 4\n005,\n");
await serialNumbers.deleteBatch(model, { "sn[]": ["002", "003"] });
for await (const { sn, extra } of serialNumbers.list(model)) {
  console.log(`${sn} ${extra}`.trim());
}

/** Tells what has become of the first device. */
async function tell(what: string): Promise<void> {
  const [client] = await serialNumbers.get(model, "001");
  console.log(`${what}: ${client?.status ?? "never used"}`);
}
await tell("added");
await serialNumbers.enable(model, "001", { owner });
await tell("enabled");
// What follows, the device does. It needs no key for it.
const key = await data.device.activate({ vendor, model, sn: "001" });
await tell("activated");
await serialNumbers.regenerateCik(model, "001");
await tell("its CIK made anew");
const fresh = await data.device.activate({ vendor, model, sn: "001" });
console.log(`another CIK: ${fresh !== key}`);

await content.create(model, { id: "firmware.txt", meta: "v 1.0" });
await content.upload(model, "firmware.txt", { data: "do nothing, twice", type: "text/plain" });
const { contentType, size, meta } = await content.get(model, "firmware.txt");
console.log(`content: ${contentType}, ${size} bytes, ${meta}`);
const query = { vendor, model, id: "firmware.txt" };
const asDevice = { auth: cik(fresh) };
const bytes = await data.device.downloadContent(query, asDevice);
const part = await data.device.downloadContent(query, { ...asDevice, range: "bytes=3-9" });
console.log([bytes, part].map((each) => new TextDecoder().decode(each)).join(" / "));

await content.delete(model, "firmware.txt");
await serialNumbers.disable(model, "001");
await tell("disabled");
await serialNumbers.delete(model, "001");
await models.delete(model);
console.log(`Models of ${vendor}: ${(await models.list()).join(", ")}`);
