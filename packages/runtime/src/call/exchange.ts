import type { Middleware } from "openapi-fetch";
import { encodePath } from "../request/encode-path.ts";
import { setHeaders } from "../request/headers.ts";
import { createRequest } from "../request/source.ts";
import type { CallContext } from "./context.ts";
import { throughMiddleware } from "./middleware.ts";

/** A request that is about to be made, its query and body encoded already. */
export interface Exchange {
  readonly method: string;
  /** Path template; a fragment tells apart operations that share method and path, and is never sent. */
  readonly path: string;
  /** Arguments as they were given. */
  readonly params: { path?: Readonly<Record<string, unknown>> | undefined; query?: object | undefined };
  readonly query: string;
  readonly body: BodyInit | null | undefined;
  /** Headers, later ones over earlier ones. */
  readonly headers: readonly (object | undefined)[];
  /** How a direct call wants its answer. */
  readonly parseAs?: string | undefined;
  /** Middleware of this call alone. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Further settings of the request. */
  readonly init?: RequestInit | undefined;
}

/** Builds the request of an exchange and gives a way to send it through middleware and layers. */
export function prepare(
  { method, path, params, query, body, headers, parseAs = "json", middleware = [], init }: Exchange,
  context: CallContext,
): { url: string; send: () => Promise<Response> } {
  const { core } = context.connection;
  const { baseUrl } = core;
  const address = baseUrl + encodePath(path.replace(/#.*/, ""), params.path ?? {});
  const request = createRequest(query ? `${address}?${query}` : address, {
    ...init,
    method,
    body: body ?? null,
  });
  for (const source of headers) {
    setHeaders(request.headers, source);
  }
  const send = (sent: Request) => core.fetch(sent, context);
  const all = [...core.middleware, ...middleware];
  const about = {
    schemaPath: path,
    params,
    id: Math.random().toString(36).slice(2),
    options: { baseUrl, parseAs },
  };
  return {
    url: request.url,
    send: () => (all.length > 0 ? throughMiddleware(all, about as never, request, send) : send(request)),
  };
}
