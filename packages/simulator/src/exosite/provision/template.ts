import type { Account } from "../account/account.ts";
import type { Resource } from "../account/resource.ts";
import type { Model } from "./fleet.ts";

/** The client that devices of a model are cloned from; undefined where there is none (any more). */
export function templateOf(account: Account, template: Model["template"]): Resource | undefined {
  const rid = "rid" in template ? template.rid : account.shares.get(template.code.toLowerCase())?.resource;
  const found = account.resources.get((rid ?? "").toLowerCase());
  return found?.type === "client" ? found : undefined;
}
