import { Resource } from "../call/call.ts";
import type { Connection } from "../connection.ts";
import type { RpcCredential, RpcEnvelope } from "./envelope.ts";

/** What the calls of a view have in common. */
export interface RpcView {
  readonly credential: () => RpcCredential;
  readonly envelope: RpcEnvelope;
  readonly maximum: number;
}

/** Kept apart from the resources, so that no print of one shows a credential. */
const views = new WeakMap<RpcResource, RpcView>();

/** Base of the procedures of a platform: calls on one connection with one credential. */
export class RpcResource extends Resource {
  /**
   * @param credential Who calls; a function is asked for each call, and what it throws is what the call rejects with.
   * @param options.maximum Calls that share one request at most. Default: what the envelope says.
   */
  constructor(
    connection: Connection,
    credential: RpcCredential | (() => RpcCredential),
    envelope: RpcEnvelope,
    { maximum = envelope.maximum }: { maximum?: number | undefined } = {},
  ) {
    super(connection);
    views.set(this, {
      credential: typeof credential === "function" ? credential : () => credential,
      envelope,
      maximum,
    });
  }

  /**
   * A view on the same connection that calls as somebody else.
   *
   * @param change Makes the other credential from this one's.
   */
  withCredential(change: (credential: RpcCredential) => RpcCredential): this {
    const view = viewOf(this);
    const other = Object.create(this);
    views.set(other, { ...view, credential: () => change(view.credential()) });
    return other;
  }
}

/** What the calls of a resource have in common. */
export function viewOf(resource: RpcResource): RpcView {
  return views.get(resource) as RpcView;
}
