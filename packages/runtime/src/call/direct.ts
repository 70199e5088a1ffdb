import type { Client, Middleware } from "openapi-fetch";
import type { Connection } from "../connection.ts";
import { ConfigError } from "../errors/local-errors.ts";
import type { BodyEncoder } from "../request/encode-body.ts";
import { parsed, visible } from "../response/body.ts";
import { decode } from "../response/decode.ts";
import { etagOf } from "../response/etag.ts";
import type { Settings } from "../settings.ts";
import { type DirectOptions, exchange } from "./exchange.ts";
import { throughMiddleware } from "./middleware.ts";

/** Options of a direct call, as openapi-fetch has them. */
interface Options extends DirectOptions {
  params?: { path?: Record<string, never>; query?: object; header?: object };
  headers?: Headers | [string, string][] | Record<string, unknown>;
  body?: unknown;
  bodySerializer?: BodyEncoder;
  fetch?: Settings["fetch"];
}

/** What a direct call gives. */
interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/**
 * A client with openapi-fetch's types and contract on the connection's own layers: its calls are authorized,
 * bounded and repeated as those of the resources are, and answer with `{ data, error, response }`.
 */
export function directClient<Paths extends {}>(connection: Connection): Client<Paths> {
  const { core } = connection;
  core.intercept = throughMiddleware;
  const request = async (verb: string, path: string, options: Options = {}): Promise<Result> => {
    // The layers listen to the signal; linking it into the request as well would cost every call.
    const { params, headers, body, bodySerializer, fetch, signal, baseUrl, querySerializer, ...rest } =
      options;
    if (querySerializer && typeof querySerializer !== "function") {
      throw new ConfigError("`querySerializer` is no function.\nPass one, or `params.query` alone.");
    }
    const { parseAs = "json" } = rest;
    const sending: DirectOptions = {
      ...rest,
      baseUrl: baseUrl?.replace(/\/+$/, ""),
      querySerializer: querySerializer && ((query) => querySerializer(query).replace(/^\?/, "")),
    };
    const method = verb.toUpperCase();
    const given = Symbol.iterator in Object(headers) ? Object.fromEntries(headers as []) : headers;
    const input = {
      ...params,
      headers: { ...given, ...params?.header },
      body,
      send: bodySerializer,
      as: parseAs === "json" ? parseAs : "bytes",
      options: { fetch, signal: signal as AbortSignal },
    } as const;
    const stream = parseAs === "stream";
    const reply = await exchange(connection, `${method} ${path}`, method, path, input, stream, sending);
    const { context, response, body: content } = reply;
    if (content === undefined) {
      return { data: response.body, response };
    }
    const shown = visible(response, content);
    if (!response.ok) {
      return { error: content ? parsed(content as string) : undefined, response: shown };
    }
    let data: unknown;
    if (content.length > 0) {
      data =
        parseAs === "json"
          ? decode(response, content, context)
          : await visible(response, content)[parseAs as "text"]();
      core.platform.etags?.remember(data, etagOf(response));
    }
    return { data, response: shown };
  };
  return {
    ...Object.fromEntries(methods.map((method) => [method, request.bind(undefined, method)])),
    request,
    use(...added: Middleware[]) {
      core.middleware = [...core.middleware, ...added];
    },
    eject(...gone: Middleware[]) {
      core.middleware = core.middleware.filter((each) => !gone.includes(each));
    },
  } as never;
}
