import type { Account } from "./account.ts";
import type { Resource } from "./resource.ts";

/** Takes a resource away with everything below it, its aliases and its shares. */
export function dropResource(account: Account, resource: Resource): void {
  for (const child of account.childrenOf(resource.rid)) {
    dropResource(account, child);
  }
  account.gone.push({
    type: resource.type,
    owners: account.ownersOf(resource).map(({ rid }) => rid),
    created: resource.created,
    dropped: account.now(),
  });
  for (const [code, share] of account.shares) {
    if (share.resource === resource.rid) {
      account.shares.delete(code);
    } else if (share.activator === resource.rid) {
      share.activator = null;
    }
  }
  for (const client of account.resources.values()) {
    forgetAliases(client, resource.rid);
  }
  account.resources.delete(resource.rid);
}

/** Takes all aliases away that a client has for a resource; gives them. */
export function forgetAliases(client: Resource, rid: string): string[] {
  const found = [...client.aliases].filter(([, target]) => target === rid).map(([alias]) => alias);
  for (const alias of found) {
    client.aliases.delete(alias);
  }
  return found;
}
