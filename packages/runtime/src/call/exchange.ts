import type { Middleware } from "openapi-fetch";
import type { Connection } from "../connection.ts";
import { within } from "../layers/within.ts";
import { jsonBody } from "../request/encode-body.ts";
import { encodePath } from "../request/encode-path.ts";
import { encodeQuery } from "../request/encode-query.ts";
import { setHeaders } from "../request/set-headers.ts";
import { createRequest } from "../request/source.ts";
import { watched } from "../response/watched.ts";
import type { Body, CallContext } from "./context.ts";
import type { Input } from "./input.ts";

/** What came back of a call. */
export interface Reply {
  readonly context: CallContext;
  readonly response: Response;
  /** The body, unless it is handed out unread. */
  readonly body?: Body | undefined;
}

/** Options of a direct call that say how it is sent, as openapi-fetch has them; those of `new Request` among them. */
export interface DirectOptions extends Omit<RequestInit, "body" | "headers"> {
  baseUrl?: string | undefined;
  parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream" | undefined;
  querySerializer?: ((query: object) => string) | undefined;
  /** Middleware of this call alone. */
  middleware?: readonly Middleware[] | undefined;
}

/** Encodes the arguments of a call, sends it through the user's middleware and the layers, and reads the answer. */
export function exchange(
  connection: Connection,
  operation: string,
  method: string,
  path: string,
  input: Input,
  stream: boolean,
  options: DirectOptions = {},
): Promise<Reply> {
  const { core } = connection;
  const { accept = "application/json", send: encode = jsonBody, body: value, encode: encoders } = input;
  const { baseUrl = core.baseUrl, querySerializer } = options;
  const { etags } = core.platform;
  const settings: NonNullable<Input["options"]> = connection.settings(input.options);
  const context: CallContext = {
    connection,
    operation,
    method,
    settings,
    input,
    stream: stream && watched,
    signal: settings.signal,
  };
  return within(context, async () => {
    const body = value === undefined ? value : await encode(value);
    // A fragment tells apart operations that share method and path, and is never sent.
    const address = baseUrl + encodePath(path.replace(/#.*/, ""), input.path ?? {});
    const query = querySerializer?.(input.query ?? {}) ?? encodeQuery(input.query, encoders);
    const request = createRequest(query ? `${address}?${query}` : address, { ...options, method }, body);
    const { headers } = request;
    setHeaders(headers, {
      Accept: accept,
      // Forms are named by `fetch`, and their boundaries are its own business.
      "Content-Type": typeof body === "string" ? "application/json" : undefined,
      "If-Match": etags?.textOf(settings.ifMatch),
      "If-None-Match": etags?.textOf(settings.ifNoneMatch),
    });
    setHeaders(headers, settings.headers, null);
    setHeaders(headers, input.headers);
    context.url = request.url;
    const response = await (core.intercept ?? core.fetch)(request, context, path, options);
    return { context, response, body: context.body };
  });
}
