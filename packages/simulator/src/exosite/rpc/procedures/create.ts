import { cloneClient } from "../../account/clone-client.ts";
import { createResource } from "../../account/create-resource.ts";
import { hasRoom, sizeOf } from "../../account/limits.ts";
import type { Resource, ResourceType } from "../../account/resource.ts";
import { CallFailure } from "../call-failure.ts";
import type { ProcedureCall } from "../procedures.ts";

const schemas: Readonly<Record<string, string>> = {
  client: "ClientDescription",
  dataport: "DataportDescription",
  datarule: "DataruleDescription",
  dispatch: "DispatchDescription",
  clone: "CloneOptions",
};

/** Makes a resource, below the caller or, with three arguments, below the client named first. */
export function create(call: ProcedureCall): string {
  const { account, caller, arguments: given, fits } = call;
  const [parent, type, description] = given.length === 3 ? given : [{ alias: "" }, ...given];
  const owner = caller.clientWithin(parent);
  caller.demand("create", owner);
  const schema = schemas[String(type)];
  if (!schema || !fits(schema, description)) {
    throw new CallFailure("invalid");
  }
  if (type === "clone") {
    return clone(call, owner, description as CloneDescription).rid;
  }
  const kind = type as ResourceType;
  requireRoom(call, owner, { [kind]: 1 });
  const made = { type: kind, owner: owner.rid, description: description as Record<string, unknown> };
  return createResource(account, made).rid;
}

interface CloneDescription {
  readonly rid?: string;
  readonly code?: string;
  readonly noaliases?: boolean;
  readonly nohistorical?: boolean;
}

function clone(call: ProcedureCall, owner: Resource, description: CloneDescription): Resource {
  const { account, caller } = call;
  const { rid, code } = description;
  if ((rid === undefined) === (code === undefined)) {
    throw new CallFailure("invalid");
  }
  const share = code === undefined ? undefined : account.shares.get(code.toLowerCase());
  const source = rid === undefined ? account.resources.get(share?.resource ?? "") : caller.within(rid);
  if (source?.type !== "client" || (share && share.activator !== null)) {
    throw new CallFailure("invalid");
  }
  requireRoom(call, owner, sizeOf(account, source));
  return cloneClient(account, source, owner.rid, description);
}

/** The status of a client that is full is not documented; this is the word for values that are refused. */
function requireRoom(
  { account }: ProcedureCall,
  owner: Resource,
  wanted: Parameters<typeof hasRoom>[2],
): void {
  if (!hasRoom(account, owner, wanted)) {
    throw new CallFailure("invalid");
  }
}
