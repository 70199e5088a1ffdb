/** What each request's body was made from, so that it can be sent again without keeping a second copy. */
const sources = new WeakMap<Request, BodyInit>();

/** `new Request`, looked up at call time, which remembers what the body was made from. */
function create(url: string | URL, init: RequestInit): Request {
  const body = init.body;
  const stream = body instanceof ReadableStream;
  const request = new globalThis.Request(url, stream ? ({ ...init, duplex: "half" } as RequestInit) : init);
  if (body !== undefined && body !== null) {
    sources.set(request, body);
  }
  return request;
}

/** Stands in for the constructor, `instanceof` included. */
export const createRequest: typeof create = Object.assign(create, {
  prototype: globalThis.Request.prototype,
});

/** Gives further requests like this one, or nothing where the body can be read only once. */
export function repeater(request: Request): (() => Request) | undefined {
  const source = sources.get(request);
  if (source instanceof ReadableStream) {
    return undefined;
  }
  if (source !== undefined) {
    const { url, method, signal } = request;
    const headers = new Headers(request.headers);
    if (source instanceof FormData) {
      // The boundary is chosen anew with the body.
      headers.delete("content-type");
    }
    return () => create(url, { method, headers, signal, body: source });
  }
  if (!request.body) {
    return () => request;
  }
  // A middleware of the user put another request in place: only a copy made beforehand can be sent again.
  let spare = request.clone();
  return () => {
    const next = spare;
    spare = next.clone();
    return next;
  };
}
