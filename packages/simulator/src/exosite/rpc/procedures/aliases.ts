import { CallFailure } from "../call-failure.ts";
import type { Entry } from "../callable.ts";
import type { ProcedureCall } from "../procedures.ts";

function map({ account, caller, arguments: [kind, given, alias] }: ProcedureCall): void {
  const { client } = caller;
  const rid = typeof given === "string" ? given.toLowerCase() : caller.resolve(given).rid;
  const resource = account.resources.get(rid);
  const isShared = [...account.shares.values()].some(
    (share) => share.resource === rid && share.activator === client.rid,
  );
  const isHere = resource?.owner === client.rid || isShared;
  if (kind !== "alias" || typeof alias !== "string" || alias === "" || !isHere || client.aliases.has(alias)) {
    throw new CallFailure("invalid");
  }
  caller.demand("map", client);
  client.aliases.set(alias, rid);
}

/** Also `ok` where there is no such alias. */
function unmap({ caller, arguments: given }: ProcedureCall): void {
  const [place, kind, alias] = given.length === 3 ? given : [{ alias: "" }, ...given];
  const client = caller.clientWithin(place);
  caller.demand("unmap", client);
  if (kind !== "alias" || typeof alias !== "string") {
    throw new CallFailure("invalid");
  }
  client.aliases.delete(alias);
}

function lookup(call: ProcedureCall): string {
  const { caller, arguments: given } = call;
  const [place, kind, value] = given.length === 3 ? given : [{ alias: "" }, ...given];
  const client = caller.clientWithin(place);
  caller.demand("lookup", client);
  switch (kind) {
    case "alias":
    case "aliased": {
      const found = value === "" ? client.rid : client.aliases.get(String(value));
      return found ?? refuse("invalid");
    }
    case "owner": {
      const resource = caller.own(value);
      return resource.owner ?? refuse("restricted");
    }
    case "shared":
      return call.account.shares.get(String(value).toLowerCase())?.resource ?? refuse("invalid");
    default:
      return refuse("badarg");
  }
}

function refuse(status: string): never {
  throw new CallFailure(status);
}

/** Procedures on aliases, and on finding what they stand for. */
export const aliasProcedures: Readonly<Record<string, Entry>> = {
  map: [map, 3, 3],
  unmap: [unmap, 2, 3],
  lookup: [lookup, 2, 3],
};
