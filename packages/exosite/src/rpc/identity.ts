import { ConfigError, environment } from "@busbar/runtime";
import type { RpcCredential } from "@busbar/runtime/rpc";
import type { Rid } from "../generated/rpc/types.ts";

/** Who calls: a CIK, or a token of `rpc.grant`. */
export interface RpcKeys {
  /** CIK of the client to call as. Default: `EXOSITE_CIK` of the environment. */
  cik?: string | undefined;
  /** Token, which may do what it was granted. Default: `EXOSITE_TOKEN`. */
  token?: string | undefined;
}

/** Somebody else to call as. */
export type RpcIdentity =
  | { /** RID of a client below the one of the CIK. */ clientId: Rid }
  | { /** RID of a resource below: as the client that owns it. */ resourceId: Rid }
  | { /** Another CIK. */ cik: string }
  | { /** A token of `rpc.grant`. */ token: string };

/** What goes into the requests for keys that were given, or for those of the environment. */
export function credentialOf({ cik, token }: RpcKeys): () => RpcCredential {
  const [key, grant] =
    cik || token ? [cik, token] : [environment("EXOSITE_CIK"), environment("EXOSITE_TOKEN")];
  if (key || grant) {
    return () => (key ? { cik: key } : { token: grant });
  }
  return () => ({
    // Complains when it is read: who calls by another key from the beginning has no use for it.
    get cik(): string {
      throw new ConfigError(
        "The RPC interface has no `cik`.\nPass `cik` or `token`, or set EXOSITE_CIK or EXOSITE_TOKEN.",
      );
    },
  });
}

/**
 * What goes into the requests of somebody else.
 *
 * @throws {ConfigError} for a client or an owner where there is no CIK, and for nobody.
 */
export function changed(credential: RpcCredential, identity: RpcIdentity): RpcCredential {
  const {
    clientId: client_id,
    resourceId: resource_id,
    ...other
  } = identity as RpcKeys & { clientId?: Rid; resourceId?: Rid };
  if (!client_id && !resource_id) {
    if (!other.cik && !other.token) {
      throw new ConfigError(
        "`as` was given an empty value.\nPass `clientId`, `resourceId`, `cik` or `token` of who is to call.",
      );
    }
    return other;
  }
  const { cik } = credential;
  if (!cik) {
    throw new ConfigError("A token cannot call as another client.\nPass a `cik` of a client above it.");
  }
  return { cik, client_id, resource_id };
}
