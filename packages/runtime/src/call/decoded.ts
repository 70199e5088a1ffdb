import { DecodeError } from "../errors/local-errors.ts";
import type { Decoder } from "../response/decoder.ts";
import { Call, operationOf, type Resource } from "./call.ts";
import { catchRedirect } from "./catch-redirect.ts";
import type { Input, Method } from "./input.ts";
import { type Outcome, run } from "./run.ts";

/** How an answer is read that is not simply JSON, text or bytes. */
export interface Reading {
  /** Makes a value of the body. Default: the bytes. */
  read?: Decoder | undefined;
  /** What an answer without a body stands for. */
  empty?: unknown;
  /** A redirect is an answer, of which the value is its address: `{ location }`. */
  redirect?: boolean | undefined;
}

/** What a redirect gives that is an answer. */
export interface Located {
  /** Address that it points to. */
  location: string;
}

/** Makes a call whose answer is read by a function: text in columns, a form, or whatever comes. */
export function decoded<T>(
  resource: Resource,
  name: string,
  method: Method,
  path: string,
  input: Input,
  { read = (body) => body, empty, redirect }: Reading,
): Call<T> {
  const operation = operationOf(resource, name);
  return new Call<T>(async (stream) => {
    const { connection } = resource;
    const { accept = "application/json", options: given } = input;
    const fetch = redirect && catchRedirect(connection.settings(given).fetch);
    const options = fetch ? { ...given, fetch } : given;
    const asked = { ...input, as: "bytes", options } as const;
    const outcome = await run<Uint8Array | undefined>(connection, operation, method, path, asked, stream);
    const { data: body, response, etag } = outcome;
    if (stream || response.status === 304) {
      return outcome as Outcome<T>;
    }
    const location = redirect && response.status === 204 && response.headers.get("location");
    if (location) {
      return { ...outcome, data: { location } as T };
    }
    try {
      const data = (body?.length ? read(body, response) : empty) as T;
      connection.core.platform.etags?.remember(data, etag);
      return { ...outcome, data };
    } catch (error) {
      // An engine's message about JSON quotes the body, which may hold a secret.
      const reason = error instanceof SyntaxError ? "it cannot be read" : (error as Error).message;
      throw new DecodeError(
        `${operation} expected ${accept} and got something else: ${reason}.\nCheck \`baseUrl\`, and proxies.`,
        { status: response.status, operation },
      );
    }
  });
}
