import type { CallContext } from "../call/context.ts";
import type { Connection } from "../connection.ts";
import { TIMEOUT } from "../defaults.ts";
import { within } from "../layers/within.ts";
import { setHeaders } from "../request/set-headers.ts";
import { createRequest } from "../request/source.ts";
import type { Settings } from "../settings.ts";
import type { Batch, RpcCall } from "./batches.ts";
import type { RpcCredential, RpcEnvelope } from "./envelope.ts";
import { type Reply, readReply } from "./reply.ts";

/** Whether a call may be repeated, the most careful last. */
const ranks = ["safe", undefined, "never"] as const;

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
      // Not what is sent, but where secrets are looked for.
      body: [credential, calls.map(({ args, secrets }) => [args, { secret: secrets }])],
      secretNames: calls.some(({ secretResult }) => secretResult) ? [envelope.result] : [],
      // What all of them may, since the whole request is repeated.
      retry: ranks[Math.max(...calls.map(({ retry }) => ranks.indexOf(retry)))],
    },
    signal: controller.signal,
  };
  return within(context, async () => {
    const { path, mediaType = "application/json" } = envelope;
    const request = createRequest(
      connection.baseUrl + path,
      { method: "POST" },
      written(calls, credential, envelope),
    );
    setHeaders(request.headers, { "Content-Type": mediaType, ...settings.headers }, null);
    context.url = request.url;
    const response = await connection.core.fetch(request, context);
    return readReply(calls, envelope, response, context);
  });
}

/** The text of a request. */
function written(calls: readonly RpcCall[], credential: RpcCredential, names: RpcEnvelope): string {
  const items = calls.map(({ id, procedure, text, notify }) =>
    joined({ [names.id]: notify ? undefined : id, [names.procedure]: procedure }, names.arguments, text),
  );
  return joined({ [names.auth]: credential }, names.calls, `[${items}]`);
}

/** An object as JSON, with one more member that is JSON already. */
function joined(members: object, name: string, text: string): string {
  return `${JSON.stringify(members).slice(0, -1)},${JSON.stringify(name)}:${text}}`;
}
