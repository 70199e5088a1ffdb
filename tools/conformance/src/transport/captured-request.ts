import { readPairs } from "./read-pairs.ts";

/** A request as our client handed it to `fetch`. */
export interface CapturedRequest {
  method: string;
  origin: string;
  /** Raw, percent-encoded. */
  path: string;
  /** Decoded; a bare key has null. */
  query: [name: string, value: string | null][];
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}

/** Takes down what `fetch` was called with, as it would go over the wire. */
export async function captureRequest(request: Request): Promise<CapturedRequest> {
  const url = new URL(request.url);
  return {
    method: request.method,
    origin: url.origin,
    path: url.pathname,
    query: readPairs(url.search.replace(/^\?/, "")),
    headers: request.headers,
    body: new Uint8Array(await request.arrayBuffer()),
  };
}
