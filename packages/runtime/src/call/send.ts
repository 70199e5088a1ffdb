import type { Middleware } from "openapi-fetch";
import { bounded } from "../layers/bounded.ts";
import { encodePath } from "../request/encode-path.ts";
import { setHeaders } from "../request/set-headers.ts";
import { createRequest } from "../request/source.ts";
import { visible } from "../response/body.ts";
import type { CallContext } from "./context.ts";
import { throughMiddleware } from "./middleware.ts";

/** What a request is made of, encoded already. */
export interface Parts {
  /** Path template; a fragment tells apart operations that share method and path, and is never sent. */
  readonly path: string;
  readonly query: string;
  readonly body: BodyInit | null | undefined;
  /** Headers, later ones over earlier ones. */
  readonly headers: readonly (object | undefined)[];
  /** Another address of the server than the connection's. */
  readonly baseUrl?: string | undefined;
  /** How a direct call wants its answer. */
  readonly parseAs?: string | undefined;
  /** Middleware of this call alone. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Further settings of the request. */
  readonly init?: RequestInit | undefined;
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
export async function send(context: CallContext, parts: Parts): Promise<Response> {
  const { connection, input, method } = context;
  const { core } = connection;
  const baseUrl = parts.baseUrl ?? core.baseUrl;
  const address = baseUrl + encodePath(parts.path.replace(/#.*/, ""), input.path ?? {});
  const url = parts.query ? `${address}?${parts.query}` : address;
  const request = createRequest(url, { ...parts.init, method, body: parts.body ?? null });
  for (const source of parts.headers) {
    setHeaders(request.headers, source);
  }
  context.url = request.url;
  const middleware = parts.middleware ? [...core.middleware, ...parts.middleware] : core.middleware;
  if (middleware.length === 0) {
    return core.fetch(request, context);
  }
  const about = {
    schemaPath: parts.path,
    params: { path: input.path, query: input.query, header: input.headers },
    id: Math.random().toString(36).slice(2),
    options: { baseUrl, parseAs: parts.parseAs ?? "json" },
  };
  return throughMiddleware(middleware, about as never, request, async (sent) => {
    const response = await core.fetch(sent, context);
    // Read in the attempt; the middleware gets to read it again.
    if (response === context.answer) {
      context.answer = visible(response, context.body);
    }
    return context.answer ?? response;
  });
}
