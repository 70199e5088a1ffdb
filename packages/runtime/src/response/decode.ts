import type { CallContext } from "../call/context.ts";
import type { Input } from "../call/input.ts";
import { EXCERPT } from "../defaults.ts";
import { DecodeError } from "../errors/local-errors.ts";
import { mask, secretsOf } from "../redact/redact.ts";

/**
 * Gives the value of a good answer.
 *
 * @throws {DecodeError} when the answer is not of the kind that the operation promises.
 */
export function decode(
  response: Response,
  body: string | Uint8Array<ArrayBuffer>,
  { as = "json", accept = "application/json" }: Input,
  context: CallContext,
): unknown {
  if (response.status === 204 || response.status === 205) {
    return undefined;
  }
  const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const html = type.includes("html") || (typeof body === "string" && /^\s*<(!doctype html|html)/i.test(body));
  const wrong = html
    ? !accept.includes("html")
    : as === "json"
      ? !/^$|^\*\/\*$|[/+]json$/.test(type)
      : as === "text" && /[/+]json$/.test(type);
  if (!wrong) {
    if (as === "nothing") {
      return undefined;
    }
    if (as !== "json") {
      return body;
    }
    try {
      return JSON.parse(body as string);
    } catch {
      // Told below, in our words: the engine's message may quote the body.
    }
  }
  const text = typeof body === "string" ? mask(body, secretsOf(context)).slice(0, EXCERPT) : "";
  throw new DecodeError(
    `${context.operation} expected ${accept} and got ${wrong ? type || "HTML" : text ? "broken JSON" : "nothing"}: ${text}\nCheck \`baseUrl\`, and proxies before the server.`,
    { status: response.status },
  );
}
