import type { Connection } from "../connection.ts";
import { errorFrom } from "../errors/from-response.ts";
import { jsonBody, rawBody } from "../request/encode-body.ts";
import { encodeQuery } from "../request/encode-query.ts";
import { bodyOf } from "../response/body.ts";
import { decode } from "../response/decode.ts";
import { etagOf, rememberTag, tagOf } from "../response/etag.ts";
import type { Body, CallContext } from "./context.ts";
import type { Input, Method } from "./input.ts";
import { send, within } from "./send.ts";

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

/** Carries one operation out: encodes its arguments, sends it through the layers, decodes what comes back. */
export function run<T>(
  connection: Connection,
  operation: string,
  method: Method,
  path: string,
  input: Input,
  stream: boolean,
): Promise<Outcome<T>> {
  const { options, accept = "application/json", send: encode, query, body: value } = input;
  const settings = connection.settings(options);
  const context: CallContext = {
    connection,
    operation,
    method,
    settings,
    input,
    stream,
    signal: options?.signal,
  };
  return within(context, async () => {
    const raw = typeof encode === "string";
    const body = value === undefined ? value : await (raw ? rawBody : (encode ?? jsonBody))(value);
    const response = await send(context, {
      path,
      query: encodeQuery(query, input.encode),
      body,
      headers: [
        {
          Accept: accept,
          // Forms are named by `fetch`, and their boundaries are its own business.
          "Content-Type": body === undefined ? body : raw ? encode : encode ? undefined : "application/json",
          "If-Match": tagOf(options?.ifMatch, "ifMatch"),
          "If-None-Match": tagOf(options?.ifNoneMatch, "ifNoneMatch"),
        },
        settings.headers,
        input.headers,
      ],
    });
    const previous = options?.ifNoneMatch;
    const etag = etagOf(response);
    if (response.status === 304 && typeof previous === "object") {
      return { data: previous as T, response, etag };
    }
    if (response.ok && stream) {
      return { data: undefined as T, response, etag };
    }
    const content = await bodyOf(response, context);
    if (!response.ok) {
      throw errorFrom(response, content as string, context);
    }
    const data = decode(response, content, context) as T;
    rememberTag(data, etag);
    return { data, response, etag, body: content };
  });
}
