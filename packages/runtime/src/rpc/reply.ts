import type { CallContext } from "../call/context.ts";
import { note } from "../layers/log.ts";
import { decode } from "../response/decode.ts";
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
  /** What came instead of answers: the request failed as a whole. */
  readonly failure?: Members;
  /** The answers by id, where there is a list of them. */
  readonly answers?: ReadonlyMap<unknown, Members> | undefined;
}

/**
 * Sorts out what came back: which answer is whose, or that there is none at all.
 *
 * @throws {DecodeError} when it cannot be read.
 */
export function readReply(
  calls: readonly RpcCall[],
  envelope: RpcEnvelope,
  response: Response,
  body: string,
  context: CallContext,
): Reply {
  const reply = { envelope, response, body, context };
  if (!response.ok || (!body && calls.every(({ notify }) => notify))) {
    return reply;
  }
  // Without its headers: some servers call their JSON `text/plain`, or nothing at all.
  const value = decode(new Response(null, { status: response.status }), body, context);
  if (!Array.isArray(value)) {
    return { ...reply, failure: Object(value)[envelope.error] && value };
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
