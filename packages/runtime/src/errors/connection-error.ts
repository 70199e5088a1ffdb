import type { CallContext } from "../call/context.ts";
import { masker } from "../redact/masker.ts";
import { ConnectionError } from "./local-errors.ts";

/** Failures to connect, as Node, Bun and Deno name them: the request never left. */
const unreachable =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|CONNECT_TIMEOUT|CERT|connection ?refused|dns error/i;

/** Turns what `fetch` or the reading of a body threw into a `ConnectionError`. */
export function connectionError(thrown: unknown, context: CallContext): ConnectionError {
  const { connection, operation } = context;
  const mask = masker(context);
  let reason = "";
  /** A copy with name, code and message only: the original may hold the request. Causes may run in a circle. */
  const copy = (error: unknown, depth: number): Error | undefined => {
    if (!error || depth > 5) {
      return undefined;
    }
    const { name = "Error", message = error, code, cause } = Object(error);
    const text = mask(`${message}`);
    reason = typeof code === "string" ? code : text;
    // The stack of the original repeats its message, and that of the copy says nothing about the fault.
    const stack = `${name}: ${text}`;
    return Object.assign(new Error(text, { cause: copy(cause, depth + 1) }), { name, code: reason, stack });
  };
  const cause = copy(thrown, 0);
  const neverSent = unreachable.test(reason);
  return new ConnectionError(
    `${neverSent ? "Cannot reach" : "Lost the connection to"} ${connection.baseUrl}: ${reason}\n${
      neverSent ? "Check `baseUrl`." : "The request may have been carried out."
    }`,
    { operation, neverSent, cause },
  );
}
