import type { Incoming } from "../engine/incoming.ts";
import type { Answer } from "../engine/platform.ts";
import type { Refusal } from "../engine/refusal.ts";

const phrases: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  409: "Conflict",
  412: "Precondition Failed",
  413: "Request Entity Too Large",
  415: "Unsupported Media Type",
  416: "Range Not Satisfiable",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

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
  const line = `HTTP/1.1 ${status} ${phrases[status] ?? "Unknown"}`;
  const text = message === undefined ? line : `${line}\n${message}`;
  return { status, text, headers: { ...headers, "content-type": "text/plain; charset=utf-8" } };
}
