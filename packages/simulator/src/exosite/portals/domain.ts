import type { Account } from "../account/account.ts";
import type { ExositeCall, Operation } from "../context.ts";
import type { Model, Vendor } from "../provision/fleet.ts";
import { bodyOf, callerOf, demandAdmin, json, missing } from "./portals-call.ts";

/** The vendor of the domain: the one of the client at the top. */
function vendorOf(account: Account) {
  return account.fleet.ofClient(account.find().rid);
}

function modelId(vendor: string, name: string): string {
  return `${encodeURIComponent(vendor)}/${encodeURIComponent(name)}`;
}

/** A model as Portals tells of it; most of it is for pages that there are none of here, and kept as it is given. */
function present({ portals }: Account, vendor: string, { name, template }: Model): object {
  const id = modelId(vendor, name);
  const empty = [
    "exampleSN",
    "sharedSN",
    "alternateSN",
    "noteSetup",
    "noteName",
    "noteLocation",
    "pictureDevice",
  ];
  const more = ["description", "pictureSN", "confirmPage", "companyName", "contactEmail"];
  return {
    id,
    domainID: "3481377489",
    vendor,
    friendly: name,
    name,
    cloneRID: "rid" in template ? template.rid : "",
    viewID: "0000000000",
    convertSN: "no",
    ...Object.fromEntries([...empty, ...more].map((member) => [member, ""])),
    ":published": true,
    ...portals.records("clientModels").get(id),
  };
}

function modelOf({ fleet }: Account, call: ExositeCall): { vendor: Vendor; model: Model } {
  demandAdmin(call);
  const vendor = fleet.vendors.get(call.path.vendor ?? "") ?? missing();
  return { vendor, model: vendor.models.get(call.path.name ?? "") ?? missing() };
}

const getModel: Operation = ({ account }, call) => {
  const { vendor, model } = modelOf(account, call);
  return json(present(account, vendor.name, model));
};

const updateModel: Operation = ({ account }, call) => {
  const { vendor, model } = modelOf(account, call);
  const id = modelId(vendor.name, model.name);
  const kept = account.portals.records("clientModels");
  // What the model is called, and made of, is provisioning's.
  const { id: _id, vendor: _vendor, name: _name, cloneRID: _clone, ...rest } = bodyOf(call);
  kept.set(id, { ...kept.get(id), ...rest, id });
  return { status: 200 };
};

const removeModel: Operation = ({ account }, call) => {
  const { vendor, model } = modelOf(account, call);
  vendor.models.delete(model.name);
  return { status: 204 };
};

const getSerialNumber: Operation = ({ account }, call) => {
  callerOf(call);
  const { vendor = "", name = "", "serial-number": sn = "" } = call.path;
  const number = account.fleet.vendors.get(vendor)?.models.get(name)?.serialNumbers.get(sn) ?? missing();
  const client = account.resources.get(number.clients.at(-1) ?? "");
  return json({ status: client?.keyStatus ?? "", rid: client?.rid ?? "", extra: number.extra });
};

/** Administrators are told name and token of the vendor, for provisioning. */
const listDomains: Operation = ({ account }, call) => {
  const { isAdmin } = callerOf(call);
  const vendor = vendorOf(account);
  const [token] = vendor?.tokens.values() ?? [];
  return json([
    {
      domain: account.portals.domain,
      rid: account.find().rid,
      role: isAdmin ? "admin" : "user",
      ...(isAdmin && { name: vendor?.name, token }),
    },
  ]);
};

/** The domain, its client models and its cache. */
export const domainOperations: Readonly<Record<string, Operation>> = {
  "domains.list": listDomains,
  "clientModels.list": ({ account }, call) => {
    demandAdmin(call);
    const vendor = vendorOf(account);
    return json(
      [...(vendor?.models.values() ?? [])].map((model) => present(account, vendor?.name ?? "", model)),
    );
  },
  "clientModels.get": getModel,
  "clientModels.update": updateModel,
  "clientModels.delete": removeModel,
  "clientModels.getSerialNumber": getSerialNumber,
  // Nothing is kept here that could be old.
  "cache.invalidate": () => ({ status: 200 }),
};
