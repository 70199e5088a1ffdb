import type { Faults } from "../engine/faults.ts";
import type { FormPairs } from "../engine/form.ts";
import type { Answer, Call } from "../engine/platform.ts";
import type { Account } from "./account/account.ts";
import type { PortalsUser } from "./portals/portals-state.ts";
import type { Procedures } from "./rpc/procedures.ts";

/** What every operation works with. */
export interface Context {
  readonly account: Account;
  readonly faults: Faults;
  readonly procedures: Procedures;
  /** Whether `since` of a wait itself counts, which is not settled. */
  readonly includesSince: boolean;
}

/** Who calls a surface other than RPC; which of these there are depends on the operation. */
export interface HttpCaller {
  /** RID of the client of a CIK. */
  readonly client?: string;
  /** Name of the vendor that the caller is. */
  readonly vendor?: string;
  /** The user of Portals. */
  readonly portalsUser?: PortalsUser;
}

/** A call as the operations of this platform see it. A body that is no form has no pairs. */
export interface ExositeCall extends Call<HttpCaller> {
  readonly body: FormPairs;
}

/** One operation. */
export type Operation = (context: Context, call: ExositeCall) => Answer | Promise<Answer>;
