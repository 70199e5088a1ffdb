import type { Account } from "../../account/account.ts";
import type { Resource } from "../../account/resource.ts";
import { badArguments } from "../call-failure.ts";
import type { ProcedureCall } from "../procedures.ts";
import { countsOf } from "./counts.ts";

/** What a member tells; undefined where it does not apply to the resource. */
type Member = (account: Account, resource: Resource) => unknown;

const members: Readonly<Record<string, Member>> = {
  aliases: (_account, { type, aliases }) => (type === "client" ? byTarget(aliases) : undefined),
  basic,
  comments: (_account, { comments }) => (comments.length > 0 ? comments : undefined),
  counts: (account, resource) => (resource.type === "client" ? countsOf(account, resource) : undefined),
  description: (_account, { description }) => description,
  key: (_account, { cik }) => cik,
  shares: (account, { rid }) =>
    [...account.shares.values()]
      .filter(({ resource }) => resource === rid)
      .map(({ activator, code, meta }) => ({ activator, code, meta })),
  storage,
  subscribers: (account, { rid }) => account.subscribersOf(rid).map((other) => [other.type, other.rid]),
  tagged: (account, resource) =>
    resource.type === "client"
      ? account
          .childrenOf(resource.rid)
          .filter(({ tags }) => tags.size > 0)
          .map(({ rid }) => rid)
      : undefined,
  tags: (_account, { tags }) => [...tags],
  usage: (account, resource) => (resource.type === "client" ? countsOf(account, resource) : undefined),
};

/** Some members of what there is to tell about a resource, where they apply. */
export function tell(
  account: Account,
  resource: Resource,
  names: readonly string[],
): Record<string, unknown> {
  const told = names.map((name) => [name, members[name]?.(account, resource)] as const);
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}

/** What only the resource itself and its owner are told. */
const isForOwner = new Set(["aliases", "key", "shares", "tagged"]);

/** Tells about a resource: what is asked for, or everything that applies. */
export function info({ account, caller, arguments: [given, options] }: ProcedureCall): unknown {
  const resource = caller.within(given);
  caller.demand("info", resource);
  if (typeof options !== "object" || options === null) {
    throw badArguments();
  }
  const isOwner = resource.rid === caller.client.rid || resource.owner === caller.client.rid;
  const asked = Object.entries(options).filter(([name]) => name in members);
  const names = asked.length > 0 ? asked : Object.keys(members).map((name) => [name, true] as const);
  const told = names.map(([name, isWanted]) => {
    if (isWanted !== true) {
      // What the platform makes of a member that is set to false.
      return [name, name === "key" ? null : []];
    }
    if (isForOwner.has(name) && !isOwner) {
      return [name, name === "aliases" ? "undefined" : undefined];
    }
    return [name, members[name]?.(account, resource)];
  });
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}

/** Aliases by RID; the empty list, not an object, where there are none. */
function byTarget(aliases: ReadonlyMap<string, string>): unknown {
  const found: Record<string, string[]> = {};
  for (const [alias, rid] of aliases) {
    found[rid] = [...(found[rid] ?? []), alias];
  }
  return aliases.size === 0 ? [] : found;
}

function basic(account: Account, { rid, type, modified, description, keyStatus }: Resource): unknown {
  const subscribers = account.subscribersOf(rid).length;
  const isScript = typeof description.rule?.script === "string";
  const status = {
    client: description.locked ? "locked" : keyStatus,
    dispatch: description.locked ? "locked" : "activated",
    datarule: isScript ? "running" : undefined,
    dataport: undefined,
  }[type];
  return {
    modified,
    ...(status !== undefined && { status }),
    subscribers,
    type,
    ...(isScript && { activity: [[modified, ["running"]]] }),
  };
}

function storage(account: Account, { rid, type }: Resource): unknown {
  if (type === "client") {
    return undefined;
  }
  const points = account.points(rid);
  return {
    count: points.length,
    first: points[0]?.[0] ?? 0,
    last: points.at(-1)?.[0] ?? 0,
    size: points.reduce((sum, point) => sum + sizeOf(point[1]), 0),
  };
}

function sizeOf(value: number | string): number {
  return typeof value === "number" ? 12 : 4 + new TextEncoder().encode(value).length;
}
