import type { CallContext } from "../call/context.ts";
import { send, within } from "../call/send.ts";
import type { Connection } from "../connection.ts";
import { TIMEOUT } from "../defaults.ts";
import { bodyOf } from "../response/body.ts";
import type { Settings } from "../settings.ts";
import type { Batch, RpcCall } from "./batches.ts";
import type { RpcCredential, RpcEnvelope } from "./envelope.ts";
import { type Reply, readReply } from "./reply.ts";

/** Sends a batch through the layers, as one request. */
export async function exchange(
  connection: Connection,
  settings: Settings,
  envelope: RpcEnvelope,
  credential: RpcCredential,
  batch: Batch,
): Promise<Reply> {
  const { signal } = batch.controller;
  const calls = [...batch.calls];
  const kinds = calls.map(({ retry }) => retry);
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
      body: [credential, calls.map(({ args }) => args)],
      retry: kinds.includes("never") ? "never" : kinds.includes(undefined) ? undefined : "safe",
    },
    stream: false,
    signal,
  };
  return within(context, async () => {
    const response = await send(context, {
      path: envelope.path,
      body: written(calls, credential, envelope),
      headers: { "Content-Type": envelope.mediaType ?? "application/json" },
    });
    return readReply(calls, envelope, response, (await bodyOf(response, context)) as string, context);
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
