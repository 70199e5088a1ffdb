import type { Connection } from "../connection.ts";
import { errorFrom } from "../errors/from-response.ts";
import { parsed } from "../response/body.ts";
import { decode } from "../response/decode.ts";
import { textOf } from "../response/decoder.ts";
import { etagOf } from "../response/etag.ts";
import type { Body } from "./context.ts";
import { exchange } from "./exchange.ts";
import type { Input, Method } from "./input.ts";

/** A value and the response that it came with. */
export interface Answer<T> {
  data: T;
  response: Response;
  /** ETag of the answer, without the mark of weakness that compressing proxies add. */
  etag?: string | undefined;
}

/** An answer whose body was read, unless it is handed out unread. */
export interface Outcome<T> extends Answer<T> {
  body?: Body | undefined;
}

/** Carries one operation out: sends it, and decodes what comes back. */
export async function run<T>(
  connection: Connection,
  operation: string,
  method: Method,
  path: string,
  input: Input,
  stream: boolean,
): Promise<Outcome<T>> {
  const { context, response, body } = await exchange(connection, operation, method, path, input, stream);
  const previous = input.options?.ifNoneMatch;
  const etag = etagOf(response);
  if (response.status === 304 && typeof previous === "object") {
    return { data: previous as T, response, etag };
  }
  if (body === undefined) {
    return { data: body as T, response, etag };
  }
  const { etags, refused } = connection.core.platform;
  const isJson = (input.as ?? "json") === "json";
  const value = response.ok && isJson ? decode(response, body, context) : undefined;
  // A file, too, may be refused in words.
  const words = isJson ? value : refused && parsed(textOf(body));
  if (!response.ok || refused?.(words)) {
    throw errorFrom(response, textOf(body), context);
  }
  const data = (isJson ? value : decode(response, body, context)) as T;
  etags?.remember(data, etag);
  return { data, response, etag, body };
}
