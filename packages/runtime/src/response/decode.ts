import type { Body, CallContext } from "../call/context.ts";
import { EXCERPT } from "../defaults.ts";
import { DecodeError } from "../errors/local-errors.ts";
import { masker } from "../redact/masker.ts";

const isHtml = /^(text\/html|application\/xhtml)|^\s*<(!doctype )?html/i;
const isJson = /^$|^\*|[/+]json\b/i;

/**
 * Gives the value of a good answer.
 *
 * @throws {DecodeError} when the answer is not of the kind that the operation promises.
 */
export function decode(response: Response, body: Body, context: CallContext): unknown {
  const { as = "json", accept = "application/json" } = context.input;
  if (response.status === 204 || response.status === 205 || (as === "nothing" && body.length === 0)) {
    return undefined;
  }
  const type = response.headers.get("content-type") ?? "";
  const text = typeof body === "string" ? body : "";
  let wrong = !isJson.test(type);
  if (as !== "json") {
    const given = isHtml.test(type || text) ? "html" : as === "text" && type && !wrong ? "json" : "";
    wrong = !accept.includes(given) && !accept.includes("*/*");
  }
  if (!wrong) {
    if (as !== "json") {
      return as === "nothing" ? undefined : body;
    }
    try {
      return JSON.parse(text);
    } catch {
      // Told below, in our words: the engine's message may quote the body.
    }
  }
  const got = wrong ? type || "HTML" : text ? "broken JSON" : "nothing";
  throw new DecodeError(
    `${context.operation} expected ${accept} and got ${got}: ${masker(context)(text).slice(0, EXCERPT)}\nCheck \`baseUrl\`, and proxies.`,
    { status: response.status },
  );
}
