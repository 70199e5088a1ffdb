import type { Body, CallContext } from "../call/context.ts";
import { undecodable } from "../errors/undecodable.ts";
import { textOf } from "./decoder.ts";

const isHtml = /^(text\/html|application\/xhtml)|^\s*<(!doctype )?html/i;
const isJson = /^$|^\*|[/+]json\b/i;

/**
 * Gives the value of a good answer.
 *
 * @throws {DecodeError} when the answer is not of the kind that the operation promises.
 */
export function decode(response: Response, body: Body, context: CallContext): unknown {
  const { as = "json", accept = "application/json" } = context.input;
  const { status, headers } = response;
  if (status === 204 || status === 205 || (as === "nothing" && body.length === 0)) {
    return undefined;
  }
  const type = headers.get("content-type") ?? "";
  const text = typeof body === "string" ? body : "";
  const json = isJson.test(type);
  const given = isHtml.test(type || text) ? "html" : as === "text" && type && json ? "json" : "";
  const wrong = as === "json" ? !json : !accept.includes(given) && !accept.includes("*/*");
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
  throw undecodable(context, `${accept} and got ${got}`, textOf(body), response);
}
