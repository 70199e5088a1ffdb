import { envelope, Rpc } from "../generated/rpc/index.ts";
import type { SurfaceOptions } from "../surface-options.ts";
import { connectRpc } from "./connect-rpc.ts";
import { changed, credentialOf, type RpcIdentity, type RpcKeys } from "./identity.ts";

/** Settings of the RPC interface. */
export interface ExositeRpcOptions extends Omit<SurfaceOptions, "auth">, RpcKeys {
  /** Calls that one request carries at most. 25 unless given, as many as the platform's command line sends. */
  callsPerRequest?: number | undefined;
}

/**
 * The RPC interface: clients, their dataports and rules, and the points in them. Calls that are made together travel
 * together.
 *
 * @example
 * const rpc = new ExositeRpc({ cik });
 * const [[time, value]] = await rpc.read({ alias: "temperature" });
 */
export class ExositeRpc extends Rpc {
  /**
   * Without a key the calls reject, not this.
   *
   * @throws {ConfigError} when a setting cannot be used.
   */
  constructor({ cik, token, callsPerRequest, ...settings }: ExositeRpcOptions = {}) {
    super(connectRpc(settings), credentialOf({ cik, token }), {
      ...envelope,
      maximum: callsPerRequest ?? envelope.maximum,
    });
  }

  /**
   * The same interface, called as somebody else: a client below, the owner of a resource below, or by another key. Who was
   * called as before does not matter. This one stays as it is.
   *
   * @example
   * await exosite.rpc.as({ clientId: rid }).read({ alias: "temperature" });
   */
  as(identity: RpcIdentity): this {
    return this.withCredential((credential) => changed(credential, identity));
  }
}
