import type { Outcome } from "../call/run.ts";
import { EXCERPT } from "../defaults.ts";
import { errorFrom } from "../errors/from-response.ts";
import { DecodeError } from "../errors/local-errors.ts";
import { masker } from "../redact/masker.ts";
import type { RpcCall } from "./batches.ts";
import { failuresIn, rpcErrorFrom, said } from "./failure.ts";
import type { Members, Reply } from "./reply.ts";

/**
 * What became of one call, from the reply to its batch.
 *
 * @throws {ApiError | RpcError | DecodeError} the call's own: an HTTP status goes before the body, and what is said
 * of all calls before what is said of one.
 */
export function outcomeOf<T>(call: RpcCall, reply: Reply): Outcome<T> {
  const { response, body, failure, answers, envelope } = reply;
  const { operation } = call;
  const context = { ...reply.context, operation };
  const meaning = failure && envelope.codes[Object(failure[envelope.error]).code];
  if (!response.ok || meaning) {
    throw errorFrom(
      response,
      body,
      context,
      (shown) =>
        said(Object(shown)[envelope.error], meaning) ??
        context.connection.core.platform.problem?.(shown, response),
    );
  }
  if (failure) {
    throw rpcErrorFrom(failure, call, reply);
  }
  if (call.notify) {
    return { data: undefined as T, response, body };
  }
  const answer: Members = answers?.get(call.id) ?? {};
  const { [envelope.status]: status, [envelope.error]: error, [envelope.result]: result } = answer;
  if (status === undefined && error === undefined) {
    throw new DecodeError(
      `${operation} expected an answer of its own and got: ${masker(context)(body).slice(0, EXCERPT)}\nCheck \`baseUrl\`, and proxies before the server.`,
      { status: response.status, operation, code: answers && "missing_answer" },
    );
  }
  const done = status === envelope.ok || Array.isArray(status);
  if (!done || failuresIn(answer, call, envelope).length > 0) {
    throw rpcErrorFrom(answer, call, reply);
  }
  return { data: result as T, response, body };
}
