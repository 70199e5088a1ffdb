import type { Resource } from "../../account/resource.ts";
import { badArguments, CallFailure } from "../call-failure.ts";
import type { Entry } from "../callable.ts";
import type { ProcedureCall } from "../procedures.ts";

function share({ account, caller, arguments: [given, options = {}], now }: ProcedureCall): string {
  const resource = caller.own(given);
  caller.demand("share", resource);
  const { meta = "", code } = (options ?? {}) as { meta?: unknown; code?: unknown };
  if (typeof meta !== "string") {
    throw new CallFailure("invalid");
  }
  if (code !== undefined) {
    const known = account.shares.get(String(code).toLowerCase());
    if (known?.resource !== resource.rid) {
      throw new CallFailure("invalid");
    }
    known.meta = meta;
    return known.code;
  }
  const made = { code: account.newId(), resource: resource.rid, meta, activator: null, created: now };
  account.shares.set(made.code, made);
  return made.code;
}

function revoke(call: ProcedureCall): void {
  const { account, caller } = call;
  const [kind, code] = call.arguments;
  if (requireKind(kind) === "share") {
    const found = account.shares.get(String(code).toLowerCase());
    const resource = account.resources.get(found?.resource ?? "");
    if (!found || !resource || !caller.isBelow(resource)) {
      throw new CallFailure("invalid");
    }
    caller.demand("revoke", resource);
    account.shares.delete(found.code);
    return;
  }
  const client = clientOf(call, code);
  caller.demand("revoke", client);
  client.cik = account.newId();
  client.keyStatus = "notactivated";
}

function activate(call: ProcedureCall): void {
  const { client, kind, code } = readKey(call);
  if (kind === "client") {
    const activated = clientOf(call, code);
    if (activated.keyStatus !== "notactivated") {
      throw new CallFailure("invalid");
    }
    activated.keyStatus = "activated";
    return;
  }
  const found = call.account.shares.get(code);
  const hasAlready = [...call.account.shares.values()].some(
    ({ resource, activator }) => resource === found?.resource && activator === client.rid,
  );
  if (!found || found.activator !== null || hasAlready) {
    throw new CallFailure("invalid");
  }
  found.activator = client.rid;
}

function deactivate(call: ProcedureCall): void {
  const { client, kind, code } = readKey(call);
  if (kind === "client") {
    clientOf(call, code).keyStatus = "expired";
    return;
  }
  // A share is given back by its code or by the RID of what is shared.
  const found = [...call.account.shares.values()].find(
    (each) => each.activator === client.rid && (each.code === code || each.resource === code),
  );
  if (!found) {
    throw new CallFailure("invalid");
  }
  found.activator = null;
}

function readKey({ caller, arguments: given }: ProcedureCall): {
  client: Resource;
  kind: "client" | "share";
  code: string;
} {
  const [place, kind, code] = given.length === 3 ? given : [{ alias: "" }, ...given];
  return { client: caller.clientWithin(place), kind: requireKind(kind), code: String(code).toLowerCase() };
}

function requireKind(kind: unknown): "client" | "share" {
  if (kind !== "client" && kind !== "share") {
    throw new CallFailure("badarg");
  }
  return kind;
}

/** The client of a CIK, which the caller must own. */
function clientOf({ account, caller }: ProcedureCall, cik: unknown): Resource {
  const client = account.clientByCik(String(cik));
  if (!client) {
    throw new CallFailure("invalid");
  }
  if (!caller.isBelow(client)) {
    throw new CallFailure("noauth");
  }
  return client;
}

function grant({
  account,
  caller,
  arguments: [given, permissions, options = {}],
  now,
  fits,
}: ProcedureCall): string {
  const resource = caller.within(given);
  caller.demand("grant", resource);
  if (!fits("Permissions", permissions) || !fits("GrantOptions", options)) {
    throw badArguments();
  }
  const { ttl } = options as { ttl?: number };
  const token = account.newId();
  account.tokens.set(token, {
    token,
    client: resource.type === "client" ? resource.rid : (resource.owner ?? ""),
    permissions: permissions as Record<string, string[]>,
    expires: ttl === undefined ? Number.POSITIVE_INFINITY : now + ttl,
  });
  return token;
}

/** Procedures on CIKs, share codes and tokens. */
export const keyProcedures: Readonly<Record<string, Entry>> = {
  share: [share, 1, 2],
  revoke: [revoke, 2, 2],
  activate: [activate, 2, 3],
  deactivate: [deactivate, 2, 3],
  grant: [grant, 2, 3],
};
