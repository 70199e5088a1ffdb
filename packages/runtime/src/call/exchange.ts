import type { Connection } from "../connection.ts";
import { jsonBody, rawBody } from "../request/encode-body.ts";
import { bodyOf } from "../response/body.ts";
import { tagOf } from "../response/etag.ts";
import type { Body, CallContext } from "./context.ts";
import type { Input } from "./input.ts";
import { type DirectOptions, send, within } from "./send.ts";

/** What came back of a call. */
export interface Reply {
  readonly context: CallContext;
  readonly response: Response;
  /** The body, unless it is handed out unread. */
  readonly body?: Body | undefined;
}

/** Encodes the arguments of a call, sends it and reads the answer. */
export function exchange(
  connection: Connection,
  operation: string,
  method: string,
  path: string,
  input: Input,
  stream: boolean,
  options?: DirectOptions,
): Promise<Reply> {
  const settings: NonNullable<Input["options"]> = connection.settings(input.options);
  const { signal, ifMatch, ifNoneMatch } = settings;
  const { accept = "application/json", send: encode, body: value } = input;
  const context: CallContext = { connection, operation, method, settings, input, stream, signal };
  return within(context, async () => {
    const raw = typeof encode === "string";
    const content = value === undefined ? value : await (raw ? rawBody : (encode ?? jsonBody))(value);
    const json = typeof content === "string" ? "application/json" : undefined;
    const headers = {
      Accept: accept,
      // Forms are named by `fetch`, and their boundaries are its own business.
      "Content-Type": raw && content !== undefined ? encode : json,
      "If-Match": tagOf(ifMatch),
      "If-None-Match": tagOf(ifNoneMatch),
    };
    const response = await send(context, { path, body: content, headers, options });
    const body = response.ok && stream ? undefined : await bodyOf(response, context);
    return { context, response, body };
  });
}
