import { Resource } from "../call/call.ts";
import type { Connection } from "../connection.ts";
import type { Batch } from "./batches.ts";
import type { RpcCredential, RpcEnvelope } from "./envelope.ts";

/** What the calls of a view have in common. */
export interface RpcView {
  readonly credential: () => RpcCredential;
  readonly envelope: RpcEnvelope;
  /** Batches that still take calls, by credential or group; further views have the same. */
  readonly batches: Map<unknown, Batch>;
}

/** Base of the procedures of a platform: calls on one connection with one credential. */
export class RpcResource extends Resource {
  /** @internal A function, so that no print of a resource shows a credential. */
  readonly view: () => RpcView;

  /**
   * @param credential Who calls; a function is asked for each call, and what it throws is what the call rejects with.
   * @param envelope What is around the calls on the wire; the generated one, unless another `maximum` is to hold.
   */
  constructor(
    connection: Connection,
    credential: RpcCredential | (() => RpcCredential),
    envelope: RpcEnvelope,
  ) {
    super(connection);
    const view: RpcView = {
      credential: typeof credential === "function" ? credential : () => credential,
      envelope,
      batches: new Map(),
    };
    this.view = () => view;
  }

  /**
   * A view on the same connection that calls as somebody else.
   *
   * @param change Makes the other credential from this one's.
   */
  withCredential(change: (credential: RpcCredential) => RpcCredential): this {
    const view = this.view();
    const other: RpcView = { ...view, credential: () => change(view.credential()) };
    return Object.create(this, { view: { value: () => other } });
  }
}
