import { describeResource } from "../../account/describe.ts";
import { dropResource, forgetAliases } from "../../account/drop-resource.ts";
import { type Description, type Resource, resourceTypes } from "../../account/resource.ts";
import { badArguments, CallFailure } from "../call-failure.ts";
import type { Entry } from "../callable.ts";
import type { ProcedureCall } from "../procedures.ts";
import { listing } from "./listing.ts";
import { usage } from "./usage.ts";

const updates = {
  client: "ClientUpdate",
  dataport: "DataportUpdate",
  datarule: "DataruleUpdate",
  dispatch: "DispatchUpdate",
} as const;

function update({ account, caller, arguments: [given, change], now, fits }: ProcedureCall): void {
  const resource = caller.own(given);
  caller.demand("update", resource);
  if (!fits(updates[resource.type], change) || takesFormat(resource, change as Partial<Description>)) {
    throw new CallFailure("invalid");
  }
  const { limits = {} } = change as Partial<Description>;
  const below = account.descendantsOf(resource.rid);
  // Limits may not go below what there is.
  const isTooLow = resourceTypes.some((type) => {
    const limit = limits[type];
    return typeof limit === "number" && below.filter((other) => other.type === type).length > limit;
  });
  if (isTooLow) {
    throw new CallFailure("invalid");
  }
  resource.description = describeResource(
    resource.type,
    change as object as Description,
    resource.description,
  );
  resource.modified = now;
}

/** The format of a resource cannot be changed. */
function takesFormat(
  { description }: Resource,
  { format = description.format }: Partial<Description>,
): boolean {
  return format !== description.format;
}

function drop({ account, caller, arguments: [given] }: ProcedureCall): void {
  const resource = caller.own(given);
  caller.demand("drop", resource);
  dropResource(account, resource);
}

function move({ account, caller, arguments: [given, to, options = {}], now }: ProcedureCall): void {
  const resource = caller.own(given);
  const destination = caller.clientWithin(to);
  caller.demand("move", resource);
  if (typeof options !== "object" || options === null) {
    throw badArguments();
  }
  const isInside = [destination, ...account.ownersOf(destination)].some(({ rid }) => rid === resource.rid);
  if (isInside) {
    throw new CallFailure("restricted");
  }
  const owner = account.resources.get(resource.owner ?? "");
  const aliases = owner ? forgetAliases(owner, resource.rid) : [];
  resource.owner = destination.rid;
  resource.modified = now;
  // What happens without the option is not documented; the official client asks for the aliases to be kept.
  for (const alias of (options as { aliases?: boolean }).aliases === false ? [] : aliases) {
    if (!destination.aliases.has(alias)) {
      destination.aliases.set(alias, resource.rid);
    }
  }
}

/** Procedures on resources, other than creating them and telling about them. */
export const resourceProcedures: Readonly<Record<string, Entry>> = {
  update: [update, 2, 2],
  drop: [drop, 1, 1],
  move: [move, 2, 3],
  listing: [listing, 1, 3],
  usage: [usage, 4, 4],
};
