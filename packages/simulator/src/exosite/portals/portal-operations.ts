import type { Answer } from "../../engine/platform.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Account } from "../account/account.ts";
import { createResource } from "../account/create-resource.ts";
import { describeResource, inheritedLimits } from "../account/describe.ts";
import { dropResource } from "../account/drop-resource.ts";
import type { Resource } from "../account/resource.ts";
import type { ExositeCall, Operation } from "../context.ts";
import { tell } from "../rpc/procedures/info.ts";
import {
  bodyOf,
  callerOf,
  demandAdmin,
  demandPortal,
  json,
  missing,
  portalOf,
  userOf,
} from "./portals-call.ts";
import type { Portal, PortalsUser } from "./portals-state.ts";

/** What Portals tells of a client. */
export const clientMembers: readonly string[] = [
  "aliases",
  "basic",
  "description",
  "key",
  "shares",
  "subscribers",
  "tags",
];

/** Makes a portal of a user, below a client. */
export function addPortal(
  account: Account,
  given: { owner: PortalsUser; client: Resource; planId?: string },
): Portal {
  const { owner, client, planId = "3676938388" } = given;
  const portal = { id: account.portals.newId(), rid: client.rid, owner: owner.id, planId, shares: [] };
  account.portals.portals.set(portal.id, portal);
  return portal;
}

function devicesOf(account: Account, rid: string): string[] {
  return account
    .childrenOf(rid)
    .filter(({ type }) => type === "client")
    .map((device) => device.rid);
}

function present(account: Account, { id, rid, planId }: Portal): object {
  const client = account.resources.get(rid) ?? missing();
  return { devices: devicesOf(account, rid), id, info: tell(account, client, clientMembers), planId };
}

/** A portal as it is listed for a user, with what the user may do there. */
export function presentForUser(
  account: Account,
  { id, rid, owner, shares }: Portal,
  user: PortalsUser,
): object {
  const { name, meta } = account.resources.get(rid)?.description ?? { name: "", meta: "" };
  const granted = shares.filter(({ oid }) => oid.id === user.id).map(({ access }) => ({ access }));
  return {
    Description: meta,
    Permissions: owner === user.id ? [{ access: "___admin" }] : granted,
    PortalID: id,
    PortalName: name,
    PortalRID: rid,
    UserEmail: account.portals.users.get(owner)?.email ?? "",
  };
}

/** Portals that a user owns or that are shared with the user. */
export function portalsOf({ portals }: Account, { id }: PortalsUser): Portal[] {
  return [...portals.portals.values()].filter(
    ({ owner, shares }) => owner === id || shares.some(({ oid }) => oid.id === id),
  );
}

const create: Operation = ({ account }, call) => {
  const owner = userOf(account, call);
  const { planId } = bodyOf(call);
  // Plans are not told of anywhere; their ids are numbers in text.
  if (typeof planId !== "string" || !/^\d+$/.test(planId)) {
    throw new Refusal(400);
  }
  const description = { name: "New portal", limits: inheritedLimits };
  const client = createResource(account, { type: "client", owner: account.find().rid, description });
  const portal = addPortal(account, { owner, client, planId });
  return json(present(account, portal), 201, { location: `/api/portals/v1/portals/${portal.id}` });
};

/** Aliases replace all there were; of the description, what is left out stays. */
const update: Operation = ({ account }, call) => {
  const { portal, client } = portalOf(account, call);
  const { info = {} } = bodyOf<{ info?: { description?: object; aliases?: Record<string, string[]> } }>(call);
  client.description = describeResource("client", { ...info.description }, client.description);
  if (info.aliases) {
    client.aliases.clear();
    for (const [rid, aliases] of Object.entries(info.aliases)) {
      for (const alias of aliases) {
        client.aliases.set(alias, rid);
      }
    }
  }
  return json(present(account, portal));
};

/** Sentences say what became of it; one with the template of a model stays. */
function remove(account: Account, portal: Portal): Answer {
  const client = account.resources.get(portal.rid);
  const below = new Set(account.descendantsOf(portal.rid).map(({ rid }) => rid));
  const hasTemplate = [...account.fleet.vendors.values()]
    .flatMap(({ models }) => [...models.values()])
    .some(({ template }) => "rid" in template && below.has(template.rid));
  if (hasTemplate) {
    return json(["The portal has a device that is the template of a model, and was not deleted."]);
  }
  if (client) {
    dropResource(account, client);
  }
  account.portals.portals.delete(portal.id);
  return json(["The portal was deleted."]);
}

const removeByRid: Operation = ({ account }, call) => {
  const rid = call.path["portal-rid"]?.toLowerCase();
  const portal = [...account.portals.portals.values()].find((each) => each.rid === rid) ?? missing();
  demandPortal(portal, call);
  return remove(account, portal);
};

const listMine: Operation = ({ account }, call: ExositeCall) => {
  const caller = callerOf(call);
  const mine = portalsOf(account, caller).map(({ rid, owner }) => ({
    domain: account.portals.domain,
    key: account.resources.get(rid)?.cik,
    name: account.resources.get(rid)?.description.name,
    rid,
    role: owner === caller.id ? "owner" : "manager",
  }));
  return json(mine);
};

const listForUser: Operation = ({ account }, call) => {
  const user = userOf(account, call);
  const withDevices = call.incoming.url.searchParams.get("options") === "devices";
  const listed = portalsOf(account, user).map((portal) => ({
    ...presentForUser(account, portal, user),
    ...(withDevices && { Devices: devicesOf(account, portal.rid) }),
  }));
  return json(listed);
};

/** Portals. */
export const portalOperations: Readonly<Record<string, Operation>> = {
  "portals.list": ({ account }, call) => {
    demandAdmin(call);
    return json([...account.portals.portals.keys()].map((id) => ({ id })));
  },
  "portals.listMine": listMine,
  "portals.listForUser": listForUser,
  "portals.getForUser": ({ account }, call) =>
    json([presentForUser(account, portalOf(account, call).portal, userOf(account, call))]),
  "portals.create": create,
  "portals.get": ({ account }, call) => json(present(account, portalOf(account, call).portal)),
  "portals.update": update,
  "portals.delete": ({ account }, call) => remove(account, portalOf(account, call).portal),
  "portals.deleteByRid": removeByRid,
};
