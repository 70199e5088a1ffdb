import type { Problem } from "../errors/from-response.ts";
import { isPassing } from "../layers/retry.ts";
import { masker, shown } from "../redact/masker.ts";
import type { RpcCall } from "./batches.ts";
import type { RpcEnvelope } from "./envelope.ts";
import type { Members, Reply } from "./reply.ts";
import { RpcError } from "./rpc-error.ts";

/** What was refused: a list in place of the status word, or as a result although the word is that for success. */
export function failuresIn(answer: Members, call: RpcCall, envelope: RpcEnvelope): readonly unknown[] {
  return [answer[envelope.status], call.failures && answer[envelope.result]].find(Array.isArray) ?? [];
}

/**
 * What the error object says, where there is one.
 *
 * @param meaning HTTP status that its code stands for.
 */
export function said(error: unknown, meaning: number | undefined): Problem | undefined {
  const { code, message = error, context } = Object(error);
  return error === undefined
    ? error
    : { code: code === undefined ? code : `${code}`, message: `${message}${about(context, code)}`, meaning };
}

/** The error of a call that failed, made from a copy without secrets. */
export function rpcErrorFrom(failed: Members, call: RpcCall, { envelope, context }: Reply): RpcError {
  const { operation, procedure } = call;
  // A secret such as `ok"` may leave no JSON, and so nothing to show.
  const answer: Members = Object(shown(JSON.stringify(failed), masker(context)));
  const { [envelope.result]: result, [envelope.error]: error } = answer;
  const { code, message, context: part } = Object(error);
  const failures = failuresIn(answer, call, envelope);
  const status = failures.length > 0 ? failures.flat().find(isText) : answer[envelope.status];
  const reason = [message, error, result].find(isText);
  const retryable = isPassing(envelope.codes[code] ?? 0);
  const cure = retryable ? "Try again later." : "Check the arguments.";
  return new RpcError(
    `${reason ? `${reason}: ` : ""}${procedure} failed${about(status, code, part)}\n${
      failures.length > 0 ? `Correct what \`failures\` lists (${failures.length}).` : cure
    }`,
    { operation, procedure, status, code, reason, context: part, failures, result, retryable },
  );
}

const isText = (value: unknown): value is string => typeof value === "string";

/** What is known of a failure besides its text. */
function about(...parts: unknown[]): string {
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 ? ` (${known.join(", ")})` : "";
}
