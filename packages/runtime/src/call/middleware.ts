import type { Middleware } from "openapi-fetch";
import { ConfigError } from "../errors/local-errors.ts";
import { readBody, visible } from "../response/body.ts";
import type { CallContext } from "./context.ts";
import type { DirectOptions } from "./exchange.ts";

/** What a middleware is told besides the request, in openapi-fetch's words. */
type About = Omit<Parameters<NonNullable<Middleware["onRequest"]>>[0], "request">;

/** Sends a request of a path template, as a direct call's options say. */
export type Interception = (
  request: Request,
  context: CallContext,
  schemaPath: string,
  options: DirectOptions,
) => Promise<Response>;

/**
 * Leads a request through the user's middleware as openapi-fetch does: `onRequest` in order, `onResponse` and
 * `onError` in reverse; a response from `onRequest` is the answer, one from `onError` mends the failure.
 *
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 */
export const throughMiddleware: Interception = async (request, context, schemaPath, given) => {
  const { core } = context.connection;
  const { path, query, headers: header } = context.input;
  const { baseUrl = core.baseUrl, parseAs = "json", middleware: own = [] } = given;
  const middleware = [...core.middleware, ...own];
  const options = { baseUrl, parseAs };
  const id = Math.random().toString(36).slice(2);
  const about = { schemaPath, params: { path, query, header }, id, options } as unknown as About;
  const reversed = [...middleware].reverse();
  let current = request;
  let response: Response | undefined;
  let answer: Response | undefined;
  for (const each of middleware) {
    const result = await each.onRequest?.({ ...about, request: current });
    if (result instanceof Response) {
      context.body = await readBody(result, context);
      return result;
    }
    if (result && !(result instanceof Request)) {
      throw new ConfigError(
        "A middleware's `onRequest` gave no request.\nReturn a Request, a Response, or nothing.",
      );
    }
    current = result || current;
  }
  try {
    response = await core.fetch(current, context);
    if (context.body !== undefined) {
      // Read in the attempt; the middleware gets to read it again.
      response = visible(response, context.body);
    }
    answer = response;
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
  if (response !== answer) {
    context.body = await readBody(response, context);
  }
  return response;
};
