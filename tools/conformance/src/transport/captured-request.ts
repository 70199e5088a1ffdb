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
    query: readQuery(url.search),
    headers: request.headers,
    body: new Uint8Array(await request.arrayBuffer()),
  };
}

function readQuery(search: string): [string, string | null][] {
  const pairs = search.replace(/^\?/, "").split("&").filter(Boolean);
  return pairs.map((pair) => {
    const equals = pair.indexOf("=");
    return equals < 0
      ? [decode(pair), null]
      : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
  });
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}
