import type { Answer } from "../engine/platform.ts";
import type { Refusal } from "../engine/refusal.ts";
import { statusPhrases } from "../engine/status-phrases.ts";

/** The server's error shape: code and status always, message and errors where there are any. */
export function errorAnswer({ status, details }: Refusal): Answer {
  const { message, errors, headers, page } = details;
  if (page) {
    return { status, text: page.text, headers: { ...headers, "content-type": page.type } };
  }
  const body = {
    code: status,
    status: statusPhrases[status] ?? "Unknown Error",
    ...(message !== undefined && { message }),
    ...(errors !== undefined && { errors }),
  };
  return { status, body, ...(headers && { headers }) };
}
