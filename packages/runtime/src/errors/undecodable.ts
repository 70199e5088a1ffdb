import type { CallContext } from "../call/context.ts";
import { EXCERPT } from "../defaults.ts";
import { masker } from "../redact/masker.ts";
import { DecodeError } from "./local-errors.ts";

/**
 * The error of an answer that is not what the operation promises.
 *
 * @param what What was expected, and what kind of thing came.
 * @param text What came: the beginning of it is told.
 * @param code A word for it, where a program may want to tell this from other such errors.
 */
export function undecodable(
  context: CallContext,
  what: string,
  text: string,
  { status }: Response,
  code?: DecodeError["code"],
): DecodeError {
  const { operation } = context;
  const excerpt = masker(context)(text).slice(0, EXCERPT);
  return new DecodeError(`${operation} expected ${what}: ${excerpt}\nCheck \`baseUrl\`, and proxies.`, {
    status,
    operation,
    code,
  });
}
