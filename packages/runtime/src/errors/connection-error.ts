import { type Secrets, shownCause } from "../redact/redact.ts";
import { ConnectionError } from "./local-errors.ts";

/** Failures to connect, as Node, Bun and Deno name them: the request never left. */
const unreachable =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT|connection ?refused|dns error/i;

/** Turns what `fetch` or the reading of a body threw into a `ConnectionError`. */
export function connectionError(error: unknown, url: string, secrets: Secrets): ConnectionError {
  const cause = shownCause(error, secrets);
  let reason = "";
  for (let link: typeof cause = cause; link; link = link.cause as typeof cause) {
    reason = link.code ?? link.message;
  }
  const neverSent = unreachable.test(reason);
  return new ConnectionError(
    `${neverSent ? "Cannot reach" : "Lost the connection to"} ${new URL(url).origin}: ${reason}\n${
      neverSent ? "Check `baseUrl`." : "The request may have been carried out."
    }`,
    { neverSent, cause },
  );
}
