import type { Connection } from "../connection.ts";
import { errorFrom } from "../errors/from-response.ts";
import { jsonBody, rawBody } from "../request/encode-body.ts";
import { headerTexts } from "../request/encode-headers.ts";
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
  const { options, accept = "application/json", send: encode, body: value } = input;
  const settings = connection.settings(options);
  const { signal } = options ?? {};
  const context: CallContext = { connection, operation, settings, input, stream, shown: false, signal };
  return within(context, async () => {
    const raw = typeof encode === "string";
    const content = value === undefined ? value : await (raw ? rawBody : (encode ?? jsonBody))(value);
    const { response } = await send(context, method, path, {
      params: { path: input.path, query: input.query },
      querySerializer: (query: object) => encodeQuery(query, input.encode),
      body: content,
      bodySerializer: (body: BodyInit) => body,
      headers: {
        Accept: accept,
        // openapi-fetch names JSON, `fetch` names forms, and boundaries are its own business.
        "Content-Type": encode && (raw && content !== undefined ? encode : null),
        "If-Match": tagOf(options?.ifMatch, "ifMatch"),
        "If-None-Match": tagOf(options?.ifNoneMatch, "ifNoneMatch"),
        ...settings.headers,
        ...headerTexts(input.headers),
      },
      parseAs: "stream",
    });
    const previous = options?.ifNoneMatch;
    const etag = etagOf(response);
    if (response.status === 304 && typeof previous === "object") {
      return { data: previous as T, response, etag };
    }
    if (response.ok && stream) {
      return { data: undefined as T, response, etag };
    }
    const body = await bodyOf(response, context);
    if (!response.ok) {
      throw errorFrom(response, body as string, method, context);
    }
    const data = decode(response, body, context) as T;
    rememberTag(data, etag);
    return { data, response, etag, body };
  });
}
