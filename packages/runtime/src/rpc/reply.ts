import type { CallContext } from "../call/context.ts";
import { note } from "../layers/log.ts";
import { parsed } from "../response/body.ts";
import type { RpcCall } from "./batches.ts";
import type { RpcEnvelope } from "./envelope.ts";

/** Something that came back, by wire name. */
export type Members = Readonly<Record<string, unknown>>;

/** What came back for a batch. */
export interface Reply {
  readonly envelope: RpcEnvelope;
  readonly response: Response;
  readonly body: string;
  readonly context: CallContext;
  /** What came instead of a list of answers. */
  readonly whole?: Members | undefined;
  /** The answers by id, where there is a list of them. */
  readonly answers?: ReadonlyMap<unknown, Members>;
}

/** Sorts out what came back: which answer is whose, or that there is none at all. Media types do not matter: some servers call their JSON text. */
export function readReply(
  calls: readonly RpcCall[],
  envelope: RpcEnvelope,
  response: Response,
  context: CallContext,
): Reply {
  const body = context.body as string;
  const reply = { envelope, response, body, context };
  const value = parsed(body);
  if (!Array.isArray(value)) {
    return { ...reply, whole: Object(value) };
  }
  const answers = new Map<unknown, Members>();
  for (const answer of value) {
    const id = Object(answer)[envelope.id];
    if (answers.has(id) || !calls.some((call) => call.id === id)) {
      note(context, "warn", "an answer belongs to no call, or to one that has its answer");
    } else {
      answers.set(id, answer);
    }
  }
  return { ...reply, answers };
}
