import type { Fault } from "./faults.ts";
import type { Incoming } from "./incoming.ts";
import type { Route } from "./routes.ts";

/** One request that arrived, for tests to look at. */
export interface LoggedRequest {
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text. */
  readonly body: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** operationId, where the specification has one for it. */
  readonly operation: string | undefined;
  /** Operations of the calls in it, where a request can hold several (JSON-RPC). */
  readonly calls: readonly string[];
  readonly fault: Fault | undefined;
  /** Status of the answer; undefined while there is none. */
  status: number | undefined;
}

/** Makes the log's entry for a request. */
export function logRequest(
  incoming: Incoming,
  route: Route | undefined,
  calls: readonly string[],
  fault: Fault | undefined,
): LoggedRequest {
  return {
    method: incoming.method,
    url: incoming.url.href,
    path: incoming.path,
    query: incoming.query,
    headers: Object.fromEntries(incoming.headers),
    body: new TextDecoder().decode(incoming.body),
    bytes: incoming.body,
    operation: route?.id,
    calls,
    fault,
    status: undefined,
  };
}
