import { Refusal } from "../../engine/refusal.ts";
import type { Context, ExositeCall, Operation } from "../context.ts";
import { csv, csvRow } from "./answers.ts";
import { serialNumberOfClient } from "./clients-of.ts";
import { describeContent, isAllowed } from "./content.ts";
import { download } from "./download.ts";
import type { Content } from "./fleet.ts";

/** The content that the calling device may have; refused where vendor and model are not the device's. */
function contentFor({ account }: Context, { incoming, user }: ExositeCall, wrong: number): Content[] {
  const [vendor = "", name = ""] = ["vendor", "model"].map(
    (field) => incoming.url.searchParams.get(field) ?? "",
  );
  const model = account.fleet.vendors.get(vendor)?.models.get(name);
  const device = serialNumberOfClient(account, user.client ?? "");
  // The vendor's own CIK is taken too, as the official client has it.
  const isVendor = user.vendor === vendor;
  if (!model || (!isVendor && (device?.vendor !== vendor || device.model !== name))) {
    throw new Refusal(wrong);
  }
  return [...model.contents.values()].filter(
    (content) => isVendor || isAllowed(model, content, device?.sn ?? ""),
  );
}

function oneFor(context: Context, call: ExositeCall, wrong: number): Content {
  const id = call.incoming.url.searchParams.get("id");
  const content = contentFor(context, call, wrong).find((each) => each.id === id);
  if (!content) {
    throw new Refusal(404);
  }
  return content;
}

/** What a device does for itself, other than activating itself. */
export const deviceOperations: Readonly<Record<string, Operation>> = {
  "device.listContent": (context, call) => csv(contentFor(context, call, 403).map(({ id }) => [id])),
  "device.downloadContent": (context, call) => download(oneFor(context, call, 403), call.incoming),
  "device.getContentInfo": (context, call) => csvRow(describeContent(oneFor(context, call, 400))),
};
