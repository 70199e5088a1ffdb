import type { Answer } from "../../engine/platform.ts";
import { readJson } from "../../engine/read-json.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Account } from "../account/account.ts";
import type { Resource, ResourceType } from "../account/resource.ts";
import type { ExositeCall } from "../context.ts";
import type { Portal, PortalsUser } from "./portals-state.ts";

/** The caller, where the operation needs one. */
export function callerOf({ user: { portalsUser } }: ExositeCall): PortalsUser {
  if (!portalsUser) {
    throw new Refusal(403);
  }
  return portalsUser;
}

/** Refuses who is no administrator of the domain. */
export function demandAdmin(call: ExositeCall): PortalsUser {
  const caller = callerOf(call);
  if (!caller.isAdmin) {
    throw new Refusal(403);
  }
  return caller;
}

/** The user of the path, `_this` for the caller; of others only administrators may know. */
export function userOf({ portals }: Account, call: ExositeCall): PortalsUser {
  const caller = callerOf(call);
  const id = call.path["user-id"] ?? "_this";
  if (id === "_this" || id === caller.id) {
    return caller;
  }
  demandAdmin(call);
  return portals.users.get(id) ?? missing();
}

/** The portal of the path, for its owner, those it is shared with, and administrators. */
export function portalOf(account: Account, call: ExositeCall): { portal: Portal; client: Resource } {
  const portal = account.portals.portals.get(call.path["portal-id"] ?? "") ?? missing();
  demandPortal(portal, call);
  return { portal, client: account.resources.get(portal.rid) ?? missing() };
}

/** Refuses who may not manage a portal. */
export function demandPortal({ owner, shares }: Portal, call: ExositeCall): void {
  const caller = callerOf(call);
  if (owner !== caller.id && !caller.isAdmin && !shares.some(({ oid }) => oid.id === caller.id)) {
    throw new Refusal(403);
  }
}

/** A resource of some kind that is in a portal of the caller's. */
export function resourceOf(account: Account, call: ExositeCall, rid: string, type: ResourceType): Resource {
  const resource = account.resources.get(rid.toLowerCase());
  if (resource?.type !== type) {
    return missing();
  }
  const owners = [resource, ...account.ownersOf(resource)].map((owner) => owner.rid);
  const portal = [...account.portals.portals.values()].find((each) => owners.includes(each.rid));
  if (portal) {
    demandPortal(portal, call);
  } else {
    demandAdmin(call);
  }
  return resource;
}

/** Items of a list; `offset` counts only together with `limit`. */
export function listPage<Item>({ incoming }: ExositeCall, items: readonly Item[]): readonly Item[] {
  const { searchParams } = incoming.url;
  const limit = searchParams.get("limit");
  const offset = Number(searchParams.get("offset") ?? 0);
  return limit === null ? items : items.slice(offset, offset + Number(limit));
}

/** Several things that are named in the path, 200 at most; with more, 206 and a link to the rest. */
export function many<Item>(call: ExositeCall, name: string, find: (id: string) => Item): Answer {
  const ids = (call.path[name] ?? "").split(",");
  const { searchParams } = call.incoming.url;
  const offset = Number(searchParams.get("offset") ?? 0);
  const limit = Math.min(200, Number(searchParams.get("limit") ?? 200));
  const items = ids.slice(offset, offset + limit).map(find);
  if (offset + limit >= ids.length) {
    return json(items);
  }
  const next = new URL(call.incoming.url);
  next.searchParams.set("offset", String(offset + limit));
  next.searchParams.set("limit", String(limit));
  return { status: 206, body: items, headers: { ...jsonType, link: `<${next.href}>; rel="next"` } };
}

const jsonType = { "content-type": "application/json; charset=UTF-8" };

/** A value as JSON. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body, headers: { ...jsonType, ...headers } };
}

/** The body as JSON; 400 where it is none. */
export function bodyOf<Body = Readonly<Record<string, unknown>>>({ incoming }: ExositeCall): Body {
  const sent = readJson(incoming.body);
  if (sent === undefined) {
    throw new Refusal(400);
  }
  return sent as Body;
}

/** 404. */
export function missing(): never {
  throw new Refusal(404);
}
