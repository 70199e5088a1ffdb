/** What each request's body was made from, so that it can be sent again without keeping a second copy. */
const sources = new WeakMap<Request, BodyInit>();

/** `new Request`, looked up at call time, which remembers what the body was made from. */
export function createRequest(from: string | URL | Request, init: RequestInit): Request {
  const { body } = init;
  const request = new globalThis.Request(
    from,
    body instanceof ReadableStream ? ({ ...init, duplex: "half" } as RequestInit) : init,
  );
  if (body) {
    sources.set(request, body);
  }
  return request;
}

/**
 * Gives further requests like this one, or nothing where the body can be read only once.
 *
 * @param address Where to, if not to the same address.
 */
export function repeater(request: Request): (() => Request) | undefined {
  const body = sources.get(request);
  if (body instanceof ReadableStream) {
    return undefined;
  }
  if (body) {
    return () => createRequest(request, { body, headers: headersFor(body, request) });
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

/** A request like this one to another address, with its body as it was given: not every browser can stream one. */
export function readdressed(request: Request, url: URL): Request {
  const body = sources.get(request);
  const { method, credentials } = request;
  return body
    ? createRequest(url, { method, credentials, body, headers: headersFor(body, request) })
    : new Request(url, request);
}

/** The headers of a request, but for the boundary of a form, which is chosen anew with the body. */
function headersFor(body: BodyInit, request: Request): Headers {
  const headers = new Headers(request.headers);
  if (body instanceof FormData) {
    headers.delete("content-type");
  }
  return headers;
}
