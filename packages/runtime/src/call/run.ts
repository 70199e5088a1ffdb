import type { Connection } from "../connection.ts";
import { errorFrom } from "../errors/from-response.ts";
import { TimeoutError } from "../errors/local-errors.ts";
import { bounded } from "../layers/abortable.ts";
import { jsonBody, rawBody } from "../request/encode-body.ts";
import { encodeQuery } from "../request/encode-query.ts";
import { bodyOf } from "../response/body.ts";
import { decode } from "../response/decode.ts";
import { rememberTag, tagOf } from "../response/etag.ts";
import type { CallContext } from "./context.ts";
import { withoutFragment } from "./direct.ts";
import type { Input, Method } from "./input.ts";

/** A value and the response that it came with. */
export interface Answer<T> {
  data: T;
  response: Response;
  /** ETag of the answer. */
  etag?: string | undefined;
}

/** Carries one operation out: encodes its arguments, sends it through the layers, decodes what comes back. */
export async function run<T>(
  connection: Connection,
  operation: string,
  method: Method,
  path: string,
  input: Input,
  stream: boolean,
): Promise<Answer<T>> {
  const { options, accept = "application/json", send, as } = input;
  const settings = connection.settings(options);
  const { deadline } = settings;
  const bound =
    deadline &&
    bounded(
      options?.signal,
      deadline,
      () => new TimeoutError(`${operation} was not done within ${deadline} ms.\nRaise \`deadline\`.`),
    );
  const finish = bound ? bound.finish : undefined;
  const context: CallContext = {
    connection,
    operation,
    settings,
    signal: bound ? bound.signal : options?.signal,
    finish,
    stream,
    bytes: as === "bytes",
    input,
    anonymous: input.anonymous,
    retry: input.retry,
    timeout: input.timeout,
  };
  try {
    const raw = typeof send === "string";
    const encoded = input.body === undefined ? undefined : (raw ? rawBody : (send ?? jsonBody))(input.body);
    const body = encoded instanceof Promise ? await encoded : encoded;
    let url = connection.baseUrl + path;
    const { response } = await connection.core.client.request(
      method as "get",
      withoutFragment(path) as never,
      {
        params: { path: input.path, query: input.query },
        querySerializer: (query: object) => encodeQuery(query, input.encode),
        body,
        bodySerializer: (value: BodyInit) => value,
        headers: {
          Accept: accept,
          // Only JSON needs naming: fetch names forms by itself, and boundaries are its own business.
          "Content-Type": raw ? send : body !== undefined && !send ? "application/json" : null,
          "If-Match": tagOf(options?.ifMatch, "ifMatch"),
          "If-None-Match": tagOf(options?.ifNoneMatch, "ifNoneMatch"),
          ...settings.headers,
          ...input.headers,
        },
        parseAs: "stream",
        fetch: (request: Request) => {
          url = request.url;
          return connection.fetch(request, context);
        },
      } as never,
    );
    const previous = options?.ifNoneMatch;
    const etag = response.headers.get("etag") ?? undefined;
    if (response.status === 304 && typeof previous === "object") {
      finish?.();
      return { data: previous as T, response, etag };
    }
    if (!response.ok) {
      throw errorFrom(response, (await bodyOf(response, false)) as string, method, url, context);
    }
    if (stream) {
      return { data: undefined as T, response, etag };
    }
    const data = decode(response, await bodyOf(response, context.bytes), input, context) as T;
    rememberTag(data, etag);
    finish?.();
    return { data, response, etag };
  } catch (error) {
    finish?.();
    throw error;
  }
}
