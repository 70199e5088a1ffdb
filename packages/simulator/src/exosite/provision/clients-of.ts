import type { Account } from "../account/account.ts";
import type { Resource } from "../account/resource.ts";
import type { SerialNumber } from "./fleet.ts";

/** The client that a serial number stands for at present: the newest one made for it. */
export function clientOfSerialNumber(account: Account, { clients }: SerialNumber): Resource | undefined {
  return account.resources.get(clients.at(-1) ?? "");
}

/** Serial number and model of the client of a device; undefined where it was not made from a model. */
export function serialNumberOfClient(
  account: Account,
  rid: string,
): { vendor: string; model: string; sn: string } | undefined {
  for (const vendor of account.fleet.vendors.values()) {
    for (const model of vendor.models.values()) {
      for (const { sn, clients } of model.serialNumbers.values()) {
        if (clients.includes(rid)) {
          return { vendor: vendor.name, model: model.name, sn };
        }
      }
    }
  }
  return undefined;
}
