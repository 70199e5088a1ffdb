import type { Account } from "../account/account.ts";
import type { Resource } from "../account/resource.ts";
import type { Token } from "../account/token.ts";
import { badArguments, CallFailure } from "./call-failure.ts";

/** Who calls, and what of the account it may reach. */
export class Caller {
  readonly account: Account;
  readonly client: Resource;
  readonly #token: Token | undefined;

  constructor(account: Account, client: Resource, token?: Token) {
    this.account = account;
    this.client = client;
    this.#token = token;
  }

  /** The resource that an argument names, wherever it is; `invalid` for an unknown alias, `restricted` for a RID. */
  resolve(given: unknown): Resource {
    if (typeof given === "string") {
      const found = this.account.resources.get(given.toLowerCase());
      if (!found) {
        throw new CallFailure("restricted");
      }
      return found;
    }
    const alias = (given as { alias?: unknown } | null)?.alias;
    if (typeof alias !== "string") {
      throw badArguments();
    }
    const found =
      alias === "" ? this.client : this.account.resources.get(this.client.aliases.get(alias) ?? "");
    if (!found) {
      throw new CallFailure("invalid");
    }
    return found;
  }

  /** A resource that is the caller or below it. */
  within(given: unknown): Resource {
    const resource = this.resolve(given);
    if (resource.rid !== this.client.rid && !this.isBelow(resource)) {
      throw new CallFailure("restricted");
    }
    return resource;
  }

  /** A resource below the caller: its own. */
  own(given: unknown): Resource {
    const resource = this.resolve(given);
    if (!this.isBelow(resource)) {
      throw new CallFailure("restricted");
    }
    return resource;
  }

  /** A client that is the caller or below it. */
  clientWithin(given: unknown): Resource {
    const client = this.within(given);
    if (client.type !== "client") {
      throw new CallFailure("invalid");
    }
    return client;
  }

  /** A series that the caller may read: its own, one that is shared with it, or a public one. */
  readable(given: unknown): Resource {
    const resource = this.resolve(given);
    const isShared = [...this.account.shares.values()].some(
      (share) => share.resource === resource.rid && share.activator === this.client.rid,
    );
    if (!this.isBelow(resource) && !isShared && !resource.description.public) {
      throw new CallFailure("restricted");
    }
    return series(resource);
  }

  /** A series that the caller may write. */
  writable(given: unknown): Resource {
    return series(this.own(given));
  }

  isBelow(resource: Resource): boolean {
    return this.account.ownersOf(resource).some(({ rid }) => rid === this.client.rid);
  }

  /** Refuses what a token does not allow. Procedures on a client hold for what is below it. */
  demand(procedure: string, resource: Resource): void {
    const { permissions } = this.#token ?? {};
    const places = [resource, ...this.account.ownersOf(resource)];
    if (permissions && !places.some(({ rid }) => permissions[rid]?.includes(procedure))) {
      throw new CallFailure("restricted");
    }
  }
}

function series(resource: Resource): Resource {
  if (resource.type === "client") {
    throw new CallFailure("invalid");
  }
  return resource;
}
