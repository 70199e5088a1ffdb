import type { CallContext } from "../call/context.ts";
import type { Connection } from "../connection.ts";
import { TIMEOUT } from "../defaults.ts";
import { within } from "../layers/within.ts";
import { setHeaders } from "../request/set-headers.ts";
import { createRequest } from "../request/source.ts";
import type { Settings } from "../settings.ts";
import type { Batch } from "./batches.ts";
import type { RpcCredential, RpcEnvelope } from "./envelope.ts";
import { type Reply, readReply } from "./reply.ts";

/** Whether a call may be repeated, the most careful first. */
const ranks = ["never", undefined, "safe"] as const;

/** Sends a batch through the layers, as one request. */
export function exchange(
  connection: Connection,
  settings: Settings,
  envelope: RpcEnvelope,
  credential: RpcCredential,
  { calls: members, controller }: Batch,
): Promise<Reply> {
  const calls = [...members];
  const { timeout = TIMEOUT } = settings;
  const body = {
    [envelope.auth]: credential,
    [envelope.calls]: calls.map(({ id, procedure, args, notify }) => ({
      [envelope.id]: notify ? undefined : id,
      [envelope.procedure]: procedure,
      [envelope.arguments]: args,
    })),
  };
  const context: CallContext = {
    connection,
    operation: `${calls[0]?.operation}${calls.length > 1 ? ` and ${calls.length - 1} more` : ""}`,
    method: "POST",
    settings: {
      ...settings,
      // The platform takes the time that it is asked to wait, and then its usual time.
      timeout: timeout && timeout + Math.max(...calls.map(({ wait }) => wait)),
    },
    input: {
      // Where secrets are looked for: in what is sent, and what is secret by its place in it.
      body: [body, { secret: calls.map(({ secrets }) => secrets) }],
      secretNames: calls.some(({ secretResult }) => secretResult) ? [envelope.result] : [],
      // What all of them may, since the whole request is repeated.
      retry: ranks.find((rank) => calls.some(({ retry }) => retry === rank)),
    },
    signal: controller.signal,
  };
  return within(context, async () => {
    const { path, mediaType = "application/json" } = envelope;
    const request = createRequest(connection.baseUrl + path, { method: "POST" }, JSON.stringify(body));
    setHeaders(request.headers, { "Content-Type": mediaType, ...settings.headers }, null);
    context.url = request.url;
    const response = await connection.core.fetch(request, context);
    return readReply(calls, envelope, response, context);
  });
}
