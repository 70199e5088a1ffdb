import type { Incoming } from "../engine/incoming.ts";
import type { Answer } from "../engine/platform.ts";
import type { Refusal } from "../engine/refusal.ts";
import { statusPhrases } from "../engine/status-phrases.ts";

/**
 * The status line again, as text: the platform tells no more. Portals tells nothing at all, but for two operations.
 * What the simulator itself has to say stands behind it.
 */
export function errorAnswer(
  { status, details: { headers, message, errors } }: Refusal,
  { path }: Incoming,
): Answer {
  if (errors !== undefined) {
    return {
      status,
      body: errors,
      headers: { ...headers, "content-type": "application/json; charset=UTF-8" },
    };
  }
  if (path.startsWith("/api/portals/") && message === undefined) {
    return { status, ...(headers && { headers }) };
  }
  const line = `HTTP/1.1 ${status} ${statusPhrases[status] ?? "Unknown"}`;
  const text = message === undefined ? line : `${line}\n${message}`;
  return { status, text, headers: { ...headers, "content-type": "text/plain; charset=utf-8" } };
}
