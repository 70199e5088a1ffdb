import type { Settings } from "../settings.ts";
import { exchange } from "./exchange.ts";
import type { Invocation } from "./invoke.ts";
import type { Reply } from "./reply.ts";
import type { RpcResource } from "./rpc-resource.ts";

/** A call that has its place in a request. */
export interface RpcCall extends Invocation {
  /** Number in the request. */
  readonly id: number;
  readonly operation: string;
  readonly procedure: string;
  readonly args: readonly unknown[];
  readonly wait: number;
}

/** Calls that share one request. */
export interface Batch {
  /** Those that are ended early leave. */
  readonly calls: Set<RpcCall>;
  /** Aborted when nobody is left. */
  readonly controller: AbortController;
  readonly reply: Promise<Reply>;
  /** Id of the next call. */
  next: number;
}

/**
 * Finds the batch that a call travels in, or begins one, which is sent in the next microtask.
 *
 * @param group Calls of one group travel together; without one, those of the same credential do.
 * @param own Settings of this call alone, which then shares its request with no other.
 */
export function batchFor(resource: RpcResource, group: object | undefined, own: Settings | undefined): Batch {
  const { connection } = resource;
  const { credential, envelope, batches } = resource.view();
  const auth = credential();
  const settings = connection.settings(own);
  const key = own ?? group ?? JSON.stringify(auth);
  const found = batches.get(key);
  if (found && found.calls.size < envelope.maximum && !found.controller.signal.aborted) {
    return found;
  }
  const batch: Batch = {
    calls: new Set(),
    controller: new AbortController(),
    reply: Promise.resolve().then(() => {
      batches.delete(key);
      return exchange(connection, settings, envelope, auth, batch);
    }),
    next: 0,
  };
  batches.set(key, batch);
  return batch;
}
