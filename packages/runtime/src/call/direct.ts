import type { Client, Middleware } from "openapi-fetch";
import type { Connection } from "../connection.ts";
import { jsonBody } from "../request/encode-body.ts";
import { encodeQuery } from "../request/encode-query.ts";
import { bodyOf, visible } from "../response/body.ts";
import { decode } from "../response/decode.ts";
import { etagOf, rememberTag } from "../response/etag.ts";
import type { Settings } from "../settings.ts";
import type { CallContext } from "./context.ts";
import { send, within } from "./send.ts";

/** Options of a direct call, as openapi-fetch has them. */
interface Options extends Omit<RequestInit, "body" | "headers"> {
  params?: { path?: Record<string, never>; query?: object; header?: object };
  headers?: Headers | [string, string][] | Record<string, unknown>;
  body?: unknown;
  parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream";
  querySerializer?: (query: object) => string;
  bodySerializer?: (body: unknown, headers: unknown) => BodyInit;
  baseUrl?: string;
  fetch?: Settings["fetch"];
  middleware?: Middleware[];
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
  const { middleware } = connection.core;
  const request = (verb: string, path: string, options: Options = {}): Promise<Result> => {
    const { params, headers, body, parseAs = "json", signal, fetch, ...rest } = options;
    const { querySerializer, bodySerializer = jsonBody, baseUrl, middleware: own, ...init } = rest;
    const settings = connection.settings({ fetch });
    const method = verb.toUpperCase();
    const given = Symbol.iterator in Object(headers) ? Object.fromEntries(headers as []) : headers;
    const context: CallContext = {
      connection,
      operation: `${method} ${path}`,
      method,
      settings,
      input: {
        ...params,
        headers: { ...given, ...params?.header },
        body,
        as: /^(blob|arrayBuffer)$/.test(parseAs) ? "bytes" : "json",
      },
      stream: parseAs === "stream",
      signal: signal ?? undefined,
    };
    return within(context, async () => {
      const plain = body === undefined || body instanceof FormData;
      const response = await send(context, {
        path,
        query: (querySerializer ?? encodeQuery)(params?.query ?? {}),
        body: plain ? body : ((await bodySerializer(body, given)) as BodyInit),
        headers: [
          { Accept: "application/json", "Content-Type": plain ? undefined : "application/json" },
          settings.headers,
          context.input.headers,
        ],
        baseUrl,
        parseAs,
        middleware: own,
        init,
      });
      if (response.ok && parseAs === "stream") {
        return { data: response.body, response };
      }
      const content = await bodyOf(response, context);
      const result: Result = { response: visible(response, content) };
      if (!response.ok) {
        result.error = parsed(content as string);
      } else if (content.length > 0) {
        result.data =
          parseAs === "json"
            ? decode(response, content, context)
            : await visible(response, content)[parseAs as "text"]();
        rememberTag(result.data, etagOf(response));
      }
      return result;
    });
  };
  return {
    ...Object.fromEntries(methods.map((method) => [method, request.bind(undefined, method)])),
    request,
    use(...added: Middleware[]) {
      middleware.push(...added);
    },
    eject(...gone: Middleware[]) {
      middleware.splice(0, middleware.length, ...middleware.filter((each) => !gone.includes(each)));
    },
  } as never;
}

/** An error's body: JSON where it is, else text, nothing where it is empty. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}
