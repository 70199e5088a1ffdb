import type { Answer } from "../../engine/platform.ts";
import type { Context, ExositeCall } from "../context.ts";
import { answerCall } from "./answer-call.ts";
import { authenticate } from "./authenticate.ts";
import { readRequest } from "./read-request.ts";

/**
 * Does the calls of a request. All are begun in their order before any is waited for, so that a `wait` is answered by
 * a `write` behind it; answers come in the order of the calls.
 */
export async function processRequest(context: Context, call: ExositeCall): Promise<Answer> {
  const request = readRequest(call.incoming.body);
  if ("error" in request) {
    return envelope(request.error);
  }
  const caller = authenticate(context.account, request.auth, Math.floor(call.incoming.time / 1000));
  if (!caller) {
    return envelope({ code: 401, message: "Invalid", context: "auth" });
  }
  const unknown = request.calls.find(
    ({ procedure, arguments: given }) => context.procedures.operation(procedure, given) === undefined,
  );
  if (unknown) {
    return envelope({ code: 400, message: "Invalid request", context: "procedure" });
  }
  const answers = await Promise.all(request.calls.map((each) => answerCall(context, call, caller, each)));
  const sent = answers.flat();
  // Not even an empty list where nobody asked for an answer.
  return request.calls.some(({ id }) => id !== undefined)
    ? { status: 200, body: sent, headers: json }
    : { status: 200 };
}

const json = { "content-type": "application/json; charset=utf-8" };

/** What comes instead of the answers when the request as a whole is refused; the HTTP status is 200 all the same. */
export function envelope(error: Readonly<Record<string, unknown>>): Answer {
  return { status: 200, body: { error }, headers: json };
}
