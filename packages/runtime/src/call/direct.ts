import type { Client } from "openapi-fetch";
import type { Connection } from "../connection.ts";
import { DecodeError } from "../errors/local-errors.ts";
import type { CallContext } from "./context.ts";
import type { Core } from "./core.ts";

/** The part of an openapi-fetch call that matters here. */
interface Init {
  params?: { path?: Record<string, never>; query?: object };
  headers?: Record<string, unknown>;
  body?: unknown;
  parseAs?: string;
  signal?: AbortSignal;
}

/**
 * openapi-fetch on the connection's layers: its calls are authorized, bounded and repeated as those of the
 * resources are, and answer in its own form, `{ data, error, response }`.
 */
export function directClient<Paths extends {}>(connection: Connection, { client }: Core): Client<Paths> {
  const request = (method: string, path: string, init: Init = {}) => {
    const { parseAs, signal, params, headers, body } = init;
    const settings = connection.settings(undefined);
    const context: CallContext = {
      connection,
      operation: `${method.toUpperCase()} ${path}`,
      settings,
      signal,
      stream: parseAs === "stream",
      bytes: /^(blob|arrayBuffer)$/.test(parseAs ?? ""),
      input: { path: params?.path, query: params?.query, headers, body },
    };
    const call = client.request(
      method as "get",
      withoutFragment(path) as never,
      {
        ...init,
        // Listened to by the layers; linking it into the request as well would cost every call.
        signal: undefined,
        headers: { Accept: "application/json", ...settings.headers, ...headers },
        // Without path values a template would go out with its braces.
        params: { ...params, path: params?.path ?? {} },
        fetch: (sent: Request) => connection.fetch(sent, context),
      } as never,
    );
    return call.catch((error: unknown) => {
      throw error instanceof SyntaxError
        ? new DecodeError(
            `${context.operation} did not answer with JSON.\nPass \`parseAs\`, or check \`baseUrl\`.`,
          )
        : error;
    });
  };
  return new Proxy(client as Client<Paths>, {
    get: (target, name: string) =>
      name === "request"
        ? request
        : /^[A-Z]+$/.test(name)
          ? request.bind(undefined, name)
          : target[name as "use"],
  });
}

/** Cuts what tells apart operations that share method and path; it is never sent. */
export function withoutFragment(path: string): string {
  return path.replace(/#.*/, "");
}
