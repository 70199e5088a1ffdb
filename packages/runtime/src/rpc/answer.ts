import type { Outcome } from "../call/run.ts";
import { errorFrom } from "../errors/from-response.ts";
import { undecodable } from "../errors/undecodable.ts";
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
  const { response, body, whole = {}, answers, envelope } = reply;
  const { error: fault, status, result, ok, codes } = envelope;
  const context = { ...reply.context, operation: call.operation };
  const meaning = response.ok ? codes[Object(whole[fault]).code] : undefined;
  if (!response.ok || meaning) {
    throw errorFrom(response, body, context, (shown) => said(Object(shown)[fault], meaning));
  }
  const notified = call.notify && (answers || !body);
  const answer: Members = notified ? { [status]: ok } : (answers?.get(call.id) ?? { [fault]: whole[fault] });
  const { [status]: word, [fault]: failure } = answer;
  if (word === undefined && !failure) {
    throw undecodable(context, "an answer of its own and got", body, response, answers && "missing_answer");
  }
  if ((word !== ok && !Array.isArray(word)) || failuresIn(answer, call, envelope).length > 0) {
    throw rpcErrorFrom(answer, call, reply);
  }
  return { data: answer[result] as T, response, body };
}
