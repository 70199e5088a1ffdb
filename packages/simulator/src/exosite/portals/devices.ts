import type { Answer } from "../../engine/platform.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Account } from "../account/account.ts";
import { createResource } from "../account/create-resource.ts";
import { describeResource, inheritedLimits } from "../account/describe.ts";
import { dropResource } from "../account/drop-resource.ts";
import type { Resource } from "../account/resource.ts";
import type { ExositeCall, Operation } from "../context.ts";
import { serialNumberOfClient } from "../provision/clients-of.ts";
import { enableSerialNumber } from "../provision/enabling.ts";
import { serialNumberOf } from "../provision/scope.ts";
import { tell } from "../rpc/procedures/info.ts";
import { clientMembers } from "./portal-operations.ts";
import { bodyOf, demandPortal, json, listPage, many, missing, portalOf, resourceOf } from "./portals-call.ts";

function present(account: Account, device: Resource): object {
  const owners = account.ownersOf(device).map(({ rid }) => rid);
  const portal = [...account.portals.portals.values()].find(({ rid }) => owners.includes(rid));
  const { vendor = null, model = null, sn = null } = serialNumberOfClient(account, device.rid) ?? {};
  const dataSources = account.childrenOf(device.rid).filter(({ type }) => type === "dataport");
  return {
    dataSources: dataSources.map(({ rid }) => rid),
    info: tell(account, device, clientMembers),
    members: portal ? [{ access: "___admin", oid: { id: portal.owner, type: "User" } }] : [],
    model,
    rid: device.rid,
    sn,
    type: sn === null ? "generic" : "vendor",
    vendor,
  };
}

/** Takes a serial number of a model for a device below a portal. */
function enable(
  account: Account,
  owner: Resource,
  given: { vendor?: unknown; model?: unknown; sn?: unknown },
): Resource {
  const vendor = account.fleet.vendors.get(String(given.vendor));
  const model = vendor?.models.get(String(given.model)) ?? missing();
  const number = serialNumberOf(model, String(given.sn));
  return enableSerialNumber(account, { model, number, owner, vendor: vendor?.name ?? "" });
}

const create: Operation = ({ account }, call) => {
  const { client: owner } = portalOf(account, call);
  const given = bodyOf(call);
  if (given.type === "vendor") {
    return json(present(account, enable(account, owner, given)), 201);
  }
  const meta = JSON.stringify({ device: { type: "generic" } });
  const description = { meta, limits: inheritedLimits };
  const made = createResource(account, { type: "client", owner: owner.rid, description });
  return json(present(account, made), 201);
};

/** Errors are words: `missing_vendor`, `portal_not_found`, `forbidden_model`, `invalid_sn`, `unavailable_sn`. */
const createFromModel: Operation = ({ account }, call) => {
  const given = bodyOf<Readonly<Record<string, string>>>(call);
  const fields = ["portal_rid", "vendor", "model", "serialnumber"];
  const errors = fields.filter((field) => !given[field]).map((field) => `missing_${field}`);
  const { portal_rid: rid = "", vendor, model, serialnumber: sn = "", name, timezone, location } = given;
  const portal = [...account.portals.portals.values()].find((each) => each.rid === rid.toLowerCase());
  const owner = portal && account.resources.get(portal.rid);
  if (errors.length > 0 || !portal || !owner) {
    throw refusal(errors.length > 0 ? errors : ["portal_not_found"]);
  }
  demandPortal(portal, call);
  const found = account.fleet.vendors.get(vendor ?? "")?.models.get(model ?? "");
  if (!found) {
    throw refusal(["forbidden_model"]);
  }
  const number = found.serialNumbers.get(sn);
  if (number?.clients.length !== 0) {
    throw refusal([number ? "unavailable_sn" : "invalid_sn"]);
  }
  const device = enable(account, owner, { vendor, model, sn });
  const meta = JSON.stringify({ timezone, location, device: { type: "vendor", model, vendor, sn } });
  device.description = describeResource("client", { ...(name && { name }), meta }, device.description);
  return json({ rid: device.rid, cik: device.cik });
};

function refusal(errors: readonly string[]): Refusal {
  return new Refusal(400, { errors: { errors, notices: [] } });
}

function change(account: Account, device: Resource, given: unknown): object {
  const { info = {} } = (given ?? {}) as { info?: { description?: object } };
  device.description = describeResource("client", { ...info.description }, device.description);
  device.modified = account.now();
  return present(account, device);
}

/** Answers 200 whatever happened; `error` says what did not. */
const updateMany: Operation = ({ account }, call) => {
  const answer: Record<string, unknown> = {};
  const error: Record<string, unknown> = {};
  for (const [rid, given] of Object.entries(bodyOf(call))) {
    try {
      answer[rid] = change(account, resourceOf(account, call, rid, "client"), given);
    } catch (thrown) {
      const code = thrown instanceof Refusal ? thrown.status : 500;
      error[rid] = [{ code, message: code === 404 ? "Not found" : "Forbidden" }];
    }
  }
  return json({ ...answer, ...(Object.keys(error).length > 0 && { error }) });
};

/** Frees the serial number; the template of a model stays. */
const remove: Operation = ({ account }, call): Answer => {
  const device = here(account, call);
  const models = [...account.fleet.vendors.values()].flatMap((vendor) => [...vendor.models.values()]);
  if (models.some(({ template }) => "rid" in template && template.rid === device.rid)) {
    throw new Refusal(403);
  }
  for (const number of models.flatMap(({ serialNumbers }) => [...serialNumbers.values()])) {
    number.clients = number.clients.filter((rid) => rid !== device.rid);
  }
  dropResource(account, device);
  return { status: 204 };
};

function here(account: Account, call: ExositeCall): Resource {
  return resourceOf(account, call, call.path["device-rid"] ?? "", "client");
}

/** Devices. */
export const deviceOperations: Readonly<Record<string, Operation>> = {
  "devices.list": ({ account }, call) => {
    const devices = account
      .childrenOf(portalOf(account, call).client.rid)
      .filter(({ type }) => type === "client");
    return json(listPage(call, devices).map((device) => present(account, device)));
  },
  "devices.create": create,
  "devices.createFromModel": createFromModel,
  "devices.get": ({ account }, call) => json(present(account, here(account, call))),
  "devices.update": ({ account }, call) => json(change(account, here(account, call), bodyOf(call))),
  "devices.updateMany": updateMany,
  "devices.delete": remove,
  "devices.getMany": ({ account }, call) =>
    many(call, "rids", (rid) => {
      if (!account.resources.has(rid)) {
        throw new Refusal(400);
      }
      return present(account, resourceOf(account, call, rid, "client"));
    }),
};
