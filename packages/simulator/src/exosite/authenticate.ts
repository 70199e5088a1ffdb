import type { Incoming } from "../engine/incoming.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Route } from "../engine/routes.ts";
import type { Account } from "./account/account.ts";
import type { HttpCaller } from "./context.ts";
import { authenticateUser } from "./portals/authenticate.ts";

/**
 * Who calls: the client of a CIK, the vendor that it is, or the vendor of a token; for Portals a user. RPC has its
 * credentials in its body.
 */
export function authenticate(account: Account, incoming: Incoming, route: Route): HttpCaller {
  const { fleet } = account;
  const { schemes, operation } = route;
  if (operation["x-surface"] === "portals") {
    return { portalsUser: authenticateUser(account, incoming, route) };
  }
  const cik = incoming.headers.get("x-exosite-cik") ?? "";
  const client = cik === "" ? undefined : account.clientByCik(cik);
  if (schemes.includes("cik") && client?.keyStatus === "activated") {
    const vendor = fleet.ofClient(client.rid)?.name;
    return { client: client.rid, ...(vendor !== undefined && { vendor }) };
  }
  const vendor = fleet.ofToken(incoming.headers.get("x-exosite-token") ?? "");
  if (schemes.includes("token") && vendor) {
    return { client: vendor.client, vendor: vendor.name };
  }
  throw new Refusal(401);
}
