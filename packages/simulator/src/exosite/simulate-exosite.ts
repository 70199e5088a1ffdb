import type { Surroundings } from "../engine/definition.ts";
import { once } from "../engine/once.ts";
import type { Platform } from "../engine/platform.ts";
import { createRandom } from "../engine/random.ts";
import { exositeRpc } from "../generated/exosite-rpc.ts";
import { Account } from "./account/account.ts";
import { createIds } from "./account/ids.ts";
import type { HttpCaller } from "./context.ts";
import { exositePlatform } from "./platform.ts";
import { Procedures } from "./rpc/procedures.ts";
import { seedAccount } from "./seed/seed-account.ts";

/** What only this platform can be told. */
export interface ExositeOptions {
  /** Changes the account, which has the demonstration in it. */
  readonly data?: (account: Account) => void;
  /**
   * Whether a point at exactly the time of `since` ends a `wait`. The documentation says no, which is what counts
   * unless given; the platform's command line acts as if it did.
   */
  readonly includesSince?: boolean;
}

const procedures = once(() => new Procedures(exositeRpc));

/** Makes a One Platform with an account on it. */
export function simulateExosite(
  { data, includesSince = false }: ExositeOptions,
  { clock, faults, seed }: Surroundings,
): Platform<HttpCaller, Account> {
  const account = new Account(clock, createIds(createRandom(seed)));
  seedAccount(account, createRandom(seed + 1));
  data?.(account);
  return exositePlatform({ account, faults, procedures: procedures(), includesSince });
}
