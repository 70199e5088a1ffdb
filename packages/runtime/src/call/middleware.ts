import type { Middleware } from "openapi-fetch";

/** What a middleware is told besides the request, in openapi-fetch's words. */
export type About = Omit<Parameters<NonNullable<Middleware["onRequest"]>>[0], "request">;

/**
 * Leads a request through the user's middleware as openapi-fetch does: `onRequest` in order, `onResponse` and
 * `onError` in reverse; a response from `onRequest` is the answer, one from `onError` mends the failure.
 *
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 */
export async function throughMiddleware(
  middleware: readonly Middleware[],
  about: About,
  request: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  let current = request;
  let response: Response | undefined;
  for (const each of middleware) {
    const result = await each.onRequest?.({ ...about, request: current });
    if (result instanceof Response) {
      return result;
    }
    current = result || current;
  }
  const reversed = middleware.toReversed();
  try {
    response = await send(current);
  } catch (error) {
    let failure = error;
    for (const each of reversed) {
      const result = await each.onError?.({ ...about, request: current, error: failure });
      if (result instanceof Response) {
        response = result;
        break;
      }
      failure = result || failure;
    }
    if (!response) {
      throw failure;
    }
  }
  for (const each of reversed) {
    response = (await each.onResponse?.({ ...about, request: current, response })) || response;
  }
  return response;
}
