/** A request as it arrived, its body read. */
export interface Incoming {
  readonly method: string;
  /** Percent-encoded path, without the base path and without doubled slashes. */
  readonly path: string;
  readonly url: URL;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The platform's time when it arrived, clock skew of a fault included. */
  readonly time: number;
  /** The platform's time when it arrived, by its clock alone: what a wait is counted from. */
  readonly arrived: number;
  /** Ends when the caller gives up. */
  readonly signal: AbortSignal;
}

/** Reads a request to its end. */
export async function readIncoming(request: Request, time: number, basePath = ""): Promise<Incoming> {
  const url = new URL(request.url);
  const path = url.pathname.startsWith(basePath) ? url.pathname.slice(basePath.length) : url.pathname;
  return {
    method: request.method.toUpperCase(),
    path: `/${path}`.replace(/\/{2,}/g, "/"),
    url,
    query: [...url.searchParams],
    headers: new Headers(request.headers),
    body: new Uint8Array(await request.arrayBuffer()),
    time,
    arrived: time,
    signal: request.signal,
  };
}
