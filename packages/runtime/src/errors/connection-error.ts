import type { CallContext } from "../call/context.ts";
import { masker } from "../redact/masker.ts";
import { ConnectionError } from "./local-errors.ts";

/** Failures to connect, as Node, Bun and Deno name them: the request never left. */
const unreachable = /refused|ENOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT|CERT|dns error/i;

/** Turns what `fetch` or the reading of a body threw into a `ConnectionError`. */
export function connectionError(thrown: unknown, context: CallContext): ConnectionError {
  const mask = masker(context);
  const links: string[] = [];
  let reason = "";
  // Causes may run in a circle.
  for (let link = thrown; link && links.length < 5; link = Object(link).cause) {
    const { code, message = link } = Object(link);
    reason = mask(`${typeof code === "string" ? code : message}`);
    links.push(mask(`${link}`));
  }
  // A copy, because the original may hold the request; the stack of the original repeats its message.
  const stack = links.join("\n");
  const cause = Object.assign(new Error(stack), { code: reason, stack });
  const neverSent = unreachable.test(reason);
  return new ConnectionError(
    `${neverSent ? "Cannot reach" : "Lost the connection to"} ${context.connection.baseUrl}: ${reason}\n${
      neverSent ? "Check `baseUrl`." : "The call may have been carried out."
    }`,
    { operation: context.operation, neverSent, cause },
  );
}
