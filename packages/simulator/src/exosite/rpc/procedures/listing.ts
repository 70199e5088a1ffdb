import type { Account } from "../../account/account.ts";
import { type Resource, resourceTypes } from "../../account/resource.ts";
import { badArguments, CallFailure } from "../call-failure.ts";
import type { ProcedureCall } from "../procedures.ts";

/** Which resources an option adds to the list. */
const selections: Readonly<Record<string, (account: Account, client: Resource) => Resource[]>> = {
  owned: (account, { rid }) => account.childrenOf(rid),
  activated: (account, { rid }) =>
    [...account.shares.values()]
      .filter(({ activator }) => activator === rid)
      .flatMap(({ resource }) => account.resources.get(resource) ?? []),
  aliased: (account, { aliases }) => [...aliases.values()].flatMap((rid) => account.resources.get(rid) ?? []),
  public: (account) => [...account.resources.values()].filter(({ description }) => description.public),
};

/**
 * RIDs by kind. Besides the present form, `[client, types, options]`, there are two of old: `[types, options]`, and
 * `[types]`, which is answered with lists in the order of the types.
 */
export function listing({ account, caller, arguments: given }: ProcedureCall): unknown {
  const [place, types, options = {}] = given.length === 3 ? given : [{ alias: "" }, ...given];
  const client = caller.clientWithin(place);
  caller.demand("listing", client);
  if (!Array.isArray(types) || typeof options !== "object" || options === null) {
    throw badArguments();
  }
  if (!types.every((type) => resourceTypes.includes(type))) {
    throw new CallFailure("error", { result: "invalid resource type" });
  }
  const found = select(account, client, options as Readonly<Record<string, unknown>>);
  const lists = types.map((type) => found.filter((each) => each.type === type).map(({ rid }) => rid));
  return given.length === 1 ? lists : Object.fromEntries(types.map((type, index) => [type, lists[index]]));
}

function select(account: Account, client: Resource, options: Readonly<Record<string, unknown>>): Resource[] {
  const { tagged } = options;
  const names = Object.keys(selections).filter((name) => options[name] === true);
  const isDefault = Object.keys(options).length === 0 || (names.length === 0 && Array.isArray(tagged));
  const chosen = new Set(
    (isDefault ? ["owned"] : names).flatMap((name) => selections[name]?.(account, client) ?? []),
  );
  return [...chosen].filter(({ tags }) => !Array.isArray(tagged) || tagged.every((tag) => tags.has(tag)));
}
