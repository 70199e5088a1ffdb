import type { Account } from "./account.ts";
import { describeResource } from "./describe.ts";
import type { KeyStatus, Resource, ResourceType } from "./resource.ts";
import { Series } from "./series.ts";

/** What is to be made. */
export interface NewResource {
  readonly type: ResourceType;
  readonly owner: string | null;
  readonly description?: Readonly<Record<string, unknown>>;
  /** State of a client's CIK; clients that are created can be used at once (onep-mock does it so). */
  readonly keyStatus?: KeyStatus;
  /** An id of one's own; a new one unless given. */
  readonly rid?: string;
  /** A CIK of one's own. */
  readonly cik?: string;
  /** What its owner is to call it. */
  readonly alias?: string;
}

/** Makes a resource; neither limits nor the description are checked. */
export function createResource(account: Account, given: NewResource): Resource {
  const { type, owner, description = {}, keyStatus = "activated", alias } = given;
  const now = account.now();
  const resource: Resource = {
    rid: given.rid ?? account.newId(),
    type,
    owner,
    description: describeResource(type, description),
    created: now,
    modified: now,
    series: new Series(),
    tags: new Set(),
    comments: [],
    aliases: new Map(),
    ...(type === "client" && { cik: given.cik ?? account.newId(), keyStatus }),
  };
  account.resources.set(resource.rid, resource);
  if (alias !== undefined) {
    account.resources.get(owner ?? "")?.aliases.set(alias, resource.rid);
  }
  return resource;
}
