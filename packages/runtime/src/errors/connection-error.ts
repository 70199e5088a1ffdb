import type { CallContext } from "../call/context.ts";
import { masker } from "../redact/masker.ts";
import { ConnectionError } from "./local-errors.ts";

/** Failures to connect, as Node, Bun and Deno name them: the request never left. */
const unreachable = /refused|ENOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT|CERT|dns error/i;

/** Turns what `fetch` or the reading of a body threw into a `ConnectionError`. */
export function connectionError(thrown: unknown, context: CallContext): ConnectionError {
  const { connection, operation } = context;
  const mask = masker(context);
  const links: string[] = [];
  let code = "";
  // Causes may run in a circle.
  for (let link = thrown; link && links.length < 5; link = Object(link).cause) {
    const { code: word, message = link } = Object(link);
    code = mask(`${typeof word === "string" ? word : message}`);
    links.push(`${link}`);
  }
  const neverSent = unreachable.test(code);
  return new ConnectionError(
    neverSent
      ? `Cannot reach ${connection.baseUrl}: ${code}\nCheck \`baseUrl\`.`
      : `Lost the connection to ${connection.baseUrl}: ${code}\nThe call may have been carried out.`,
    {
      operation,
      neverSent,
      // A copy, because the original may hold the request.
      cause: Object.assign(new Error(mask(links.join("\n"))), { code }),
    },
  );
}
