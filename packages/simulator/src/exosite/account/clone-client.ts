import type { Account } from "./account.ts";
import { createResource } from "./create-resource.ts";
import type { Resource } from "./resource.ts";

/** What is left behind. */
export interface CloneOptions {
  readonly noaliases?: boolean;
  readonly nohistorical?: boolean;
}

/** Makes a copy of a client with all that it owns below another one. Its CIK is to be activated. */
export function cloneClient(
  account: Account,
  source: Resource,
  owner: string,
  { noaliases = false, nohistorical = false }: CloneOptions,
): Resource {
  const copies = new Map<string, Resource>();

  function copy(original: Resource, below: string): Resource {
    const { type, description } = original;
    const made = createResource(account, { type, owner: below, description, keyStatus: "notactivated" });
    copies.set(original.rid, made);
    for (const point of nohistorical ? [] : original.series.all()) {
      made.series.put(point);
    }
    for (const child of account.childrenOf(original.rid)) {
      copy(child, made.rid);
    }
    for (const [alias, rid] of noaliases ? [] : original.aliases) {
      const target = copies.get(rid);
      if (target) {
        made.aliases.set(alias, target.rid);
      }
    }
    return made;
  }

  const clone = copy(source, owner);
  for (const made of copies.values()) {
    made.description = readdressed(made.description, copies);
  }
  return clone;
}

/** Subscriptions and operands inside the clone are about the copies. */
function readdressed(description: Resource["description"], copies: ReadonlyMap<string, Resource>) {
  const { subscribe, preprocess } = description;
  return {
    ...description,
    ...(typeof subscribe === "string" && { subscribe: copies.get(subscribe)?.rid ?? subscribe }),
    ...(preprocess && {
      preprocess: preprocess.map(
        ([operation, operand]) => [operation, copies.get(String(operand))?.rid ?? operand] as const,
      ),
    }),
  };
}
