import type { Incoming } from "../../engine/incoming.ts";
import { readBasic } from "../../engine/read-basic.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Route } from "../../engine/routes.ts";
import type { Account } from "../account/account.ts";
import type { PortalsUser } from "./portals-state.ts";

/**
 * The user that calls, by password, token, read token or Google's code. Nobody at all is answered with 403, as the
 * operations are documented; a wrong login with 401, as the introduction says.
 */
export function authenticateUser(account: Account, incoming: Incoming, { schemes }: Route): PortalsUser {
  const { portals } = account;
  const now = Math.floor(incoming.time / 1000);
  const readToken = incoming.url.searchParams.get("readtoken");
  if (schemes.includes("readtoken") && readToken !== null) {
    return byToken(account, readToken, now, true);
  }
  const header = incoming.headers.get("authorization");
  if (header === null) {
    throw new Refusal(403);
  }
  const [scheme, credentials = ""] = header.split(/ (.*)/s);
  if (scheme === "Token") {
    return byToken(account, credentials, now, false);
  }
  if (scheme === "Google") {
    // Every code is of the first user.
    const [first] = portals.users.values();
    if (!first) {
      throw new Refusal(401);
    }
    return first;
  }
  const [name = "", password] = readBasic(credentials) ?? [];
  const user = scheme === "Basic" ? portals.userByName(name) : undefined;
  if (!user?.activated || user.password !== password) {
    throw new Refusal(401);
  }
  user.lastLogin = now;
  return user;
}

function byToken({ portals }: Account, token: string, now: number, isReadOnly: boolean): PortalsUser {
  const known = portals.tokens.get(token);
  const user = portals.users.get(known?.user ?? "");
  if (!known || !user || known.expires <= now || known.isReadOnly !== isReadOnly) {
    throw new Refusal(401);
  }
  return user;
}
