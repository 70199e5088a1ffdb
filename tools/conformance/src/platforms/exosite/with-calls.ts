import type { Exchange } from "../../scenario/scenario.ts";
import type { Json } from "../../vectors/json.ts";

/** A call by JSON-RPC as it travels. */
export interface WireCall {
  id?: Json;
  procedure: string;
  arguments: Json[];
}

/** The same exchange with other calls in its request. */
export function withCalls(exchange: Exchange, change: (call: WireCall) => WireCall): Exchange {
  const body = exchange.request.body as { calls?: WireCall[] } | null | undefined;
  return body?.calls === undefined
    ? exchange
    : {
        ...exchange,
        request: { ...exchange.request, body: { ...body, calls: body.calls.map(change) } as unknown as Json },
      };
}
