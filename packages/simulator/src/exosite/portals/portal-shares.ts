import { Refusal } from "../../engine/refusal.ts";
import type { Account } from "../account/account.ts";
import type { Operation } from "../context.ts";
import { portalsOf, presentForUser } from "./portal-operations.ts";
import { bodyOf, json, portalOf, userOf } from "./portals-call.ts";
import type { Permission, Portal, PortalsUser } from "./portals-state.ts";

/** A portal with whom it is shared with. */
function present(account: Account, portal: Portal, user: PortalsUser): object {
  const { Permissions, ...rest } = presentForUser(account, portal, user) as { Permissions: unknown };
  const Shares = portal.shares.map(({ access, oid }) => ({
    access,
    oid: { ...oid, email: account.portals.users.get(oid.id)?.email ?? "" },
  }));
  return { ...rest, Shares };
}

const isFor = (share: Permission) => (other: Permission) =>
  other.access === share.access && other.oid.id === share.oid.id;

/** Sharing portals with other users. */
export const portalShareOperations: Readonly<Record<string, Operation>> = {
  "portalShares.list": ({ account }, call) => {
    const user = userOf(account, call);
    return json(portalsOf(account, user).map((portal) => present(account, portal, user)));
  },
  "portalShares.get": ({ account }, call) =>
    json([present(account, portalOf(account, call).portal, userOf(account, call))]),
  "portalShares.create": ({ account }, call) => {
    const { portal } = portalOf(account, call);
    const share = bodyOf<Permission>(call);
    if (portal.shares.some(isFor(share))) {
      throw new Refusal(409);
    }
    portal.shares = [...portal.shares, share];
    return json([present(account, portal, userOf(account, call))], 202);
  },
  "portalShares.delete": ({ account }, call) => {
    const { portal } = portalOf(account, call);
    const share = bodyOf<Permission>(call);
    if (!portal.shares.some(isFor(share))) {
      throw new Refusal(409);
    }
    portal.shares = portal.shares.filter((other) => !isFor(share)(other));
    return { status: 204 };
  },
};
