import type { Content } from "./encode-body.ts";

/** What each request's body was made from, so that it can be sent again without keeping a second copy. */
const sources = new WeakMap<Request, Content>();

/** `new Request`, which remembers what the body was made from. */
export function createRequest(
  from: string | URL | Request,
  init: RequestInit,
  body?: Content | null,
): Request {
  if (!body) {
    return new Request(from, init);
  }
  // `fetch` wants `duplex` where the body is a stream, and does not mind it where it is none.
  const request = new Request(from, { duplex: "half", ...init, body } as RequestInit);
  sources.set(request, body);
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
    return () => createRequest(forgetBoundary(request, body), {}, body);
  }
  if (!request.body) {
    return () => request;
  }
  // A middleware of the user put another request in place: only a copy made beforehand can be sent again.
  const spare = request.clone();
  return () => spare.clone();
}

/** A request like this one to another address, with its body as it was given: not every browser can stream one. */
export function readdressed(request: Request, url: URL): Request {
  const body = sources.get(request);
  if (!body) {
    return new Request(url, request);
  }
  const { method, headers, credentials } = forgetBoundary(request, body);
  return createRequest(url, { method, headers, credentials }, body);
}

/** The boundary of a form is chosen anew with each body. */
function forgetBoundary(request: Request, body: Content): Request {
  if (body instanceof FormData) {
    request.headers.delete("content-type");
  }
  return request;
}
