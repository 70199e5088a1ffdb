import type { Account } from "./account.ts";
import type { Resource, ResourceType } from "./resource.ts";

/** Whether a client, and each client above it, may have so many more of these below it. */
export function hasRoom(
  account: Account,
  client: Resource,
  wanted: Readonly<Partial<Record<ResourceType, number>>>,
): boolean {
  return [client, ...account.ownersOf(client)].every(({ rid, description }) => {
    const below = account.descendantsOf(rid);
    return Object.entries(wanted).every(([type, more]) => {
      const limit = description.limits?.[type] ?? "inherit";
      return limit === "inherit" || below.filter((other) => other.type === type).length + more <= limit;
    });
  });
}

/** How many resources of each kind a client is, with all below it. */
export function sizeOf(account: Account, client: Resource): Partial<Record<ResourceType, number>> {
  const size: Partial<Record<ResourceType, number>> = {};
  for (const { type } of [client, ...account.descendantsOf(client.rid)]) {
    size[type] = (size[type] ?? 0) + 1;
  }
  return size;
}
