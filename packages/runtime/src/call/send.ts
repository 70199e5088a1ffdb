import type { Middleware } from "openapi-fetch";
import { bounded } from "../layers/bounded.ts";
import { encodePath } from "../request/encode-path.ts";
import { encodeQuery } from "../request/encode-query.ts";
import { setHeaders } from "../request/set-headers.ts";
import { createRequest } from "../request/source.ts";
import { visible } from "../response/body.ts";
import type { CallContext } from "./context.ts";
import { throughMiddleware } from "./middleware.ts";

/** What a request is made of besides the input of its call. */
export interface Parts {
  /** Path template; a fragment tells apart operations that share method and path, and is never sent. */
  readonly path: string;
  /** Body, encoded already. */
  readonly body: BodyInit | null | undefined;
  /** Headers that settings and input may override. */
  readonly headers: object;
  /** Options of a direct call; what `new Request` does not know it passes over. */
  readonly options?: DirectOptions | undefined;
}

/** Options of a direct call that say how it is sent, as openapi-fetch has them. */
export interface DirectOptions extends Omit<RequestInit, "body" | "headers"> {
  baseUrl?: string | undefined;
  parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream" | undefined;
  querySerializer?: ((query: object) => string) | undefined;
  /** Middleware of this call alone. */
  middleware?: readonly Middleware[] | undefined;
}

/** Carries out the work of a call until its signal or its deadline ends it. */
export function within<T>(context: CallContext, work: () => Promise<T>): Promise<T> {
  const { deadline } = context.settings;
  if (!deadline && !context.signal) {
    return work();
  }
  return bounded(context, "deadline", deadline, async ({ signal, finish }) => {
    context.signal = signal;
    context.finish = finish;
    const value = await work();
    context.finish?.();
    return value;
  });
}

/** Makes a request and sends it through the user's middleware and the layers. */
export function send(context: CallContext, { path, body, headers, options = {} }: Parts): Promise<Response> {
  const { connection, input, method, settings } = context;
  const { core } = connection;
  const { baseUrl = core.baseUrl, parseAs = "json", querySerializer } = options;
  const address = baseUrl + encodePath(path.replace(/#.*/, ""), input.path ?? {});
  const query = querySerializer?.(input.query ?? {}) ?? encodeQuery(input.query, input.encode);
  const request = createRequest(query ? `${address}?${query}` : address, { ...options, method }, body);
  setHeaders(request.headers, headers);
  setHeaders(request.headers, settings.headers, null);
  setHeaders(request.headers, input.headers);
  context.url = request.url;
  const middleware = options.middleware ? [...core.middleware, ...options.middleware] : core.middleware;
  if (middleware.length === 0) {
    return core.fetch(request, context);
  }
  const about = {
    schemaPath: path,
    params: { path: input.path, query: input.query, header: input.headers },
    id: Math.random().toString(36).slice(2),
    options: { baseUrl, parseAs },
  };
  return throughMiddleware(middleware, about as never, request, async (sent) => {
    const response = await core.fetch(sent, context);
    if (response !== context.answer) {
      return response;
    }
    // Read in the attempt; the middleware gets to read it again.
    context.answer = visible(response, context.body);
    return context.answer;
  });
}
