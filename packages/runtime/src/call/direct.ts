import type { Client, Middleware } from "openapi-fetch";
import type { Connection } from "../connection.ts";
import { headerTexts } from "../request/encode-headers.ts";
import { bodyOf } from "../response/body.ts";
import { decode } from "../response/decode.ts";
import { etagOf, rememberTag } from "../response/etag.ts";
import type { Settings } from "../settings.ts";
import type { CallContext } from "./context.ts";
import { type Result, send, within } from "./send.ts";

/** The part of an openapi-fetch call that matters here. */
interface Init {
  params?: { path?: Record<string, never>; query?: object; header?: object };
  headers?: Headers | [string, string][] | Record<string, unknown>;
  body?: unknown;
  parseAs?: string;
  signal?: AbortSignal;
  fetch?: Settings["fetch"];
}

/**
 * openapi-fetch on the connection's layers: its calls are authorized, bounded and repeated as those of the
 * resources are, and answer in its own form, `{ data, error, response }`.
 */
export function directClient<Paths extends {}>(connection: Connection): Client<Paths> {
  const { core } = connection;
  const request = (method: string, path: string, init: Init = {}): Promise<Result> => {
    const { parseAs = "json", signal, params, headers, body, fetch } = init;
    const settings = connection.settings({ fetch });
    const context: CallContext = {
      connection,
      operation: `${method.toUpperCase()} ${path}`,
      settings,
      input: {
        ...params,
        headers: { ...(Symbol.iterator in (headers ?? {}) ? Object.fromEntries(headers as []) : headers), ...params?.header },
        body,
        as: /^(blob|arrayBuffer)$/.test(parseAs) ? "bytes" : "json",
      },
      stream: parseAs === "stream",
      shown: true,
      signal,
    };
    return within(context, async () => {
      const json = parseAs === "json";
      const result = await send(context, method, path, {
        ...init,
        parseAs: json ? "stream" : parseAs,
        // Listened to by the layers; linking it into the request as well would cost every call.
        signal: undefined,
        headers: { Accept: "application/json", ...settings.headers, ...headerTexts(context.input.headers, null) },
        // Without path values a template would go out with its braces.
        params: { ...params, path: params?.path ?? {} },
      });
      const { response } = result;
      if (json && response.ok) {
        const text = await bodyOf(response, context);
        result.data = text ? decode(response, text, context) : undefined;
        rememberTag(result.data, etagOf(response));
      }
      return result;
    });
  };
  const methods = Object.keys(core.client).filter((name) => name === name.toUpperCase());
  return {
    ...core.client,
    ...Object.fromEntries(methods.map((name) => [name, request.bind(undefined, name)])),
    request,
    use(...middleware: Middleware[]) {
      core.observed = true;
      core.client.use(...middleware);
    },
  } as never;
}
