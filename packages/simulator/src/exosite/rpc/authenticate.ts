import type { Account } from "../account/account.ts";
import type { Resource } from "../account/resource.ts";
import { Caller } from "./caller.ts";

/** Who calls, from the `auth` of a request; undefined where nobody may. */
export function authenticate(account: Account, auth: unknown, now: number): Caller | undefined {
  const { cik, client_id, resource_id, token } = (auth ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof token === "string") {
    const known = account.tokens.get(token);
    const client = known && account.resources.get(known.client);
    return client && known.expires > now ? new Caller(account, client, known) : undefined;
  }
  const owner = typeof cik === "string" ? account.clientByCik(cik) : undefined;
  if (owner?.keyStatus !== "activated") {
    return undefined;
  }
  const client =
    client_id !== undefined
      ? below(account, owner, client_id)
      : resource_id !== undefined
        ? ownerOf(account, owner, resource_id)
        : owner;
  return client?.type === "client" ? new Caller(account, client) : undefined;
}

function below(account: Account, client: Resource, rid: unknown): Resource | undefined {
  const found = typeof rid === "string" ? account.resources.get(rid.toLowerCase()) : undefined;
  const isBelow = found && account.ownersOf(found).some((owner) => owner.rid === client.rid);
  return isBelow || found?.rid === client.rid ? found : undefined;
}

/** The owner of a resource below a client. */
function ownerOf(account: Account, client: Resource, rid: unknown): Resource | undefined {
  const found = below(account, client, rid);
  return found?.rid === client.rid ? undefined : account.resources.get(found?.owner ?? "");
}
