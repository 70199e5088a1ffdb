import { writeForm } from "../../engine/form.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Account } from "../account/account.ts";
import { cloneClient } from "../account/clone-client.ts";
import { hasRoom, sizeOf } from "../account/limits.ts";
import type { Resource } from "../account/resource.ts";
import type { Context, ExositeCall, Operation } from "../context.ts";
import { csvRow, done, plain } from "./answers.ts";
import { clientOfSerialNumber } from "./clients-of.ts";
import type { Model, SerialNumber } from "./fleet.ts";
import { field, serialNumberOf, sharedModelOf, vendorOf } from "./scope.ts";
import { templateOf } from "./template.ts";

/** Seconds that a device has to activate itself. */
export const activationWindow = 86_400;

/** Makes a client for a serial number from the model's template, and opens the window for its device. */
export function enableSerialNumber(
  account: Account,
  { model, number, owner, vendor }: { model: Model; number: SerialNumber; owner: Resource; vendor: string },
): Resource {
  const template = templateOf(account, model.template);
  if (!template || !hasRoom(account, owner, sizeOf(account, template))) {
    throw new Refusal(409);
  }
  const before = clientOfSerialNumber(account, number);
  if (before) {
    before.keyStatus = "expired";
  }
  const client = cloneClient(account, template, owner.rid, {
    noaliases: model.options.includes("noaliases"),
    nohistorical: model.options.includes("nohistorical"),
  });
  number.clients.push(client.rid);
  number.enabledBy = vendor;
  number.openUntil = account.now() + activationWindow;
  return client;
}

function numberOf(context: Context, call: ExositeCall): { model: Model; number: SerialNumber } {
  const model = sharedModelOf(context, call);
  return { model, number: serialNumberOf(model, call.path.sn ?? "") };
}

function requireClient({ account }: Context, number: SerialNumber): Resource {
  const client = clientOfSerialNumber(account, number);
  if (!client) {
    throw new Refusal(409);
  }
  return client;
}

const enable: Operation = (context, call) => {
  const owner = context.account.resources.get(field(call.body, "owner").toLowerCase());
  if (owner?.type !== "client") {
    throw new Refusal(409);
  }
  const vendor = vendorOf(context, call).name;
  return csvRow([enableSerialNumber(context.account, { ...numberOf(context, call), owner, vendor }).rid]);
};

/** The old CIK is refused at once; the device fetches the new one. */
function renewKey(account: Account, client: Resource, number: SerialNumber): void {
  client.cik = account.newId();
  client.keyStatus = "notactivated";
  number.openUntil = account.now() + activationWindow;
}

const regenerate: Operation = (context, call) => {
  const { number } = numberOf(context, call);
  renewKey(context.account, requireClient(context, number), number);
  return done;
};

/** For replacing a device: the client of the old serial number gets a new CIK, for the new device to fetch. */
const remap: Operation = (context, call) => {
  const { model, number } = numberOf(context, call);
  const old = serialNumberOf(model, field(call.body, "oldsn"));
  const client = requireClient(context, old);
  old.clients = old.clients.filter((rid) => rid !== client.rid);
  number.clients.push(client.rid);
  number.enabledBy = old.enabledBy;
  renewKey(context.account, client, number);
  return done;
};

const disable: Operation = (context, call) => {
  const { number } = numberOf(context, call);
  requireClient(context, number).keyStatus = "expired";
  return done;
};

/** The device asks for its CIK, which it gets once. */
const activate: Operation = ({ account }, { body }) => {
  const [vendor, model, sn] = ["vendor", "model", "sn"].map(
    (name) => body.find(([sent]) => sent === name)?.[1] ?? "",
  );
  const found = account.fleet.vendors.get(vendor ?? "")?.models.get(model ?? "");
  if (!found) {
    throw new Refusal(404);
  }
  const number = serialNumberOf(found, sn ?? "");
  const form = writeForm([
    ["vendor", vendor ?? ""],
    ["model", model ?? ""],
    ["sn", sn ?? ""],
  ]);
  number.log.push({ time: account.now(), form });
  const client = clientOfSerialNumber(account, number);
  if (client?.keyStatus !== "notactivated" || number.openUntil < account.now()) {
    throw new Refusal(409);
  }
  client.keyStatus = "activated";
  return plain(client.cik ?? "");
};

/** What is done with a serial number, by the vendor and by its device. */
export const enablingOperations: Readonly<Record<string, Operation>> = {
  "serialNumbers.enable": enable,
  "serialNumbers.regenerateCik": regenerate,
  "serialNumbers.remap": remap,
  "serialNumbers.disable": disable,
  "device.activate": activate,
};
